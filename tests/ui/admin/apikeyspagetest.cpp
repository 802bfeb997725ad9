// SPDX-License-Identifier: GPL-3.0-or-later
//
// The API keys page by keyboard, against a scripted server that makes and revokes keys as the real one does.
#include "ui/pages/apikeyspage.h"
#include "tests/support/accessibilityproblems.h"
#include "tests/support/accessibletree.h"
#include "tests/ui/admin/pagebench.h"
#include "ui/widgets/apikeyform.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/newkeyview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

namespace {

const QString kSecret = u"pk_"_s + QString(43, u'Q');

QString wire(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

struct Bench : PageBench<ApiKeysPage>
{
    Bench() : PageBench(u"API keys"_s, [](ApiClient &api, QSettings &) { return new ApiKeysPage(api); })
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        add(u"nginx on web-1"_s, {u"verify"_s}, now.addDays(-200), {}, now.addSecs(-60));
        add(u"Log shipper"_s, {u"ingest"_s}, now.addDays(-200), now.addDays(-1), now.addDays(-2));
        add(u"Old dashboard"_s, {u"read"_s, u"verify"_s}, now.addDays(-300), {}, now.addDays(-91));
        serve();
    }
    void add(const QString &name, const QStringList &scopes, const QDateTime &made, const QDateTime &end = {},
             const QDateTime &used = {})
    {
        keys.append(QJsonObject{{u"id"_s, u"key_%1"_s.arg(++made_, 13, 10, QLatin1Char('0'))},
                                {u"hint"_s, u"pk_Ab%1d"_s.arg(made_)},
                                {u"name"_s, name},
                                {u"scopes"_s, QJsonArray::fromStringList(scopes)},
                                {u"createdAt"_s, wire(made)},
                                {u"expiresAt"_s, end.isValid() ? QJsonValue(wire(end)) : QJsonValue()},
                                {u"lastUsedAt"_s, used.isValid() ? QJsonValue(wire(used)) : QJsonValue()},
                                {u"lastUsedAddress"_s, used.isValid() ? QJsonValue(u"203.0.113.7"_s) : QJsonValue()}});
    }
    void serve()
    {
        server.on(EndpointId::ListApiKeys,
                  [this](const FakeRequest &) { return FakeAnswer::json({{u"keys"_s, keys}, {u"limit"_s, 50}}); });
        server.on(EndpointId::CreateApiKey, [this](const FakeRequest &request) {
            add(request.body["name"_L1].toString(), request.body["scopes"_L1].toVariant().toStringList(),
                QDateTime::currentDateTimeUtc());
            QJsonObject made = keys.last().toObject();
            if (request.body.contains("expiresAt"_L1))
                made.insert(u"expiresAt"_s, request.body["expiresAt"_L1]);
            keys.replace(keys.size() - 1, made);
            made.insert(u"key"_s, kSecret);
            return FakeAnswer::json(made, 201);
        });
        server.on(EndpointId::RevokeApiKey, [this](const FakeRequest &request) {
            for (qsizetype i = 0; i < keys.size(); ++i) {
                if (keys[i]["id"_L1] == request.arguments.constFirst()) {
                    keys.removeAt(i);
                    return FakeAnswer{.status = 204};
                }
            }
            return FakeAnswer::problem(ErrorCode::NotFound);
        });
    }
    ListTable *table() const { return any<ListTable>(); }
    QString cell(int row, ApiKeyModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QCheckBox *scope(const QString &name) const
    {
        for (QCheckBox *each : any<ApiKeyForm>()->findChildren<QCheckBox *>()) {
            if (each->toolTip() == name)
                return each;
        }
        return nullptr;
    }
    bool create(const QString &name)
    {
        page->primaryAction()->trigger();
        type(name);
        scope(u"read"_s)->setChecked(true);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return page->presenter().created() != nullptr && rows() == keys.size(); });
    }
    int rows() const { return table()->model()->rowCount(); }

    QJsonArray keys;
    int made_ = 0;
};

} // namespace

class ApiKeysPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QGuiApplication::clipboard()->clear(); }
    void listsWithTheirState();
    void createsAndShowsOnce();
    void theKeyIsNowhereElse();
    void theEndIsSent();
    void faultsStandAtTheirFields();
    void anOldSignInKeepsWhatWasTyped();
    void fullSaysWhy();
    void asksBeforeTheKeyIsLost();
    void revokesAfterTheNameWasTyped();
    void aNameThatNobodyCanType();
    void somebodyElseWasFaster();
    void keepsRowColumnsAndCopies();
    void copiesSeveral();
    void revokesSeveral();
    void emptyOffersToCreate();
    void offlineNothingIsChanged();
    void failures_data();
    void failures();
    void everythingHasAName();
    void pictures();
};

void ApiKeysPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void ApiKeysPageTest::listsWithTheirState()
{
    Bench bench;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bench.add(u"local"_s, {u"read"_s}, now.addDays(-1), {}, now);
    QJsonObject local = bench.keys.last().toObject();
    local.insert(u"lastUsedAddress"_s, u"local"_s);
    bench.keys.replace(3, local);
    const QSignalSpy summary(bench.page, &Page::summaryChanged);
    QVERIFY(bench.start());
    const QAbstractItemModelTester tester(bench.table()->model());
    QCOMPARE(bench.rows(), 4);
    QCOMPARE(bench.cell(0, ApiKeyModel::State), u"Active"_s);
    QCOMPARE(bench.cell(1, ApiKeyModel::State), u"Expired"_s);
    QCOMPARE(bench.cell(2, ApiKeyModel::State), u"Unused for 90 days"_s);
    QCOMPARE(bench.cell(2, ApiKeyModel::Scopes), u"Read, Verify"_s);
    QCOMPARE(bench.cell(0, ApiKeyModel::Expires), u"Never"_s);
    QCOMPARE(bench.cell(0, ApiKeyModel::LastAddress), u"203.0.113.7"_s);
    QCOMPARE(bench.cell(3, ApiKeyModel::LastAddress), u"This computer"_s);
    QCOMPARE(summary.constLast().constFirst().toString(), u"You have 4 of at most 50 API keys."_s);
    QVERIFY(!bench.table()->currentId().isEmpty());
}

void ApiKeysPageTest::createsAndShowsOnce()
{
    Bench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.create(u"Backup job"_s));
    const QJsonObject sent = bench.server.requests(EndpointId::CreateApiKey).constLast().body;
    QCOMPARE(sent, (QJsonObject{{u"name"_s, u"Backup job"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}}));
    QVERIFY(bench.any<NewKeyView>()->isVisible());
    QVERIFY(!bench.any<ApiKeyForm>()->isVisible());
    QVERIFY(bench.button(u"Copy the key"_s)->hasFocus());
    QCOMPARE(bench.table()->currentIndex().siblingAtColumn(0).data().toString(), u"Backup job"_s);
    QVERIFY(!bench.button(u"Done"_s)->isEnabled());
    bench.press(Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), kSecret);
    QVERIFY(bench.page->mayLeave());
    bench.button(u"Done"_s)->click();
    QVERIFY(!bench.any<NewKeyView>()->isVisible());
    QVERIFY(!bench.page->presenter().created());
    QVERIFY(bench.table()->hasFocus());
}

void ApiKeysPageTest::theKeyIsNowhereElse()
{
    Bench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.create(u"Backup job"_s));
    QVERIFY(!accessibleTexts(bench.frame.get()).join(u'\n').contains(kSecret));
    for (const QLabel *each : bench.frame->findChildren<QLabel *>())
        QVERIFY(!each->text().contains(kSecret));
    bench.page->deactivate(); // another page, or locked
    QVERIFY(!bench.page->presenter().created());
    QVERIFY(!bench.any<NewKeyView>()->isVisible());
}

