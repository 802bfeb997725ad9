// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each table does when several of its rows are chosen: whatever can still be done is about all of them, and what
// is about one row can't be done. A table or an action that is not named here is red.
#include "tests/ui/journey/attachedconsole.h"
#include "ui/shell/pagetable.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/statestack.h"

#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRows = 3;

QString idOf(QLatin1StringView kind, int row)
{
    return u"%1_%2"_s.arg(kind).arg(row, 13, 10, QLatin1Char('0'));
}

QString daysOff(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODateWithMs);
}

QJsonArray rows(const std::function<QJsonObject(int row)> &make)
{
    QJsonArray all;
    for (int row = 1; row <= kRows; ++row)
        all.append(make(row));
    return all;
}

QJsonObject alert(int row)
{
    return {{u"id"_s, idOf("alert"_L1, row)},
            {u"type"_s, u"brute_force"_s},
            {u"severity"_s, u"high"_s},
            {u"description"_s, u"text"_s},
            {u"metadata"_s, QJsonObject{{u"ipAddress"_s, u"203.0.113.%1"_s.arg(row)}}},
            {u"createdAt"_s, daysOff(-row)},
            {u"resolved"_s, false},
            {u"lastSeenAt"_s, daysOff(-row)},
            {u"occurrences"_s, 1},
            {u"accountId"_s, u"acct_0000000000001"_s},
            {u"verdict"_s, QJsonValue::Null},
            {u"snoozedUntil"_s, QJsonValue::Null}};
}

void answerWithSeveral(FakeServer &server)
{
    answerEverything(server, u"text"_s);
    server.answer(EndpointId::ListAlerts, 200, {{u"total"_s, kRows}, {u"alerts"_s, rows(alert)}});
    server.on(EndpointId::Alert, [](const FakeRequest &request) {
        QJsonObject one = alert(request.arguments.constFirst().right(1).toInt());
        one.insert(u"note"_s, QString());
        one.insert(u"activity"_s, QJsonArray());
        one.insert(u"history"_s, QJsonArray());
        return FakeAnswer::json(one);
    });
    server.answer(EndpointId::ListBlocks, 200,
                  {{u"total"_s, kRows}, {u"blocks"_s, rows([](int row) {
                                             return QJsonObject{{u"id"_s, idOf("block"_L1, row)},
                                                                {u"ipAddress"_s, u"203.0.113.%1"_s.arg(row)},
                                                                {u"reason"_s, u"text"_s},
                                                                {u"attempts"_s, 5},
                                                                {u"blockedAt"_s, daysOff(0)},
                                                                {u"expiresAt"_s, daysOff(row)}};
                                         })}});
    server.answer(
        EndpointId::ListApiKeys, 200,
        {{u"limit"_s, 50}, {u"keys"_s, rows([](int row) {
                                return QJsonObject{
                                    {u"id"_s, idOf("key"_L1, row)},      {u"hint"_s, u"pk_Ab%1d"_s.arg(row)},
                                    {u"name"_s, u"key %1"_s.arg(row)},   {u"scopes"_s, QJsonArray{u"read"_s}},
                                    {u"createdAt"_s, daysOff(-row)},     {u"expiresAt"_s, QJsonValue::Null},
                                    {u"lastUsedAt"_s, QJsonValue::Null}, {u"lastUsedAddress"_s, QJsonValue::Null}};
                            })}});
    server.answer(EndpointId::ListAccounts, 200,
                  {{u"total"_s, kRows}, {u"accounts"_s, rows([](int row) {
                                             return QJsonObject{{u"id"_s, idOf("acct"_L1, row)},
                                                                {u"email"_s, u"a%1@example.com"_s.arg(row)},
                                                                {u"role"_s, u"administrator"_s},
                                                                {u"disabled"_s, false},
                                                                {u"twoFactorEnabled"_s, true},
                                                                {u"createdAt"_s, daysOff(-row)},
                                                                {u"lastLoginAt"_s, daysOff(-row)}};
                                         })}});
    server.answer(EndpointId::ListExceptions, 200,
                  {{u"total"_s, kRows}, {u"limit"_s, 200}, {u"exceptions"_s, rows([](int row) {
                                                                return QJsonObject{
                                                                    {u"id"_s, idOf("exc"_L1, row)},
                                                                    {u"type"_s, u"address"_s},
                                                                    {u"subject"_s, u"203.0.113.%1"_s.arg(row)},
                                                                    {u"accountId"_s, QJsonValue::Null},
                                                                    {u"until"_s, QJsonValue::Null},
                                                                    {u"note"_s, u"text"_s},
                                                                    {u"createdAt"_s, daysOff(-row)},
                                                                    {u"createdBy"_s, u"acct_0000000000001"_s}};
                                                            })}});
    const QStringList listed{u"127.0.0.1"_s, u"203.0.113.1"_s, u"203.0.113.2"_s};
    server.answer(EndpointId::Whitelist, 200,
                  {{u"whitelist"_s, QJsonArray::fromStringList(listed)},
                   {u"limit"_s, 50},
                   {u"clientIp"_s, u"127.0.0.1"_s},
                   {u"entries"_s, rows([&](int row) {
                        return QJsonObject{
                            {u"ip"_s, listed[row - 1]}, {u"label"_s, QString()}, {u"addedAt"_s, daysOff(-row)}};
                    })}});
}

