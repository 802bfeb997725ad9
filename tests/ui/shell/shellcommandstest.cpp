// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's commands: scope, palette, keys, manual, the pivot menu's deeds, and what is kept between two windows.
#include "tests/ui/shell/overviewfixture.h"
#include "ui/client/apiclient.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pivotactions.h"
#include "ui/widgets/manualview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace postject;
using namespace postject::ui;

namespace {

const AccountAnswer kAna{.id = u"acct_0000000000001"_s, .email = u"ana@example.com"_s, .role = u"administrator"_s};
const AccountAnswer kBen{.id = u"acct_0000000000002"_s, .email = u"ben@example.com"_s, .role = u"member"_s};

// Remembers what it is told.
class ProbePage final : public Page
{
public:
    explicit ProbePage(bool everyAccount) : ofEveryAccount(everyAccount) {}
    void activate() override {}
    void applyFilters(const QVariantMap &given) override { filters = given; }
    bool filtersBy(ActivityField field) const override { return field == ActivityField::Address; }
    void filterBy(const Pivot &pivot, bool isNot) override { filtered = pivot.value + (isNot ? u" out"_s : u" in"_s); }

    bool ofEveryAccount;
    QVariantMap filters;
    QString filtered;
};

} // namespace

class ShellCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scopeIsChosenAndKept();
    void membersHaveNoScope();
    void paletteFindsActions();
    void paletteTakesAnAddress();
    void aCommandThatIsOffStays();
    void everyKeyIsOnTheSheet();
    void theManualIsThere();
    void pivotsAreDone();
    void thePageIsKept();
    void theWindowFitsTheScreen();
    void longNamesFitTheStatusBar();

private:
    QList<PageEntry> table();
    std::unique_ptr<MainWindow> makeWindow(const AccountAnswer &account);
    ProbePage *page() const { return m_probe; }
    QComboBox *scope(const MainWindow &window) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    ApiClient m_client;
    ProbePage *m_probe = nullptr; // the last one that was made
};

void ShellCommandsTest::init()
{
    m_settings = std::make_unique<QSettings>(
        m_folder.filePath(u"%1.ini"_s.arg(QLatin1StringView(QTest::currentTestFunction()))), QSettings::IniFormat);
    m_client.useServer(QUrl(u"http://127.0.0.1:9"_s), {});
    m_probe = nullptr;
}

QList<PageEntry> ShellCommandsTest::table()
{
    const auto make = [this](const PageContext &context) { return m_probe = new ProbePage(context.everyAccount); };
    return {
        {.name = u"overview"_s,
         .title = u"Overview"_s,
         .icon = u"overview"_s,
         .key = Qt::Key_1,
         .make = make,
         .covers = Coverage::ChosenScope},
        {.name = u"activity"_s,
         .title = u"Activity"_s,
         .icon = u"activity"_s,
         .key = Qt::Key_2,
         .make = make,
         .covers = Coverage::ChosenScope},
        {.name = u"blocked"_s,
         .title = u"Blocked IPs"_s,
         .icon = u"blocked"_s,
         .key = Qt::Key_3,
         .make = make,
         .audience = Audience::Administrators,
         .covers = Coverage::WholeServer},
        {.name = u"whitelist"_s, .title = u"IP whitelist"_s, .icon = u"whitelist"_s, .key = Qt::Key_4, .make = make}};
}

std::unique_ptr<MainWindow> ShellCommandsTest::makeWindow(const AccountAnswer &account)
{
    auto window = std::make_unique<MainWindow>(&m_client, table(), m_settings.get());
    window->setAccount(account);
    window->showPages();
    window->show();
    return window;
}

QComboBox *ShellCommandsTest::scope(const MainWindow &window) const
{
    for (QComboBox *each : window.findChildren<QComboBox *>()) {
        if (each->accessibleName() == "Scope of the page"_L1)
            return each;
    }
    return nullptr;
}

