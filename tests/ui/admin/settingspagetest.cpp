// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Server settings page by keyboard, against settings that the real server's own service keeps and judges.
#include "ui/pages/settingspage.h"
#include "tests/support/accessibilityproblems.h"
#include "tests/ui/admin/fakesettings.h"
#include "tests/ui/admin/pagebench.h"
#include "ui/widgets/applybar.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/settingfield.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

namespace {

struct Bench : PageBench<SettingsPage>
{
    explicit Bench(const QJsonObject &fixed = {{u"sessions.idleMinutes"_s, 30}},
                   const SettingsService::Texts &stored = {{"detection.bruteForce.attempts", "7"}})
        : PageBench(u"Server settings"_s, [](ApiClient &api, QSettings &) { return new SettingsPage(api); }),
          fake(server, fixed, stored)
    {
    }
    QLineEdit *line(const QString &name) const { return named<QLineEdit>(name); }
    SettingField *field(const QString &name) const
    {
        for (SettingField *each : page->findChildren<SettingField *>()) {
            if (each->name() == name)
                return each;
        }
        return nullptr;
    }
    bool fieldSays(const QString &name, const QString &words) const
    {
        const QList<QLabel *> labels = field(name)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text().contains(words); });
    }
    void retype(QLineEdit *edit, const QString &text) const
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    bool saves() // by Ctrl+S
    {
        const qsizetype before = server.count(EndpointId::ChangeSettings);
        press(Qt::Key_S, Qt::ControlModifier);
        return QTest::qWaitFor(
            [&] { return server.count(EndpointId::ChangeSettings) > before && !page->presenter().isBusy(); });
    }

    FakeSettings fake;
};

const QString kAttempts = u"Failed sign-ins that block an address, failed sign-ins"_s;
const QString kRetention = u"Keep activity for, days"_s;

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsEverySettingInItsGroup();
    void saysWhereAValueComesFrom();
    void savesByKeyboardAndUndoes();
    void aMistakeStandsAtItsField();
    void whatTheServerRefusesStandsAtItsField();
    void undoAndDefault();
    void asksBeforeEntriesGo();
    void asksBeforeLeaving();
    void aSecretIsNeverShown();
    void listsAreTypedLineByLine();
    void anOldSignInKeepsWhatWasTyped();
    void offlineNothingIsSaved();
    void searchAndIndex();
    void theWheelTurnsNoField();
    void membersSeeWhy();
    void failures_data();
    void failures();
    void everythingHasAName();
    void pictures();
};

void SettingsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void SettingsPageTest::showsEverySettingInItsGroup()
{
    Bench bench;
    const QSignalSpy summary(bench.page, &Page::summaryChanged);
    QVERIFY(bench.start());
    const QList<SettingField *> fields = bench.page->findChildren<SettingField *>();
    const QJsonArray listed = bench.fake.listing()["settings"_L1].toArray();
    QCOMPARE(fields.size(), listed.size());
    for (qsizetype i = 0; i < listed.size(); ++i)
        QCOMPARE(fields[i]->name(), listed[i]["name"_L1].toString());
    QCOMPARE(bench.any<QListWidget>()->count(), 7);
    QCOMPARE(bench.field(u"mail.port"_s)->findChild<QLabel *>()->toolTip(), u"mail.port"_s);
    QCOMPARE(summary.constLast().constFirst().toString(),
             u"1 settings differ from their defaults. 1 are fixed by the server's configuration."_s);
}

void SettingsPageTest::saysWhereAValueComesFrom()
{
    Bench bench({{u"sessions.idleMinutes"_s, 30}, {u"access.administratorsSecondFactor"_s, u"required"_s}},
                {{"detection.bruteForce.attempts", "7"}, {"detection.geographicChange.days", "nonsense"}});
    QVERIFY(bench.start());
    QVERIFY(bench.fieldSays(u"detection.bruteForce.attempts"_s, u"From 2 to 1,000. Set here. The default: 5."_s));
    QVERIFY(bench.fieldSays(u"detection.bruteForce.blockHours"_s, u"This is the default."_s));
    QVERIFY(bench.fieldSays(u"sessions.idleMinutes"_s, u"Fixed by the server's configuration file"_s));
    QVERIFY(bench.line(u"End idle sessions after, minutes"_s)->isReadOnly());
    QVERIFY(!bench.named<QComboBox>(u"Two-factor for administrators"_s)->isEnabled());
    QVERIFY(bench.fieldSays(u"detection.geographicChange.days"_s, u"it is not in force"_s));
    QVERIFY(!bench.fieldSays(u"log.retentionDays"_s, u"Last removed"_s));
    bench.fake.retention = {{u"lastRunAt"_s, u"2026-03-01T12:00:10.000Z"_s}, {u"lastRunRows"_s, 1234}};
    bench.page->activate();
    QTRY_VERIFY(bench.fieldSays(u"log.retentionDays"_s, u": 1,234 entries."_s));
}