// What its menu still offers, with what opens in it.
QStringList offered(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *each : actions) {
        if (each->isSeparator() || !each->isVisible() || !each->isEnabled() || each->text() == "Co&lumns"_L1)
            continue;
        if (each->menu())
            texts += offered(each->menu()->actions());
        else
            texts += QString(each->text()).remove(u'&').remove(u'…');
    }
    texts.sort();
    return texts;
}

} // namespace

class ChosenRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offersWhatIsAboutAllOfThem_data();
    void offersWhatIsAboutAllOfThem();
    void deleteIsAboutAllOfThem_data();
    void deleteIsAboutAllOfThem();
    void resolvingIsAboutAllOfThem();
    void exceptionsGoTogether();

private:
    bool open(const QString &page);
    // The last two of the three rows, the last one current.
    DataTable *chooseTwo(QWidget *within, const QString &key) const;

    std::unique_ptr<QTranslator> m_translator = translatorFor(QLocale(QLocale::English));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

void ChosenRowsTest::initTestCase()
{
    QCoreApplication::installTranslator(m_translator.get());
    theme::apply(theme::Scheme::Light);
}

void ChosenRowsTest::init()
{
    m_server = std::make_unique<FakeServer>();
    answerWithSeveral(*m_server);
    QVERIFY(m_server->listen());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"console.ini"_s), QSettings::IniFormat);
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("secret", QDateTime::currentDateTimeUtc().addDays(1));
    m_window = std::make_unique<MainWindow>(m_client.get(), pageTable(), m_settings.get());
    m_window->setAccount({.id = u"acct_0000000000001"_s, .email = u"a1@example.com"_s, .role = u"administrator"_s});
    m_window->resize(1600, 1000);
    m_window->show();
    m_window->showPages();
}

void ChosenRowsTest::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_server.reset();
}

bool ChosenRowsTest::open(const QString &page)
{
    m_window->activateWindow();
    return QTest::qWaitForWindowExposed(m_window.get()) && m_window->goTo(page) && hands::eventually([this] {
               const auto stacks = m_window->findChildren<StateStack *>();
               return std::ranges::none_of(stacks, [](const StateStack *each) {
                   return each->isVisible() && each->state() == PageState::Loading;
               });
           });
}

DataTable *ChosenRowsTest::chooseTwo(QWidget *within, const QString &key) const
{
    for (DataTable *each : within->findChildren<DataTable *>()) {
        if (each->key() != u"tables/"_s + key)
            continue;
        if (!QTest::qWaitFor([each] { return each->model()->rowCount() == kRows; }))
            return nullptr;
        each->setFocus();
        QTest::keyClick(each, Qt::Key_End);
        QTest::keyClick(each, Qt::Key_Up, Qt::ShiftModifier);
        return each->selectionModel()->selectedRows().size() == 2 ? each : nullptr;
    }
    return nullptr;
}