void ShellCommandsTest::scopeIsChosenAndKept()
{
    auto window = makeWindow(kAna);
    QVERIFY(page()->ofEveryAccount);
    QComboBox *choice = scope(*window);
    QVERIFY(choice && choice->isVisible());
    const ProbePage *former = page();
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    QVERIFY(page() != former); // what it showed was another's
    QVERIFY(!page()->ofEveryAccount);
    QCOMPARE(window->currentPage(), u"overview"_s);
    window->goTo(u"activity"_s);
    QVERIFY(!page()->ofEveryAccount);
    window->goTo(u"blocked"_s);
    QVERIFY(!choice->isVisible()); // it covers the server, and says so
    window = makeWindow(kAna);
    window->goTo(u"overview"_s);
    QVERIFY(!page()->ofEveryAccount);
    QCOMPARE(scope(*window)->currentIndex(), 1);
}

void ShellCommandsTest::membersHaveNoScope()
{
    const auto window = makeWindow(kBen);
    QVERIFY(!page()->ofEveryAccount);
    QVERIFY(!scope(*window)->isVisible());
}

void ShellCommandsTest::paletteFindsActions()
{
    const auto window = makeWindow(kAna);
    CommandPalette palette(*window->menuBar(), *m_settings, [](auto, const auto &) { return true; }, nullptr);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"go blo"_s);
    const QAbstractItemModel *model = palette.findChild<QListView *>()->model();
    QVERIFY(model->rowCount() > 0);
    QVERIFY2(model->index(0, 0).data().toString().contains(u"Blocked IPs"),
             qPrintable(model->index(0, 0).data().toString()));
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(window->currentPage(), u"blocked"_s);
    CommandPalette again(*window->menuBar(), *m_settings, [](auto, const auto &) { return true; }, nullptr);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    const QModelIndex first = again.findChild<QListView *>()->model()->index(0, 0);
    QVERIFY(first.data().toString().contains(u"Blocked IPs")); // last used
}

void ShellCommandsTest::paletteTakesAnAddress()
{
    const auto window = makeWindow(kAna);
    CommandPalette palette(*window->menuBar(), *m_settings, [](auto, const auto &) { return true; }, nullptr);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&palette, &CommandPalette::pivotChosen);
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"203.0.113.7"_s);
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Down);
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<PivotCommand>(), PivotCommand::OpenInActivity);
    QCOMPARE(chosen[0][1].value<Pivot>().value, u"203.0.113.7"_s);
}

void ShellCommandsTest::aCommandThatIsOffStays()
{
    QMenuBar bar;
    QAction *off = bar.addMenu(u"&File"_s)->addAction(u"&Import"_s);
    off->setEnabled(false);
    QSignalSpy triggered(off, &QAction::triggered);
    CommandPalette palette(bar, *m_settings, [](auto, const auto &) { return false; }, nullptr);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"import"_s);
    QCOMPARE(palette.findChild<QListView *>()->model()->rowCount(), 1);
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(triggered.size(), 0);
}

void ShellCommandsTest::everyKeyIsOnTheSheet()
{
    const auto window = makeWindow(kAna);
    QStringList paths;
    for (const auto &[action, path] : actionsOf(*window->menuBar())) {
        if (!action->shortcut().isEmpty())
            paths += path;
    }
    QVERIFY(paths.contains(u"Go, Activity"_s));
    QVERIFY(paths.contains(u"Edit, Command palette…"_s));
    QVERIFY(paths.contains(u"Help, Manual"_s));
}

void ShellCommandsTest::theManualIsThere()
{
    for (const QString &chapter : HelpWindow::chapters()) {
        HelpWindow help(chapter);
        help.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(help.chapter(), chapter);
        QVERIFY2(help.findChild<ManualView *>()->toPlainText().size() > 200, qPrintable(chapter));
    }
    HelpWindow help(u"no such chapter"_s);
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(help.chapter(), HelpWindow::chapters().constFirst());
    QVERIFY(!help.findChild<ManualView *>()
                 ->loadResource(QTextDocument::ImageResource, QUrl(u"file:///dev/zero"_s))
                 .isValid());
    Q_EMIT help.findChild<ManualView *>()->anchorClicked(QUrl(u"detection.md"_s));
    QCOMPARE(help.chapter(), u"detection"_s);
}

