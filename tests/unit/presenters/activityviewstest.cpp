// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/activityviews.h"

#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

using Range = ActivityPresenter::Range;

class ActivityViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAllOfAView();
    void keepsEachRange_data();
    void keepsEachRange();
    void keepsEachKindOfCondition();
    void replacesAndRemoves();
    void eachAccountHasItsOwn();
    void readsWhatAnEarlierConsoleKept();
    void takesNothingFromDamagedSettings_data();
    void takesNothingFromDamagedSettings();

private:
    QString file() const { return m_folder->filePath(u"console.ini"_s); }
    // As the next run finds it.
    std::optional<ActivityView> afterwards(const ActivityView &view) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ActivityViewsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::optional<ActivityView> ActivityViewsTest::afterwards(const ActivityView &view) const
{
    {
        QSettings first(file(), QSettings::IniFormat);
        ActivityViews(first, u"acct_0000000000001"_s).save(u"mine"_s, view);
    }
    QSettings second(file(), QSettings::IniFormat);
    return ActivityViews(second, u"acct_0000000000001"_s).view(u"mine"_s);
}

void ActivityViewsTest::keepsAllOfAView()
{
    const ActivityView view{
        .filters = {.action = u"login_failed"_s,
                    .ipAddress = u"2001:db8::/32"_s,
                    .endpoint = u"/v1/%\"ä,;=/\\"_s,
                    .status = 404,
                    .conditions = {{.field = ActivityField::Country, .isNot = true, .value = u"NL"_s}},
                    .text = u"<b>\n日本"_s,
                    .insideWords = true},
        .range = Range::Custom,
        .custom = {*parseTime("0001-01-01T00:00:00.001Z"), *parseTime("9999-12-31T23:59:59.999Z")}};
    QCOMPARE(afterwards(view), view);
    ActivityView whole = view;
    whole.filters.insideWords = false;
    QCOMPARE(afterwards(whole), whole);
    QCOMPARE(afterwards({}), ActivityView());
}

void ActivityViewsTest::keepsEachRange_data()
{
    QTest::addColumn<Range>("range");
    QTest::newRow("all") << Range::All;
    QTest::newRow("hour") << Range::LastHour;
    QTest::newRow("day") << Range::LastDay;
    QTest::newRow("week") << Range::LastWeek;
    QTest::newRow("month") << Range::LastMonth;
}

// A custom span is of Range::Custom alone.
void ActivityViewsTest::keepsEachRange()
{
    QFETCH(const Range, range);
    const ActivityView view{.range = range};
    QCOMPARE(afterwards(view), view);
    const std::optional<ActivityView> withSpan =
        afterwards({.range = range, .custom = {fromMilliseconds(1), fromMilliseconds(2)}});
    QCOMPARE(withSpan, view);
}

void ActivityViewsTest::keepsEachKindOfCondition()
{
    ActivityView view;
    for (const FieldNames &names : kFieldNames) {
        for (const bool isNot : {false, true})
            view.filters.conditions.append({.field = names.field, .isNot = isNot, .value = u"one"_s});
        view.filters.conditions.append({.field = names.field, .value = u"another"_s});
    }
    QCOMPARE(afterwards(view), view);
}

void ActivityViewsTest::replacesAndRemoves()
{
    QSettings kept(file(), QSettings::IniFormat);
    ActivityViews views(kept, u"a"_s);
    QCOMPARE(views.names(), QStringList());
    QCOMPARE(views.view(u"x"_s), std::nullopt);
    views.save(u"b/with\\slashes"_s, {.range = Range::LastDay});
    views.save(u"A"_s, {.range = Range::LastWeek});
    views.save(u"A"_s, {.range = Range::LastHour});
    QCOMPARE(views.names(), (QStringList{u"A"_s, u"b/with\\slashes"_s}));
    QCOMPARE(views.view(u"A"_s)->range, Range::LastHour);
    QCOMPARE(views.view(u"b/with\\slashes"_s)->range, Range::LastDay);
    views.remove(u"A"_s);
    views.remove(u"never saved"_s);
    QCOMPARE(views.names(), QStringList{u"b/with\\slashes"_s});
}

void ActivityViewsTest::eachAccountHasItsOwn()
{
    QSettings kept(file(), QSettings::IniFormat);
    ActivityViews mine(kept, u"acct_0000000000001"_s), yours(kept, u"acct_0000000000002"_s);
    mine.save(u"failed"_s, {.range = Range::LastDay});
    QCOMPARE(yours.names(), QStringList());
    yours.save(u"failed"_s, {.range = Range::LastWeek});
    mine.remove(u"failed"_s);
    QCOMPARE(yours.view(u"failed"_s)->range, Range::LastWeek);
}

// Members that did not exist then have their usual values.
void ActivityViewsTest::readsWhatAnEarlierConsoleKept()
{
    QSettings kept(file(), QSettings::IniFormat);
    kept.setValue(u"activity/views/a"_s,
                  QVariantMap{{u"old"_s, QByteArray(R"({"action":"login","range":"week","status":0,"text":"ana"})")}});
    const ActivityView view = ActivityViews(kept, u"a"_s).view(u"old"_s).value_or(ActivityView());
    QCOMPARE(view, (ActivityView{.filters = {.action = u"login"_s, .text = u"ana"_s}, .range = Range::LastWeek}));
}

void ActivityViewsTest::takesNothingFromDamagedSettings_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no JSON") << QVariant(QByteArray("{"));
    QTest::newRow("a list") << QVariant(QByteArray("[1]"));
    QTest::newRow("other kinds") << QVariant(QByteArray(
        R"({"action":5,"status":"x","conditions":[7,["nothing",true,"x"],[]],"range":"year","insideWords":"yes"})"));
}

void ActivityViewsTest::takesNothingFromDamagedSettings()
{
    QFETCH(const QVariant, value);
    QSettings kept(file(), QSettings::IniFormat);
    kept.setValue(u"activity/views/a"_s, QVariantMap{{u"damaged"_s, value}});
    QCOMPARE(ActivityViews(kept, u"a"_s).view(u"damaged"_s), ActivityView());
}

QTEST_GUILESS_MAIN(ActivityViewsTest)
#include "activityviewstest.moc"
