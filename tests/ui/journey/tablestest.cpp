// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every table and every pane of every page can do, and what of it the next run finds: a table that a page makes by
// itself, without the shared one, is red here.
#include "tests/ui/journey/attachedconsole.h"
#include "ui/shell/pagetable.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/statestack.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// A run of the console, signed in, with what earlier ones left in the settings.
class Run
{
public:
    Run(const FakeServer &server, QSettings &settings)
    {
        m_client.useServer(server.url(), {});
        m_client.setToken("secret", QDateTime::currentDateTimeUtc().addDays(1));
        window = std::make_unique<MainWindow>(&m_client, pageTable(), &settings);
        window->setAccount({.id = u"acct_0000000000001"_s, .email = u"ana@example.com"_s, .role = u"administrator"_s});
        window->resize(1600, 1000);
        window->show();
        window->showPages();
    }
    bool open(const QString &page) const
    {
        return QTest::qWaitForWindowExposed(window.get()) && window->goTo(page) &&
               hands::eventually([this] { return isReady(); });
    }
    QList<DataTable *> tables() const // on the screen
    {
        QList<DataTable *> tables = window->findChildren<DataTable *>();
        tables.removeIf([](const DataTable *each) { return !each->isVisible(); });
        return tables;
    }
    template <typename Widget>
    Widget *keyed(const QString &key) const
    {
        for (Widget *each : window->findChildren<Widget *>()) {
            if (each->key() == key)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<MainWindow> window;

private:
    bool isReady() const
    {
        const auto stacks = window->findChildren<StateStack *>();
        return std::ranges::none_of(
            stacks, [](const StateStack *each) { return each->isVisible() && each->state() == PageState::Loading; });
    }

    ApiClient m_client;
};

QList<int> order(const DataTable &table)
{
    QList<int> columns;
    for (int place = 0; place < table.horizontalHeader()->count(); ++place)
        columns.append(table.horizontalHeader()->logicalIndex(place));
    return columns;
}

QList<int> shownColumns(const DataTable &table)
{
    QList<int> columns = order(table);
    columns.removeIf([&](int column) { return table.isColumnHidden(column); });
    return columns;
}

// One that takes no part in filling the table's width; -1: all do.
int ownWidthColumn(const DataTable &table)
{
    const QHeaderView *header = table.horizontalHeader();
    const QList<int> columns = shownColumns(table);
    for (const int column : columns) {
        const bool isLast = header->stretchLastSection() && column == columns.constLast();
        if (header->sectionResizeMode(column) == QHeaderView::Interactive && !isLast)
            return column;
    }
    return -1;
}

QMenu *columnMenu(const DataTable &table)
{
    for (const QAction *each : table.actions()) {
        if (each->menu() && each->menu()->title() == "Co&lumns"_L1)
            return each->menu();
    }
    return nullptr;
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void copiesWhatIsChosen_data() { pages(); }
    void copiesWhatIsChosen();
    void keepsItsColumns_data() { pages(); }
    void keepsItsColumns();
    void keepsItsPanes_data();
    void keepsItsPanes();
    void takesNothingFromDamagedSettings();

private:
    static void pages();

    std::unique_ptr<QTranslator> m_translator = translatorFor(QLocale(QLocale::English));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeServer> m_server;
};

void TablesTest::initTestCase()
{
    QCoreApplication::installTranslator(m_translator.get());
    theme::apply(theme::Scheme::Light);
}

void TablesTest::init()
{
    m_server = std::make_unique<FakeServer>();
    answerEverything(*m_server, u"text"_s);
    QVERIFY(m_server->listen());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"console.ini"_s), QSettings::IniFormat);
}

// Of those with tables.
void TablesTest::pages()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("overview") << QStringList{u"overviewAlerts"_s};
    QTest::newRow("alerts") << QStringList{u"alerts"_s};
    QTest::newRow("activity") << QStringList{u"activity"_s};
    QTest::newRow("whitelist") << QStringList{u"whitelist"_s};
    QTest::newRow("blocked") << QStringList{u"blocked"_s};
    QTest::newRow("accounts") << QStringList{u"accounts"_s};
    QTest::newRow("api-keys") << QStringList{u"apiKeys"_s};
}

void TablesTest::copiesWhatIsChosen()
{
    QFETCH(QStringList, keys);
    const Run run(*m_server, *m_settings);
    QVERIFY(run.open(QString::fromLatin1(QTest::currentDataTag())));
    QStringList seen;
    for (const QTableView *each : run.window->findChildren<QTableView *>()) {
        const auto *table = qobject_cast<const DataTable *>(each);
        QVERIFY2(table, qPrintable(each->accessibleName()));
        QVERIFY2(!seen.contains(table->key()), qPrintable(table->key()));
        seen.append(table->key());
        QVERIFY2(columnMenu(*table), qPrintable(table->key()));
    }
    for (const QString &key : keys) {
        auto *table = run.keyed<DataTable>(u"tables/"_s + key);
        QVERIFY2(table && table->isVisible(), qPrintable(key));
        QVERIFY(table->model()->rowCount() > 0);
        QCOMPARE(table->selectionMode(), QAbstractItemView::ExtendedSelection);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        table->setCurrentIndex(table->currentIndex().siblingAtColumn(shownColumns(*table).constFirst()));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), qMax<qsizetype>(1, table->selectionModel()->selectedRows().size()));
        const qsizetype cells = copied.section(u'\n', 0, 0).count(u'\t') + 1;
        QVERIFY2(cells >= shownColumns(*table).size(), qPrintable(copied));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString cell = QGuiApplication::clipboard()->text();
        QVERIFY2(!cell.isEmpty() && cell != copied && !cell.contains(u'\t'), qPrintable(cell));
    }
}