void ShellCommandsTest::pivotsAreDone()
{
    const auto window = makeWindow(kAna);
    auto *deeds = window->findChild<PivotActions *>();
    const Pivot address{.field = ActivityField::Address, .value = u"203.0.113.7"_s, .shown = u"203.0.113.7"_s};
    const Pivot range{.field = ActivityField::Address, .value = u"203.0.113.0/24"_s, .shown = u"203.0.113.0/24"_s};
    const Pivot agent{.field = ActivityField::UserAgent, .value = u"curl"_s, .shown = u"curl"_s};
    QVERIFY(deeds->offers(PivotCommand::FilterFor, address));
    QVERIFY(!deeds->offers(PivotCommand::FilterFor, agent)); // the page has no such filter
    QVERIFY(deeds->offers(PivotCommand::Block, address));
    QVERIFY(!deeds->offers(PivotCommand::Block, range));
    QVERIFY(!deeds->offers(PivotCommand::Block, agent));
    deeds->run(PivotCommand::FilterOut, address);
    QCOMPARE(page()->filtered, u"203.0.113.7 out"_s);
    deeds->run(PivotCommand::OpenInActivity, agent);
    QCOMPARE(window->currentPage(), u"activity"_s);
    QCOMPARE(page()->filters, (QVariantMap{{u"userAgent"_s, u"curl"_s}}));
    QVERIFY(!deeds->offers(PivotCommand::OpenInActivity, agent)); // it is there already
    deeds->run(PivotCommand::Block, address);
    QCOMPARE(window->currentPage(), u"blocked"_s);
    QCOMPARE(page()->filters, (QVariantMap{{u"block"_s, u"203.0.113.7"_s}}));
    deeds->run(PivotCommand::AddToWhitelist, range);
    QCOMPARE(window->currentPage(), u"whitelist"_s);
    QCOMPARE(page()->filters, (QVariantMap{{u"add"_s, u"203.0.113.0/24"_s}}));

    const auto member = makeWindow(kBen);
    QVERIFY(!member->findChild<PivotActions *>()->offers(PivotCommand::Block, address));
}

void ShellCommandsTest::thePageIsKept()
{
    auto window = makeWindow(kAna);
    window->goTo(u"blocked"_s);
    window = makeWindow(kAna);
    QCOMPARE(window->currentPage(), u"blocked"_s);
    window = makeWindow(kBen); // it is not open to him
    QCOMPARE(window->currentPage(), u"overview"_s);
}

void ShellCommandsTest::theWindowFitsTheScreen()
{
    auto window = makeWindow(kAna);
    // The screen without a display is narrower than the least window.
    const QSize most = window->screen()->availableSize().expandedTo(window->minimumSize());
    QCOMPARE(window->size().boundedTo(most), window->size());
    window->resize(1000, 610);
    QTRY_VERIFY(!m_settings->value(u"window/geometry"_s).toByteArray().isEmpty()); // not only when it is closed
}

// The longest e-mail and the longest server's name that there can be.
void ShellCommandsTest::longNamesFitTheStatusBar()
{
    const int usual = makeWindow(kAna)->minimumSizeHint().width();
    AccountAnswer longest = kAna;
    longest.email = QString(64, u'l') + u'@' + (QString(60, u'o') + u'.').repeated(3) + u"com"_s;
    m_client.useServer(QUrl(u"https://%1test"_s.arg((QString(60, u's') + u'.').repeated(4))), {});
    const auto window = makeWindow(longest);
    const int most = 2 * 60 * window->fontMetrics().averageCharWidth();
    QVERIFY2(window->minimumSizeHint().width() <= qMax(usual, most), qPrintable(QString::number(usual)));
    bool isNamedInFull = false;
    for (const QToolButton *chip : window->statusBar()->findChildren<QToolButton *>()) {
        if (!chip->isVisible())
            continue;
        QVERIFY2(window->rect().contains(QRect(chip->mapTo(window.get(), QPoint()), chip->size())),
                 qPrintable(chip->text()));
        isNamedInFull = isNamedInFull || chip->accessibleName().contains(longest.email);
    }
    QVERIFY(isNamedInFull);
}

QTEST_MAIN(ShellCommandsTest)
#include "shellcommandstest.moc"