void SettingsPageTest::savesByKeyboardAndUndoes()
{
    Bench bench;
    QVERIFY(bench.start());
    QVERIFY(!bench.any<ApplyBar>()->isVisible());
    bench.retype(bench.line(kAttempts), u"9"_s);
    QVERIFY(bench.any<ApplyBar>()->isVisible());
    QVERIFY(bench.says(u"Until now: 7."_s));
    QVERIFY(bench.saves());
    QCOMPARE(bench.server.requests(EndpointId::ChangeSettings).constLast().body,
             (QJsonObject{{u"detection.bruteForce.attempts"_s, 9}}));
    QVERIFY(!bench.any<ApplyBar>()->isVisible());
    QVERIFY(bench.line(kAttempts)->hasFocus());
    QVERIFY(bench.any<SnackBar>()->isVisible());
    bench.button(u"Undo"_s)->click();
    QTRY_COMPARE(bench.fake.value(u"detection.bruteForce.attempts"_s), QJsonValue(7));
    QTRY_COMPARE(bench.line(kAttempts)->text(), u"7"_s);
    QVERIFY(!bench.any<SnackBar>()->isVisible());
}

void SettingsPageTest::aMistakeStandsAtItsField()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.retype(bench.line(kAttempts), u"1"_s);
    bench.retype(bench.line(kRetention), u"120"_s);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(bench.line(kAttempts)->hasFocus());
    QVERIFY(bench.fieldSays(u"detection.bruteForce.attempts"_s, u"Type a whole number from 2 to 1,000."_s));
    QVERIFY(bench.line(kAttempts)->accessibleDescription().contains(u"from 2 to 1,000"_s));
    QCOMPARE(bench.server.count(EndpointId::ChangeSettings), 0);
}

void SettingsPageTest::whatTheServerRefusesStandsAtItsField()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.retype(bench.line(u"Mail server"_s), u"mail.example.com"_s);
    QVERIFY(bench.saves());
    QTRY_VERIFY(bench.line(u"Sender"_s)->hasFocus()); // which goes with the server
    QVERIFY(bench.fieldSays(u"mail.from"_s, u"a mail server needs a sender"_s));
    QCOMPARE(bench.line(u"Mail server"_s)->text(), u"mail.example.com"_s);
    bench.type(u"guard@example.com"_s);
    QVERIFY(!bench.fieldSays(u"mail.from"_s, u"a mail server needs a sender"_s));
    QVERIFY(bench.saves());
    QCOMPARE(bench.fake.value(u"mail.server"_s).toString(), u"mail.example.com"_s);
}

void SettingsPageTest::undoAndDefault()
{
    Bench bench;
    QVERIFY(bench.start());
    QLineEdit *attempts = bench.line(kAttempts);
    bench.retype(attempts, u"9"_s);
    bench.press(Qt::Key_Escape);
    QCOMPARE(attempts->text(), u"7"_s);
    bench.retype(attempts, u"9"_s);
    bench.button(u"Undo the change of: Failed sign-ins that block an address"_s)->click();
    QCOMPARE(attempts->text(), u"7"_s);
    QVERIFY(attempts->hasFocus());
    bench.button(u"Use the default of: Failed sign-ins that block an address"_s)->click();
    QCOMPARE(attempts->text(), u"5"_s);
    bench.retype(bench.line(kRetention), u"120"_s);
    bench.button(u"Discard the changes"_s)->click();
    QVERIFY(bench.page->presenter().form().changed().isEmpty());
    bench.button(u"Use the default of: Failed sign-ins that block an address"_s)->click();
    QVERIFY(bench.saves());
    QCOMPARE(bench.server.requests(EndpointId::ChangeSettings).constLast().body,
             (QJsonObject{{u"detection.bruteForce.attempts"_s, QJsonValue::Null}}));
}

void SettingsPageTest::asksBeforeEntriesGo()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.retype(bench.line(kRetention), u"30"_s);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(bench.any<ConfirmBar>()->isVisible());
    QVERIFY(bench.says(u"older than 30 days are removed from the log for good"_s));
    QVERIFY(bench.button(u"Cancel"_s)->hasFocus());
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.any<ConfirmBar>()->isVisible());
    QVERIFY(bench.line(kRetention)->hasFocus());
    QCOMPARE(bench.server.count(EndpointId::ChangeSettings), 0);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    bench.button(u"Save all the same"_s)->click();
    QTRY_COMPARE(bench.fake.value(u"log.retentionDays"_s), QJsonValue(30));
    QVERIFY(!bench.any<SnackBar>()->isVisible());
}