void ApiKeysPageTest::theEndIsSent()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.page->primaryAction()->trigger();
    auto *day = bench.named<QDateEdit>(u"The key's last day"_s);
    QVERIFY(!day->isVisible());
    auto *end = bench.named<QComboBox>(u"When the key ends"_s);
    end->setCurrentIndex(end->count() - 1);
    QVERIFY(day->isVisible());
    day->setDate(QDate(2999, 12, 31));
    QVERIFY(bench.create(u"For long"_s));
    const QString sent = bench.server.requests(EndpointId::CreateApiKey).constLast().body["expiresAt"_L1].toString();
    const QDateTime parsed = QDateTime::fromString(sent, Qt::ISODateWithMs);
    QCOMPARE(parsed.toLocalTime(), QDate(3000, 1, 1).startOfDay()); // good for the whole of the day
    QVERIFY(bench.cell(3, ApiKeyModel::Expires) != u"Never"_s);
}

void ApiKeysPageTest::faultsStandAtTheirFields()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.table()->setFocus();
    bench.press(Qt::Key_Insert);
    QVERIFY(bench.named<QLineEdit>(u"Name of the key"_s)->hasFocus());
    bench.press(Qt::Key_Return);
    QVERIFY(bench.says(u"Type a name"_s));
    QVERIFY(bench.says(u"Choose what the key may do."_s));
    bench.named<QLineEdit>(u"Name of the key"_s)->setText(QString(60, QChar(0x00e4))); // 120 bytes
    bench.scope(u"read"_s)->setChecked(true);
    QVERIFY(!bench.says(u"Choose what the key may do."_s));
    bench.press(Qt::Key_Return);
    QVERIFY(bench.says(u"The name is too long."_s));
    QCOMPARE(bench.server.count(EndpointId::CreateApiKey), 0);
    auto *end = bench.named<QComboBox>(u"When the key ends"_s);
    end->setCurrentIndex(end->count() - 1);
    bench.named<QDateEdit>(u"The key's last day"_s)->setDate(QDate::currentDate().addDays(-2));
    bench.named<QLineEdit>(u"Name of the key"_s)->setText(u"x"_s);
    bench.button(u"Create the key"_s)->click();
    QVERIFY(bench.says(u"Choose a day in the future."_s));
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.any<ApiKeyForm>()->isVisible());
    QVERIFY(bench.table()->hasFocus());
}

void ApiKeysPageTest::anOldSignInKeepsWhatWasTyped()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.server.refuse(EndpointId::CreateApiKey, ErrorCode::ReauthRequired);
    const QSignalSpy asked(&bench.client, &ApiClient::signInAskedAgain);
    bench.page->primaryAction()->trigger();
    bench.type(u"Backup job"_s);
    bench.scope(u"read"_s)->setChecked(true);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    QTRY_VERIFY(bench.says(u"Sign in again, then repeat it."_s));
    bench.page->deactivate(); // under the sign-in sheet
    bench.serve();
    bench.page->activate();
    QCOMPARE(bench.named<QLineEdit>(u"Name of the key"_s)->text(), u"Backup job"_s);
    QVERIFY(bench.scope(u"read"_s)->isChecked());
    bench.button(u"Create the key"_s)->click();
    QTRY_VERIFY(bench.page->presenter().created());
}

void ApiKeysPageTest::fullSaysWhy()
{
    Bench bench;
    while (bench.keys.size() < 50)
        bench.add(u"key %1"_s.arg(bench.keys.size()), {u"read"_s}, QDateTime::currentDateTimeUtc());
    QVERIFY(bench.start());
    QVERIFY(!bench.page->primaryAction()->isEnabled());
    QVERIFY(bench.page->primaryAction()->toolTip().contains(u"Revoke one first."_s));
}

void ApiKeysPageTest::asksBeforeTheKeyIsLost()
{
    Bench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.page->mayLeave());
    QVERIFY(bench.create(u"Backup job"_s));
    QVERIFY(!bench.page->mayLeave());
    QVERIFY(bench.says(u"it is never shown again"_s));
    QVERIFY(bench.page->mayLeave());
    for (QCheckBox *each : bench.any<NewKeyView>()->findChildren<QCheckBox *>())
        each->setChecked(true);
    QVERIFY(bench.button(u"Done"_s)->isEnabled());
}

