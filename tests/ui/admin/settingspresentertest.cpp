// SPDX-License-Identifier: GPL-3.0-or-later
//
// The logic of the Server settings page: loading, saving all at once, refusals, questions, the way back.
#include "ui/presenters/settingspresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace postject;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;
using Kind = ServerSetting::Kind;
using Source = ServerSetting::Source;

namespace {

ApiError refusal(int status, const QString &code, const QJsonObject &fields = {})
{
    return {.kind = ApiError::Kind::Refused, .status = status, .code = code, .fields = fields};
}

// Keeps the settings in memory. Answers at once, or keeps each call until the test answers it.
class MemorySettings final : public SettingsSource
{
public:
    SettingsListing listing{
        .settings = {{.name = u"log.retentionDays"_s,
                      .kind = Kind::Integer,
                      .value = 90,
                      .fallback = 0,
                      .max = 3650,
                      .source = Source::Table},
                     {.name = u"limits.x"_s, .kind = Kind::Integer, .value = 0, .fallback = 0, .max = 99},
                     {.name = u"access.administratorsSecondFactor"_s,
                      .kind = Kind::Choice,
                      .value = u"optional"_s,
                      .fallback = u"optional"_s,
                      .choices = {u"optional"_s, u"required"_s}},
                     {.name = u"mail.server"_s,
                      .kind = Kind::Text,
                      .value = u"fixed"_s,
                      .fallback = u""_s,
                      .source = Source::Configuration}},
        .lastPruneAt = {},
        .lastPruneRows = 0};
    std::optional<ApiError> failWith;
    bool holding = false;
    QList<QJsonObject> sent;
    int lists = 0;

    void list(QObject *context, ListCallback done) override
    {
        ++lists;
        answer(context, [this, done, then = listing] { failWith ? done(std::unexpected(*failWith)) : done(then); });
    }
    void change(const QJsonObject &values, QObject *context, ListCallback done) override
    {
        sent.append(values);
        answer(context, [this, values, done] {
            if (failWith)
                return done(std::unexpected(*failWith));
            for (ServerSetting &each : listing.settings) {
                if (!values.contains(each.name))
                    continue;
                each.source = values[each.name].isNull() ? Source::Default : Source::Table;
                each.value = values[each.name].isNull() ? each.fallback : values[each.name];
            }
            done(listing);
        });
    }
    void answerAll()
    {
        for (const auto &[context, call] : std::exchange(m_waiting, {})) {
            if (context)
                call();
        }
    }

private:
    void answer(QObject *context, std::function<void()> call)
    {
        if (holding)
            m_waiting.append({QPointer<QObject>(context), std::move(call)});
        else
            call();
    }
    QList<std::pair<QPointer<QObject>, std::function<void()>>> m_waiting;
};

} // namespace

class SettingsPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsAndSays();
    void keepsWhatIsThereWhenItCantReload();
    void savesAllAtOnceAndTakesItBack();
    void aMistakeIsNotSent();
    void refusalsStandAtTheirFields();
    void aRefusalOfNoFieldIsSaidAboveAll();
    void anOldSignInKeepsWhatWasTyped();
    void asksBeforeWhatCantBeTakenBack_data();
    void asksBeforeWhatCantBeTakenBack();
    void twiceAtOnceIsSentOnce();
    void anOlderListDoesNotCoverASave();
    void typingGoesOnWhileItSaves();

private:
    std::unique_ptr<MemorySettings> m_source;
    std::unique_ptr<SettingsPresenter> m_presenter;
};

void SettingsPresenterTest::init()
{
    m_source = std::make_unique<MemorySettings>();
    m_presenter = std::make_unique<SettingsPresenter>(*m_source);
}

void SettingsPresenterTest::loadsAndSays()
{
    const QSignalSpy summary(m_presenter.get(), &SettingsPresenter::summaryChanged);
    m_presenter->reload();
    QCOMPARE(m_presenter->state(), PageState::Ready);
    QCOMPARE(summary.constLast().constFirst().toString(),
             u"1 settings differ from their defaults. 1 are fixed by the server's configuration."_s);
}

void SettingsPresenterTest::keepsWhatIsThereWhenItCantReload()
{
    m_presenter->reload();
    m_presenter->edit(u"limits.x"_s, u"7"_s);
    m_source->failWith = ApiError{.kind = ApiError::Kind::Offline};
    m_presenter->reload();
    QCOMPARE(m_presenter->state(), PageState::Ready);
    m_source->failWith = refusal(403, u"forbidden"_s);
    m_presenter->reload();
    QCOMPARE(m_presenter->state(), PageState::Forbidden);
    m_source->failWith.reset();
    m_presenter->reload();
    QCOMPARE(m_presenter->state(), PageState::Ready);
    QCOMPARE(m_presenter->form().text(u"limits.x"_s), u"7"_s);
}

void SettingsPresenterTest::savesAllAtOnceAndTakesItBack()
{
    m_presenter->reload();
    const QSignalSpy saved(m_presenter.get(), &SettingsPresenter::saved);
    m_presenter->edit(u"limits.x"_s, u"7"_s);
    m_presenter->edit(u"log.retentionDays"_s, u"120"_s);
    m_presenter->save();
    QCOMPARE(m_source->sent, (QList<QJsonObject>{{{u"limits.x"_s, 7}, {u"log.retentionDays"_s, 120}}}));
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved[0][1].toBool());
    QVERIFY(m_presenter->form().changed().isEmpty());
    m_presenter->undoSave();
    QCOMPARE(m_source->sent.last(), (QJsonObject{{u"limits.x"_s, QJsonValue::Null}, {u"log.retentionDays"_s, 90}}));
    QVERIFY(!saved.last()[1].toBool());
    m_presenter->undoSave(); // once
    QCOMPARE(m_source->sent.size(), 2);
}

