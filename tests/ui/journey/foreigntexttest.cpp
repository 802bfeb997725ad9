// SPDX-License-Identifier: GPL-3.0-or-later
//
// What strangers write is shown as they wrote it, on every page: Qt takes text that looks like HTML for HTML, in tool
// tips and labels and for assistive technology, and HTML opens files. Every cell and every widget is hovered; whether a
// file was opened is asked of the system.
#include "tests/support/accessibletree.h"
#include "tests/ui/journey/attachedconsole.h"
#include "ui/widgets/activitytable.h"
#include "ui/widgets/barlist.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

#include <sys/inotify.h>
#include <unistd.h>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// Tells whether a file was opened since it is watched.
class Eye
{
public:
    explicit Eye(const QStringList &files)
    {
        for (const QString &file : files)
            m_isWatching &= inotify_add_watch(m_inotify, QFile::encodeName(file).constData(), IN_OPEN | IN_ACCESS) >= 0;
    }
    ~Eye() { close(m_inotify); }
    Q_DISABLE_COPY_MOVE(Eye)

    bool isWatching() const { return m_isWatching; }
    bool sawAnything()
    {
        std::array<char, 4096> events;
        return read(m_inotify, events.data(), events.size()) > 0;
    }

private:
    int m_inotify = inotify_init1(IN_NONBLOCK);
    bool m_isWatching = m_inotify >= 0;
};

QLabel *shownToolTip()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->inherits("QTipLabel") && each->isVisible())
            return qobject_cast<QLabel *>(each);
    }
    return nullptr;
}

QStringList announced;

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

} // namespace

class ForeignTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theEyeSees();
    void everyPage();
    void everyFailure();
    void messageBoxes();
    void cleanup();

private:
    bool hover(QWidget *widget, const QPoint &at, const QString &expected);
    bool hoverCells(QAbstractItemView *view);
    bool hoverEverything(QWidget *window);
    bool readEverything(QWidget *window);
    bool hoverCharts(QWidget *window);
    bool isLiteral(QLabel *label);

    QTemporaryDir m_folder;
    QString m_foreign;
    QStringList m_files;
    int m_labels = 0;   // that showed it
    int m_toolTips = 0; // that showed it
    int m_buttons = 0;  // that showed it
};

void ForeignTextTest::initTestCase()
{
    for (const QString &name : {u"picture.png"_s, u"style.css"_s}) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_files.append(file.fileName());
    }
    m_foreign = u"<img src=\"%1\"><link rel=stylesheet href=\"%2\"><b>x</b>&amp;"_s.arg(m_files[0], m_files[1]);
    QVERIFY(Qt::mightBeRichText(m_foreign));
    QAccessible::installUpdateHandler(&hear);
    QAccessible::setActive(true);
}

void ForeignTextTest::cleanup()
{
    QToolTip::hideText();
}

// A label that is told to read HTML opens both files; without this the tests below could pass for the wrong reason.
void ForeignTextTest::theEyeSees()
{
    Eye eye(m_files);
    QVERIFY(eye.isWatching());
    QVERIFY(!eye.sawAnything());
    QLabel label;
    label.setTextFormat(Qt::RichText);
    label.setText(m_foreign);
    label.grab();
    QVERIFY(eye.sawAnything());
}

bool ForeignTextTest::isLiteral(QLabel *label)
{
    // Where text can be selected there is a document; it holds every character as it came. It is filled when
    // the label is measured, which also polishes it: a label must have been told before, for nobody may ask for that.
    const bool isTold = label->textFormat() == Qt::PlainText;
    (void)label->sizeHint();
    const auto documents = label->findChildren<QTextDocument *>();
    const bool good = isTold && std::ranges::all_of(documents, [label](const QTextDocument *each) {
                          return each->toPlainText() == label->text();
                      });
    if (!good)
        qWarning() << "a label that guesses:" << label << label->text();
    return good;
}

bool ForeignTextTest::hover(QWidget *widget, const QPoint &at, const QString &expected)
{
    if (QLabel *former = shownToolTip())
        former->close(); // by itself it stays for a moment
    QHelpEvent event(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
    if (expected.isEmpty())
        return true;
    QLabel *tip = shownToolTip();
    if (!tip || tip->text() != expected || !isLiteral(tip)) {
        qWarning() << "the tool tip of" << widget << "is" << (tip ? tip->text() : QString()) << "not" << expected;
        return false;
    }
    m_toolTips += expected.contains(m_foreign) ? 1 : 0;
    return true;
}

bool ForeignTextTest::hoverCells(QAbstractItemView *view)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex cell = view->model()->index(row, column);
            view->scrollTo(cell);
            const QRect place = view->visualRect(cell) & view->viewport()->rect();
            if (!place.isEmpty() && !hover(view->viewport(), place.center(), cell.data(Qt::ToolTipRole).toString()))
                return false;
        }
    }
    return true;
}

bool ForeignTextTest::hoverEverything(QWidget *window)
{
    QList<QPointer<QWidget>> widgets; // a page may build some anew meanwhile
    for (QWidget *each : window->findChildren<QWidget *>())
        widgets.append(each);
    for (const QPointer<QWidget> &each : std::as_const(widgets)) {
        if (!each || !each->isVisible())
            continue;
        if (auto *view = qobject_cast<QAbstractItemView *>(each.data()); view && view->model() && !hoverCells(view))
            return false;
        if (each && !each->toolTip().isEmpty() && !hover(each, each->rect().center(), each->toolTip()))
            return false;
    }
    return true;
}