void ApiKeysPageTest::revokesAfterTheNameWasTyped()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.table()->setFocus();
    bench.press(Qt::Key_Home);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.any<ConfirmBar>()->isAsking());
    QVERIFY(bench.says(u"To confirm, type nginx on web-1"_s));
    bench.type(u"nginx"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.says(u"That is not the same."_s));
    QCOMPARE(bench.server.count(EndpointId::RevokeApiKey), 0);
    bench.type(u"nginx on web-1"_s); // over what is selected
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.rows(), 2);
    QCOMPARE(bench.server.requests(EndpointId::RevokeApiKey).constLast().arguments,
             QStringList{u"key_0000000000001"_s});
    QTRY_VERIFY(bench.table()->hasFocus());
    QTRY_COMPARE(bench.table()->currentIndex().row(), 0);
    bench.press(Qt::Key_Delete);
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.any<ConfirmBar>()->isVisible());
    QVERIFY(bench.table()->hasFocus());
}

void ApiKeysPageTest::aNameThatNobodyCanType()
{
    Bench bench;
    bench.keys = {};
    bench.add(QString::fromUtf8("a\xe2\x80\xae"
                                "b  c"),
              {u"read"_s}, QDateTime::currentDateTimeUtc());
    QVERIFY(bench.start());
    bench.table()->setFocus();
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.says(u"To confirm, type pk_Ab4d"_s));
}

void ApiKeysPageTest::somebodyElseWasFaster()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.server.refuse(EndpointId::RevokeApiKey, ErrorCode::NotFound);
    bench.page->presenter().revoke({u"key_0000000000002"_s});
    QTRY_COMPARE(bench.rows(), 2);
    bench.server.refuse(EndpointId::RevokeApiKey, ErrorCode::AuditUnavailable);
    bench.page->presenter().revoke({u"key_0000000000001"_s});
    QTRY_VERIFY(bench.says(u"was not revoked"_s));
    QCOMPARE(bench.rows(), 2);
}

void ApiKeysPageTest::keepsRowColumnsAndCopies()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.table()->setFocus();
    bench.press(Qt::Key_End);
    QCOMPARE(bench.table()->currentIndex().row(), 2);
    bench.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QGuiApplication::clipboard()->text().trimmed().split(u'\t');
    QCOMPARE(cells.size(), int(ApiKeyModel::ColumnCount));
    QCOMPARE(cells.first(), u"Old dashboard"_s);
    QVERIFY(cells[ApiKeyModel::Created].endsWith(u'Z')); // the machine's form
    bench.keys.removeAt(0);
    bench.page->activate(); // F5
    QTRY_COMPARE(bench.rows(), 2);
    QCOMPARE(bench.table()->currentIndex().siblingAtColumn(0).data().toString(), u"Old dashboard"_s);
    bench.table()->horizontalHeader()->resizeSection(ApiKeyModel::Name, 321);
    ListTable again(u"again"_s, u"apiKeys"_s, bench.frame.get());
    again.setListModel(bench.table()->model(), ApiKeyModel::kIdRole, {});
    again.show();
    QCOMPARE(again.columnWidth(ApiKeyModel::Name), 321);
}

void ApiKeysPageTest::copiesSeveral()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.table()->setFocus();
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
    QVERIFY(!bench.button(u"Show activity from its address"_s)->isEnabled()); // of one at a time
    bench.press(Qt::Key_Home);
    QVERIFY(bench.button(u"Show activity from its address"_s)->isEnabled());
}

// By how many they are: nobody types three names, and a key that is pressed twice confirms nothing.
void ApiKeysPageTest::revokesSeveral()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.table()->setFocus();
    bench.press(Qt::Key_Home);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.says(u"To confirm, type 2"_s));
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.server.count(EndpointId::RevokeApiKey), 0);
    bench.type(u"2"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.rows(), 1);
    QCOMPARE(bench.server.count(EndpointId::RevokeApiKey), 2);
}