void SettingsPageTest::asksBeforeLeaving()
{
    Bench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.page->mayLeave());
    bench.retype(bench.line(kAttempts), u"9"_s);
    QVERIFY(!bench.page->mayLeave());
    QVERIFY(bench.says(u"1 changes are not saved."_s));
    bench.button(u"Go on editing"_s)->click();
    QVERIFY(bench.line(kAttempts)->hasFocus());
    QVERIFY(!bench.page->mayLeave());
    QVERIFY(bench.page->mayLeave());
    bench.button(u"Discard"_s)->click();
    QVERIFY(!bench.says(u"not saved"_s));
    QVERIFY(bench.page->mayLeave());
    bench.retype(bench.line(kAttempts), u"9"_s);
    QVERIFY(!bench.page->mayLeave());
    QVERIFY(bench.saves());
    QVERIFY(!bench.says(u"not saved"_s));
}

void SettingsPageTest::aSecretIsNeverShown()
{
    Bench bench;
    QVERIFY(bench.start());
    auto *password = bench.named<PasswordEdit>(u"Mail password"_s);
    QCOMPARE(password->placeholderText(), u"Not set"_s);
    bench.retype(password, u"violet kettle"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QVERIFY(bench.saves());
    QCOMPARE(password->text(), QString());
    QCOMPARE(password->placeholderText(), u"Set. Type to replace it"_s);
    QVERIFY(!bench.any<SnackBar>()->isVisible()); // nobody can give it back
    bench.button(u"Use the default of: Mail password"_s)->click();
    QVERIFY(bench.saves());
    QCOMPARE(password->placeholderText(), u"Not set"_s);
}

void SettingsPageTest::listsAreTypedLineByLine()
{
    Bench bench;
    QVERIFY(bench.start());
    auto *proxies = bench.named<QPlainTextEdit>(u"Trusted proxies"_s);
    proxies->setFocus();
    QTest::keyClicks(proxies, u"10.0.0.7/8"_s);
    QTest::keyClick(proxies, Qt::Key_Return);
    QTest::keyClicks(proxies, u"10"_s);
    QVERIFY(bench.fieldSays(u"proxies.trusted"_s, u"“10”"_s));
    QTest::keyClicks(proxies, u".1.1.1"_s);
    QVERIFY(bench.saves());
    QCOMPARE(bench.fake.value(u"proxies.trusted"_s), QJsonValue(QJsonArray{u"10.0.0.0/8"_s, u"10.1.1.1"_s}));
    proxies->clearFocus();
    bench.page->activate();
    QTRY_COMPARE(proxies->toPlainText(), u"10.0.0.0/8\n10.1.1.1"_s);
}

void SettingsPageTest::anOldSignInKeepsWhatWasTyped()
{
    Bench bench;
    QVERIFY(bench.start());
    const QSignalSpy asked(&bench.client, &ApiClient::signInAskedAgain);
    bench.retype(bench.line(kAttempts), u"9"_s);
    bench.server.refuse(EndpointId::ChangeSettings, ErrorCode::ReauthRequired);
    QVERIFY(bench.saves());
    QCOMPARE(asked.size(), 1);
    QVERIFY(bench.says(u"Sign in again, then repeat it."_s));
    bench.page->deactivate(); // under the sign-in sheet
    FakeSettings again(bench.server);
    bench.page->activate();
    QTRY_COMPARE(bench.server.count(EndpointId::Settings), 2);
    QCOMPARE(bench.line(kAttempts)->text(), u"9"_s);
    QVERIFY(bench.saves());
    QCOMPARE(again.value(u"detection.bruteForce.attempts"_s), QJsonValue(9));
}

void SettingsPageTest::offlineNothingIsSaved()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.retype(bench.line(kAttempts), u"9"_s);
    bench.page->setOffline(true);
    QVERIFY(!bench.button(u"Save the changes"_s)->isEnabled());
    QVERIFY(bench.button(u"Save the changes"_s)->toolTip().contains(u"Not connected"_s));
    bench.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(bench.server.count(EndpointId::ChangeSettings), 0);
    bench.page->setOffline(false);
    QVERIFY(bench.saves());
}