// Each chart's first bar, and then the tables that stand for the charts.
bool ForeignTextTest::hoverCharts(QWidget *window)
{
    for (BarList *bars : window->findChildren<BarList *>()) {
        const QPoint first(bars->width() / 2, bars->fontMetrics().height() + 2 * theme::kSmall);
        if (!hover(bars, first, bars->valueText()))
            return false;
    }
    hands::press(Qt::Key_T, Qt::ControlModifier);
    return hoverEverything(window) && readEverything(window);
}

// Also what is not on the screen now: assistive technology may read it.
bool ForeignTextTest::readEverything(QWidget *window)
{
    (void)accessibleTexts(window);
    for (QLabel *each : window->findChildren<QLabel *>()) {
        if (!isLiteral(each))
            return false;
        m_labels += each->isVisible() && each->text().contains(m_foreign) ? 1 : 0;
    }
    for (const QAbstractButton *each : window->findChildren<QAbstractButton *>()) {
        const bool isForeign = each->text().contains("<img"_L1); // it may be shortened
        // A single ampersand would be taken for a mnemonic.
        if (isForeign && each->text().remove("&&"_L1).contains(u'&')) {
            qWarning() << "a button that loses its ampersand:" << each->text();
            return false;
        }
        m_buttons += each->isVisible() && isForeign && each->text().contains("&&"_L1) ? 1 : 0;
    }
    return true;
}

void ForeignTextTest::everyPage()
{
    Eye eye(m_files);
    AttachedConsole console(m_foreign);
    QVERIFY(console.signIn());
    QStringList showing;
    QVERIFY(console.forEachPage([&](const QString &page) {
        if (!hands::eventually([&] { return console.isReady(); }))
            return false;
        const int before = m_labels + m_toolTips;
        if (page == "activity"_L1)
            Q_EMIT console.window()->findChild<ActivityTable *>()->detailsRequested(0);
        bool good = hoverEverything(console.window()) && readEverything(console.window());
        if (page == "anomalies"_L1)
            good = good && hoverCharts(console.window());
        auto *tabs = page == "alerts"_L1 ? console.window()->findChild<QTabWidget *>() : nullptr;
        for (int tab = 1; tabs && good && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const auto *table = tabs->currentWidget()->findChild<QTableView *>();
            if (table && !hands::eventually([table] { return table->model()->rowCount() > 0; }))
                return false;
            good = hoverEverything(console.window()) && readEverything(console.window());
        }
        if (m_labels + m_toolTips > before)
            showing.append(page);
        return good;
    }));
    QCOMPARE(showing, (QStringList{u"overview"_s, u"alerts"_s, u"activity"_s, u"anomalies"_s, u"whitelist"_s,
                                   u"blocked"_s, u"accounts"_s, u"api-keys"_s, u"notifications"_s, u"settings"_s}));
    QVERIFY2(m_toolTips >= 5 && m_labels >= 5, qPrintable(u"%1 tips, %2 labels"_s.arg(m_toolTips).arg(m_labels)));
    QVERIFY(m_buttons > 0); // the account in the status bar
    QVERIFY(!eye.sawAnything());
}

// The server's own words, in the states that pages have without their data, and said aloud.
void ForeignTextTest::everyFailure()
{
    Eye eye(m_files);
    AttachedConsole console(m_foreign);
    QVERIFY(console.signIn());
    for (const ErrorCode code : {ErrorCode::InternalError, ErrorCode::Forbidden}) {
        for (const Endpoint &each : kEndpoints)
            console.server.refuse(each.id, code, m_foreign);
        const int before = m_labels;
        QVERIFY(console.forEachPage([&](const QString &) {
            hands::press(Qt::Key_R, Qt::ControlModifier);
            if (!hands::eventually([&] { return console.hasFailed(); }))
                return false;
            for (QPushButton *each : console.window()->findChildren<QPushButton *>()) {
                if (each->isVisible() && each->text() == "Details"_L1)
                    each->click();
            }
            return hoverEverything(console.window()) && readEverything(console.window());
        }));
        QVERIFY2(m_labels >= before + 4, qPrintable(QString::number(m_labels - before)));
    }
    QVERIFY(!announced.isEmpty());
    QVERIFY(!eye.sawAnything());
}

// A box that nobody told what its text is.
void ForeignTextTest::messageBoxes()
{
    Eye eye(m_files);
    theme::apply(theme::Scheme::Light);
    QMessageBox box(QMessageBox::Warning, u"title"_s, m_foreign);
    box.setInformativeText(m_foreign);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    int showing = 0;
    for (QLabel *each : box.findChildren<QLabel *>()) {
        QVERIFY(isLiteral(each));
        showing += each->text() == m_foreign ? 1 : 0;
    }
    QCOMPARE(showing, 2);
    QVERIFY(!eye.sawAnything());
}

QTEST_MAIN(ForeignTextTest)
#include "foreigntexttest.moc"