void SettingsPresenterTest::aMistakeIsNotSent()
{
    m_presenter->reload();
    const QSignalSpy mistakes(m_presenter.get(), &SettingsPresenter::mistakeFound);
    m_presenter->edit(u"limits.x"_s, u"100"_s);
    m_presenter->save();
    QVERIFY(m_source->sent.isEmpty());
    QCOMPARE(mistakes.size(), 1);
    QCOMPARE(mistakes[0][0].toString(), u"limits.x"_s);
    QCOMPARE(m_presenter->form().fault(u"limits.x"_s), u"Type a whole number from 0 to 99."_s);
}

void SettingsPresenterTest::refusalsStandAtTheirFields()
{
    m_presenter->reload();
    const QSignalSpy mistakes(m_presenter.get(), &SettingsPresenter::mistakeFound);
    const QSignalSpy failed(m_presenter.get(), &SettingsPresenter::failed);
    m_presenter->edit(u"limits.x"_s, u"7"_s);
    m_source->failWith = refusal(409, u"set_by_configuration"_s, {{u"limits.x"_s, u"is set by the configuration"_s}});
    m_presenter->save();
    QCOMPARE(mistakes.size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(m_presenter->form().fault(u"limits.x"_s).contains(u"configuration fixes this"_s));
    QCOMPARE(m_presenter->form().text(u"limits.x"_s), u"7"_s);
    m_source->failWith.reset();
    m_presenter->save(); // a refusal does not stand in the way of another try
    QCOMPARE(m_source->sent.size(), 2);
    QVERIFY(m_presenter->form().changed().isEmpty());
}

void SettingsPresenterTest::aRefusalOfNoFieldIsSaidAboveAll()
{
    m_presenter->reload();
    const QSignalSpy failed(m_presenter.get(), &SettingsPresenter::failed);
    m_presenter->edit(u"limits.x"_s, u"7"_s);
    m_source->failWith = refusal(400, u"invalid_request"_s, {{u"other.setting"_s, u"is not known here"_s}});
    m_presenter->save();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_presenter->form().changed().size(), 1);
}

void SettingsPresenterTest::anOldSignInKeepsWhatWasTyped()
{
    m_presenter->reload();
    m_presenter->edit(u"limits.x"_s, u"7"_s);
    m_source->failWith = refusal(401, u"reauth_required"_s);
    m_presenter->save();
    m_source->failWith.reset();
    m_presenter->reload(); // as the window does after the sign-in
    QCOMPARE(m_presenter->form().text(u"limits.x"_s), u"7"_s);
    m_presenter->save();
    QVERIFY(m_presenter->form().changed().isEmpty());
}

void SettingsPresenterTest::asksBeforeWhatCantBeTakenBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("asks");
    QTest::newRow("shorter") << u"log.retentionDays"_s << u"30"_s << true;
    QTest::newRow("longer") << u"log.retentionDays"_s << u"91"_s << false;
    QTest::newRow("for ever") << u"log.retentionDays"_s << u"0"_s << false;
    QTest::newRow("two-factor required") << u"access.administratorsSecondFactor"_s << u"required"_s << true;
    QTest::newRow("any other") << u"limits.x"_s << u"9"_s << false;
}

void SettingsPresenterTest::asksBeforeWhatCantBeTakenBack()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(bool, asks);
    m_presenter->reload();
    const QSignalSpy asked(m_presenter.get(), &SettingsPresenter::consequenceAsked);
    const QSignalSpy saved(m_presenter.get(), &SettingsPresenter::saved);
    m_presenter->edit(name, typed);
    m_presenter->save();
    QCOMPARE(asked.size(), asks ? 1 : 0);
    QCOMPARE(m_source->sent.size(), asks ? 0 : 1);
    if (!asks)
        return;
    m_presenter->saveAllTheSame();
    QCOMPARE(m_source->sent.size(), 1);
    QVERIFY(!saved.last()[1].toBool()); // what is gone does not come back
}

void SettingsPresenterTest::twiceAtOnceIsSentOnce()
{
    m_presenter->reload();
    m_presenter->edit(u"limits.x"_s, u"7"_s);
    m_source->holding = true;
    m_presenter->save();
    m_presenter->save();
    m_presenter->saveAllTheSame();
    QVERIFY(m_presenter->isBusy());
    m_source->answerAll();
    QCOMPARE(m_source->sent.size(), 1);
    QVERIFY(!m_presenter->isBusy());
}

void SettingsPresenterTest::anOlderListDoesNotCoverASave()
{
    m_presenter->reload();
    m_source->holding = true;
    m_presenter->reload(); // still on its way, with the former value
    m_source->holding = false;
    m_presenter->edit(u"limits.x"_s, u"7"_s);
    m_presenter->save();
    m_source->answerAll();
    QCOMPARE(m_presenter->form().text(u"limits.x"_s), u"7"_s);
}

void SettingsPresenterTest::typingGoesOnWhileItSaves()
{
    m_presenter->reload();
    m_presenter->edit(u"limits.x"_s, u"7"_s);
    m_source->holding = true;
    m_presenter->save();
    m_presenter->edit(u"limits.x"_s, u"71"_s);
    m_source->answerAll();
    QCOMPARE(m_presenter->form().text(u"limits.x"_s), u"71"_s);
    QVERIFY(!m_presenter->form().meanwhile(u"limits.x"_s));
}

QTEST_GUILESS_MAIN(SettingsPresenterTest)
#include "settingspresentertest.moc"
