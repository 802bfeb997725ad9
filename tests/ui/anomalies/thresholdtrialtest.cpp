// SPDX-License-Identifier: GPL-3.0-or-later
//
// A threshold on trial: when the server is asked, what becomes of an answer that nobody waits for, and setting it.
#include "ui/presenters/thresholdtrial.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace postject;
using namespace postject::ui;

namespace {

struct FakeRehearsals : RehearsalSource
{
    struct Question
    {
        QJsonObject settings;
        bool everyAccount;
        QPointer<QObject> context;
        Callback done;
        void answer(const ApiResult<RehearsalReport> &report) const
        {
            if (context)
                done(report);
        }
    };
    QList<Question> asked;

    void rehearse(const QJsonObject &settings, bool everyAccount, QObject *context, Callback done) override
    {
        asked.append({settings, everyAccount, context, std::move(done)});
    }
};

struct FakeSettings : SettingsSource
{
    QList<QJsonObject> changes;
    ListCallback done;

    void list(QObject *, ListCallback) override { qFatal("nobody needs them"); }
    void change(const QJsonObject &values, QObject *, ListCallback callback) override
    {
        changes.append(values);
        done = std::move(callback);
    }
};

std::unexpected<ApiError> refusal(const QString &code)
{
    ApiError error;
    error.code = code;
    return std::unexpected(error);
}

} // namespace

class ThresholdTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnceItRests();
    void isRoundedAndBounded();
    void aNewerPlaceEndsTheQuestion();
    void takesBack();
    void backToTheOneInForceIsNoTrial();
    void failsAndAsksAgain();
    void isSet();
    void isRefused();
    void membersTryForThemselves();
    void somebodyElseSetsIt();
    void nothingWithoutAThreshold();

private:
    void make(bool isAdministrator);

    FakeRehearsals m_rehearsals;
    FakeSettings m_settings;
    std::unique_ptr<ThresholdTrial> m_trial;
};

void ThresholdTrialTest::make(bool isAdministrator)
{
    m_trial.reset();
    m_rehearsals.asked.clear();
    m_settings.changes.clear();
    m_trial = std::make_unique<ThresholdTrial>(m_rehearsals, m_settings, isAdministrator);
    m_trial->setInForce(5);
}

void ThresholdTrialTest::init()
{
    make(true);
}

void ThresholdTrialTest::asksOnceItRests()
{
    for (const double factor : {4.9, 4.5, 4.0, 3.4})
        m_trial->propose(factor);
    QVERIFY(m_trial->isOpen() && m_trial->isAsking());
    QCOMPARE(m_rehearsals.asked.size(), 0);
    QTRY_COMPARE(m_rehearsals.asked.size(), 1);
    QCOMPARE(m_rehearsals.asked[0].settings, (QJsonObject{{ThresholdTrial::kSetting, 3.4}}));
    QVERIFY(m_rehearsals.asked[0].everyAccount);
    QVERIFY(m_trial->isAsking() && !m_trial->report());
    m_rehearsals.asked[0].answer(RehearsalReport{.alerts = 7, .added = 3});
    QVERIFY(!m_trial->isAsking());
    QCOMPARE(m_trial->report()->added, 3);
    QCOMPARE(m_trial->factor(), 3.4);
}

void ThresholdTrialTest::isRoundedAndBounded()
{
    m_trial->propose(3.449);
    QCOMPARE(m_trial->factor(), 3.4);
    m_trial->propose(-2);
    QCOMPARE(m_trial->factor(), 1.0);
    m_trial->propose(1e9);
    QCOMPARE(m_trial->factor(), 1000.0);
}

void ThresholdTrialTest::aNewerPlaceEndsTheQuestion()
{
    m_trial->propose(3);
    m_trial->ask();
    QVERIFY(m_rehearsals.asked[0].context);
    m_trial->propose(2);
    QVERIFY(!m_rehearsals.asked[0].context); // so the server stops its work
    m_rehearsals.asked[0].answer(RehearsalReport{.added = 1});
    QVERIFY(!m_trial->report());
}

void ThresholdTrialTest::takesBack()
{
    m_trial->propose(3);
    m_trial->ask();
    m_trial->takeBack();
    QVERIFY(!m_trial->isOpen() && !m_trial->isAsking());
    QVERIFY(!m_rehearsals.asked[0].context);
    QCOMPARE(m_trial->factor(), 5.0);
    QCOMPARE(m_settings.changes.size(), 0);
}

void ThresholdTrialTest::backToTheOneInForceIsNoTrial()
{
    m_trial->propose(3);
    m_trial->propose(5.04);
    QVERIFY(!m_trial->isOpen() && !m_trial->isAsking());
}

void ThresholdTrialTest::failsAndAsksAgain()
{
    m_trial->propose(3);
    m_trial->ask();
    m_rehearsals.asked[0].answer(refusal(QStringLiteral("busy")));
    QVERIFY(m_trial->isOpen() && !m_trial->isAsking());
    QCOMPARE(m_trial->error()->code, QStringLiteral("busy"));
    m_trial->ask();
    QVERIFY(!m_trial->error());
    m_rehearsals.asked[1].answer(RehearsalReport{.vanished = 2});
    QCOMPARE(m_trial->report()->vanished, 2);
}

void ThresholdTrialTest::isSet()
{
    const QSignalSpy applied(m_trial.get(), &ThresholdTrial::applied);
    m_trial->propose(3);
    m_trial->apply();
    m_trial->apply();
    m_trial->propose(2); // too late
    QCOMPARE(m_settings.changes, (QList<QJsonObject>{{{ThresholdTrial::kSetting, 3.0}}}));
    QVERIFY(m_trial->isApplying());
    m_settings.done(SettingsListing{});
    QCOMPARE(applied.size(), 1);
    QVERIFY(!m_trial->isOpen() && !m_trial->isApplying());
    QCOMPARE(m_trial->inForce(), 3.0);
}

void ThresholdTrialTest::isRefused()
{
    const QSignalSpy applied(m_trial.get(), &ThresholdTrial::applied);
    m_trial->propose(3);
    m_trial->apply();
    m_settings.done(refusal(QStringLiteral("set_by_configuration")));
    QCOMPARE(applied.size(), 0);
    QVERIFY(m_trial->isOpen()); // what was tried is still there
    QCOMPARE(m_trial->error()->code, QStringLiteral("set_by_configuration"));
    QCOMPARE(m_trial->inForce(), 5.0);
}

void ThresholdTrialTest::membersTryForThemselves()
{
    make(false);
    m_trial->propose(3);
    m_trial->ask();
    QVERIFY(!m_rehearsals.asked[0].everyAccount);
    QVERIFY(!m_trial->canApply());
    m_trial->apply();
    QCOMPARE(m_settings.changes.size(), 0);
}

void ThresholdTrialTest::somebodyElseSetsIt()
{
    m_trial->propose(3);
    m_trial->ask();
    m_rehearsals.asked[0].answer(RehearsalReport{});
    m_trial->setInForce(4); // then the difference is another one
    QTRY_COMPARE(m_rehearsals.asked.size(), 2);
    m_trial->setInForce(3);
    QVERIFY(!m_trial->isOpen());
}

void ThresholdTrialTest::nothingWithoutAThreshold()
{
    m_trial->setInForce(0);
    m_trial->propose(3);
    QVERIFY(!m_trial->isOpen());
}

QTEST_GUILESS_MAIN(ThresholdTrialTest)
#include "thresholdtrialtest.moc"