void SettingsPageTest::searchAndIndex()
{
    Bench bench;
    QVERIFY(bench.start());
    auto *index = bench.any<QListWidget>();
    index->setCurrentRow(5);
    QVERIFY(bench.any<QScrollArea>()->verticalScrollBar()->value() > 0);
    QCOMPARE(index->currentRow(), 5);
    bench.any<QScrollArea>()->verticalScrollBar()->setValue(0);
    QCOMPARE(index->currentRow(), 0);
    bench.page->focusFilter();
    bench.type(u"bruteForce"_s); // the technical name finds it, too
    QVERIFY(bench.field(u"detection.bruteForce.attempts"_s)->isVisible());
    QVERIFY(!bench.field(u"mail.server"_s)->isVisible());
    bench.type(u"xyz"_s);
    QVERIFY(bench.says(u"No setting matches."_s));
}

void SettingsPageTest::theWheelTurnsNoField()
{
    Bench bench;
    QVERIFY(bench.start());
    auto *box = bench.named<QComboBox>(u"Two-factor for administrators"_s);
    const QPoint at = box->rect().center();
    QWheelEvent turn(at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &turn);
    QCOMPARE(box->currentData().toString(), u"optional"_s);
    QVERIFY(bench.page->presenter().form().changed().isEmpty());
}

void SettingsPageTest::membersSeeWhy()
{
    Bench bench;
    bench.server.refuse(EndpointId::Settings, ErrorCode::Forbidden);
    QVERIFY(bench.start());
    QCOMPARE(bench.state(), PageState::Forbidden);
    QVERIFY(bench.says(u"Ask an administrator."_s));
}

void SettingsPageTest::failures_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("500") << FakeAnswer::problem(ErrorCode::InternalError);
    QTest::newRow("429") << FakeAnswer::problem(ErrorCode::TooManyRequests);
    QTest::newRow("disconnect") << FakeAnswer::dropped();
    QTest::newRow("no JSON") << FakeAnswer::notJson();
    QTest::newRow("no settings") << FakeAnswer::unlikeTheServer({});
    QTest::newRow("a value of another kind")
        << FakeAnswer::unlikeTheServer({{u"settings"_s, QJsonArray{QJsonObject{{u"name"_s, u"a.b"_s},
                                                                               {u"kind"_s, u"integer"_s},
                                                                               {u"value"_s, u"5"_s},
                                                                               {u"default"_s, 5},
                                                                               {u"source"_s, u"default"_s}}}}});
}

void SettingsPageTest::failures()
{
    QFETCH(const FakeAnswer, answer);
    Bench bench;
    bench.server.answer(EndpointId::Settings, answer);
    QVERIFY(bench.start());
    QCOMPARE(bench.state(), PageState::Failed);
    QVERIFY(bench.says(u"Could not load the settings."_s));
    FakeSettings again(bench.server);
    bench.button(u"Try again"_s)->click();
    QTRY_COMPARE(bench.state(), PageState::Ready);
}

void SettingsPageTest::everythingHasAName()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.retype(bench.line(kAttempts), u"9"_s);
    bench.retype(bench.line(kRetention), u"30"_s);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(bench.any<ConfirmBar>()->isVisible());
    QCOMPARE(accessibilityProblems(bench.frame.get()), QStringList());
}

void SettingsPageTest::pictures()
{
    takePictures<Bench>(u"settings"_s, [](Bench &bench) { return bench.start(); });
    takePictures<Bench>(u"settings_detection"_s, [](Bench &bench) {
        if (!bench.start())
            return false;
        const QList<QLineEdit *> lines = bench.field(u"detection.bruteForce.attempts"_s)->findChildren<QLineEdit *>();
        bench.retype(lines.first(), u"1"_s);
        bench.retype(bench.field(u"detection.requestSpike.factor"_s)->findChild<QLineEdit *>(), u"6.5"_s);
        bench.any<QListWidget>()->setCurrentRow(5);
        return true;
    });
    takePictures<Bench>(u"settings_question"_s, [](Bench &bench) {
        if (!bench.start())
            return false;
        bench.retype(bench.field(u"log.retentionDays"_s)->findChild<QLineEdit *>(), u"30"_s);
        bench.press(Qt::Key_S, Qt::ControlModifier);
        return bench.any<ConfirmBar>()->isVisible();
    });
    takePictures<Bench>(u"settings_mail"_s, [](Bench &bench) {
        if (!bench.start())
            return false;
        bench.any<QListWidget>()->setCurrentRow(6);
        return true;
    });
}

QTEST_MAIN(SettingsPageTest)
#include "settingspagetest.moc"