void ChosenRowsTest::offersWhatIsAboutAllOfThem_data()
{
    QTest::addColumn<QStringList>("allowed");
    const QStringList copying{u"Copy"_s, u"Copy the cell"_s};
    // Details are of the current row, and so is what takes it into the choice; a note goes to all that are chosen.
    const QStringList triage{
        u"As a false alarm"_s,    u"As a test"_s,   u"As expected"_s,        u"As real"_s, u"For a day"_s,
        u"For a week"_s,          u"For an hour"_s, u"No longer"_s,          u"Resolve"_s, u"Show details"_s,
        u"Until it gets worse"_s, u"With a note"_s, u"Select or leave out"_s};
    QTest::newRow("alerts") << copying + triage;
    QTest::newRow("whitelist") << copying + QStringList{u"Paste addresses"_s, u"Remove"_s};
    QTest::newRow("blocked") << copying + QStringList{u"Unblock"_s};
    QTest::newRow("accounts") << copying;
    QTest::newRow("api-keys") << copying + QStringList{u"Revoke"_s};
}

void ChosenRowsTest::offersWhatIsAboutAllOfThem()
{
    QFETCH(QStringList, allowed);
    const QString page = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(open(page));
    const DataTable *table = chooseTwo(m_window.get(), page == "api-keys"_L1 ? u"apiKeys"_s : page);
    QVERIFY(table);
    allowed.sort();
    QCOMPARE(offered(table->actions()).join(u", "_s), allowed.join(u", "_s));
}

void ChosenRowsTest::deleteIsAboutAllOfThem_data()
{
    QTest::addColumn<EndpointId>("endpoint");
    QTest::addColumn<QLatin1StringView>("kind");
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("blocked") << EndpointId::LiftBlock << "block"_L1
                             << FakeAnswer::json({{u"message"_s, u"Block lifted"_s}});
    QTest::newRow("apiKeys") << EndpointId::RevokeApiKey << "key"_L1 << FakeAnswer::json({}, 204);
}

void ChosenRowsTest::deleteIsAboutAllOfThem()
{
    QFETCH(EndpointId, endpoint);
    QFETCH(QLatin1StringView, kind);
    QFETCH(FakeAnswer, answer);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    m_server->answer(endpoint, answer);
    QVERIFY(open(key == "apiKeys"_L1 ? u"api-keys"_s : key));
    DataTable *table = chooseTwo(m_window.get(), key);
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_Delete);
    for (ConfirmBar *each : m_window->findChildren<ConfirmBar *>()) {
        if (!each->isAsking())
            continue;
        QTest::keyClicks(each->findChild<QLineEdit *>(), u"2"_s);
        QTest::keyClick(each->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    QTRY_COMPARE(m_server->count(endpoint), 2);
    QStringList ids;
    for (const FakeRequest &each : m_server->requests(endpoint))
        ids += each.arguments.constFirst();
    ids.sort();
    QCOMPARE(ids, (QStringList{idOf(kind, 2), idOf(kind, 3)}));
}

void ChosenRowsTest::resolvingIsAboutAllOfThem()
{
    m_server->on(EndpointId::ChangeAlert, [](const FakeRequest &request) {
        QJsonObject one = alert(request.arguments.constFirst().right(1).toInt());
        one[u"resolved"_s] = true;
        return FakeAnswer::json(one);
    });
    QVERIFY(open(u"alerts"_s));
    DataTable *table = chooseTwo(m_window.get(), u"alerts"_s);
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_E);
    QTRY_COMPARE(m_server->count(EndpointId::ChangeAlert), 2);
}

void ChosenRowsTest::exceptionsGoTogether()
{
    m_server->answer(EndpointId::RemoveException, 204);
    QVERIFY(open(u"alerts"_s));
    DataTable *queue = chooseTwo(m_window.get(), u"alerts"_s);
    QVERIFY(queue);
    QTest::keyClick(queue, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->findChild<QDialog *>());
    DataTable *table = chooseTwo(m_window.get(), u"exceptions"_s);
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(m_server->count(EndpointId::RemoveException), 2);
}

QTEST_MAIN(ChosenRowsTest)
#include "chosenrowstest.moc"