void ApiKeysPageTest::emptyOffersToCreate()
{
    Bench bench;
    bench.keys = {};
    QVERIFY(bench.start());
    QCOMPARE(bench.state(), PageState::EmptyNew);
    bench.button(u"Create a key"_s)->click();
    QVERIFY(bench.any<ApiKeyForm>()->isVisible());
    QVERIFY(bench.create(u"First"_s));
    QCOMPARE(bench.state(), PageState::Ready);
}

void ApiKeysPageTest::offlineNothingIsChanged()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.page->primaryAction()->trigger();
    bench.page->setOffline(true);
    QVERIFY(!bench.page->primaryAction()->isEnabled());
    QVERIFY(!bench.button(u"Revoke…"_s)->isEnabled());
    QVERIFY(!bench.button(u"Create the key"_s)->isEnabled());
    bench.page->setOffline(false);
    QVERIFY(bench.button(u"Revoke…"_s)->isEnabled());
}

void ApiKeysPageTest::failures_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("500") << FakeAnswer::problem(ErrorCode::InternalError);
    QTest::newRow("429") << FakeAnswer::problem(ErrorCode::TooManyRequests);
    QTest::newRow("disconnect") << FakeAnswer::dropped();
    QTest::newRow("no JSON") << FakeAnswer::notJson();
    QTest::newRow("no keys") << FakeAnswer::unlikeTheServer({});
    QTest::newRow("an end that can't be read")
        << FakeAnswer::unlikeTheServer({{u"keys"_s, QJsonArray{QJsonObject{{u"id"_s, u"key_1"_s},
                                                                           {u"name"_s, u"x"_s},
                                                                           {u"scopes"_s, QJsonArray()},
                                                                           {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s},
                                                                           {u"lastUsedAt"_s, QJsonValue::Null},
                                                                           {u"expiresAt"_s, u"soon"_s}}}}});
}

void ApiKeysPageTest::failures()
{
    QFETCH(const FakeAnswer, answer);
    Bench bench;
    bench.server.answer(EndpointId::ListApiKeys, answer);
    QVERIFY(bench.start());
    QCOMPARE(bench.state(), PageState::Failed);
    QVERIFY(bench.says(u"Could not load the API keys."_s));
    bench.serve();
    bench.button(u"Try again"_s)->click();
    QTRY_COMPARE(bench.state(), PageState::Ready);
}

void ApiKeysPageTest::everythingHasAName()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.page->primaryAction()->trigger();
    QCOMPARE(accessibilityProblems(bench.frame.get()), QStringList());
    QVERIFY(bench.create(u"x"_s));
    bench.table()->setFocus();
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.any<ConfirmBar>()->isAsking());
    QCOMPARE(accessibilityProblems(bench.frame.get()), QStringList());
}

void ApiKeysPageTest::pictures()
{
    takePictures<Bench>(u"apikeys"_s, [](Bench &bench) { return bench.start(); });
    takePictures<Bench>(u"apikeys_form"_s, [](Bench &bench) {
        if (!bench.start())
            return false;
        bench.page->primaryAction()->trigger();
        bench.press(Qt::Key_Return);
        return bench.any<ApiKeyForm>()->isVisible();
    });
    takePictures<Bench>(u"apikeys_created"_s,
                        [](Bench &bench) { return bench.start() && bench.create(u"Backup job"_s); });
    takePictures<Bench>(u"apikeys_revoke"_s, [](Bench &bench) {
        if (!bench.start())
            return false;
        bench.table()->setFocus();
        bench.press(Qt::Key_Delete);
        return bench.any<ConfirmBar>()->isAsking();
    });
    takePictures<Bench>(u"apikeys_empty"_s, [](Bench &bench) {
        bench.keys = {};
        return bench.start();
    });
}

QTEST_MAIN(ApiKeysPageTest)
#include "apikeyspagetest.moc"