void TablesTest::keepsItsColumns()
{
    QFETCH(QStringList, keys);
    const QString page = QString::fromLatin1(QTest::currentDataTag());
    QHash<QString, QList<int>> orders, shown;
    QHash<QString, std::pair<int, int>> widths;
    {
        const Run run(*m_server, *m_settings);
        QVERIFY(run.open(page));
        for (const QString &key : keys) {
            auto *table = run.keyed<DataTable>(u"tables/"_s + key);
            QHeaderView *header = table->horizontalHeader();
            QVERIFY(header->sectionsMovable());
            if (const int column = ownWidthColumn(*table); column >= 0) {
                header->resizeSection(column, header->sectionSize(column) + 37);
                widths.insert(key, {column, header->sectionSize(column)});
            }
            const qsizetype before = shownColumns(*table).size();
            QMenu *columns = columnMenu(*table);
            Q_EMIT columns->aboutToShow();
            columns->actions().constLast()->trigger();
            QCOMPARE(shownColumns(*table).size(), before - 1);
            header->moveSection(header->count() - 2, 0);
            orders.insert(key, order(*table));
            shown.insert(key, shownColumns(*table));
        }
    }
    const Run run(*m_server, *m_settings);
    QVERIFY(run.open(page));
    for (const QString &key : keys) {
        const auto *table = run.keyed<DataTable>(u"tables/"_s + key);
        QCOMPARE(order(*table), orders[key]);
        QCOMPARE(shownColumns(*table), shown[key]);
        if (widths.contains(key))
            QCOMPARE(table->columnWidth(widths[key].first), widths[key].second);
    }
}

void TablesTest::keepsItsPanes_data()
{
    QTest::addColumn<Qt::Key>("opens");
    QTest::newRow("alerts") << Qt::Key_O;
    QTest::newRow("activity") << Qt::Key_Return;
}

void TablesTest::keepsItsPanes()
{
    QFETCH(Qt::Key, opens);
    const QString page = QString::fromLatin1(QTest::currentDataTag());
    QList<int> sizes;
    for (int round = 0; round < 2; ++round) {
        const Run run(*m_server, *m_settings);
        QVERIFY(run.open(page));
        auto *table = run.keyed<DataTable>(u"tables/"_s + page);
        table->setFocus();
        QTest::keyClick(table, opens);
        auto *splitter = run.keyed<KeptSplitter>(page);
        QVERIFY(splitter);
        QTRY_VERIFY(splitter->widget(1)->isVisible());
        QCoreApplication::processEvents(); // the layout
        if (round == 1) {
            QCOMPARE(splitter->sizes(), sizes);
            return;
        }
        QSplitterHandle *handle = splitter->handle(1);
        const QPoint from = handle->rect().center();
        const QPoint to = from - (splitter->orientation() == Qt::Horizontal ? QPoint(90, 0) : QPoint(0, 40));
        const QList<int> before = splitter->sizes();
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, to);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
        sizes = splitter->sizes();
        QVERIFY(sizes != before);
    }
}

// Of another version, or changed by hand: the table is as on the first day.
void TablesTest::takesNothingFromDamagedSettings()
{
    QList<int> usual;
    {
        const Run run(*m_server, *m_settings);
        QVERIFY(run.open(u"blocked"_s));
        usual = order(*run.keyed<DataTable>(u"tables/blocked"_s));
    }
    const QList<QStringList> damaged{{u"0:100"_s},
                                     {u"9:1"_s, u"-1:5"_s, u"x"_s, {}, u":"_s},
                                     {u"0:99999999-"_s, u"1:-4"_s, u"2:0"_s, u"3:0"_s, u"4:0"_s}};
    for (const QStringList &each : damaged) {
        m_settings->setValue(u"tables/blocked"_s, each);
        const Run run(*m_server, *m_settings);
        QVERIFY(run.open(u"blocked"_s));
        const auto *table = run.keyed<DataTable>(u"tables/blocked"_s);
        QCOMPARE(order(*table), usual);
        QVERIFY(!table->isColumnHidden(0)); // what names the row
        QVERIFY(table->columnWidth(0) <= 4096);
    }
}

QTEST_MAIN(TablesTest)
#include "tablestest.moc"
