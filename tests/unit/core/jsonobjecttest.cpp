// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/jsonobject.h"
#include "server/core/json.h"

#include <QTest>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

class JsonObjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreWrittenByTheirKind();
    void textIsEscaped();
    void aMemberComesBehindTheOthers();
};

void JsonObjectTest::membersAreWrittenByTheirKind()
{
    const TimePoint at = *parseTime("2026-03-01T12:00:00.000Z");
    QCOMPARE(jsonObject({}), "{}");
    QCOMPARE(jsonObject({{"text", "a"}, {"bytes", QByteArray("b")}, {"count", 3}, {"on", true}, {"at", at}}),
             R"({"text":"a","bytes":"b","count":3,"on":true,"at":"2026-03-01T12:00:00.000Z"})");
}

void JsonObjectTest::textIsEscaped()
{
    const QByteArray text = "\",\"admin\":\"yes\\\n";
    const auto read = parseJsonObject(jsonObject({{"text", text}}));
    QVERIFY(read && read->size() == 1);
    QCOMPARE(read->value("text"_L1).toString().toUtf8(), text);
}

void JsonObjectTest::aMemberComesBehindTheOthers()
{
    QCOMPARE(withMember("{}", "a", "[1]"), R"({"a":[1]})");
    QCOMPARE(withMember(R"({"a":1})", "b", R"({"c":2})"), R"({"a":1,"b":{"c":2}})");
}

QTEST_GUILESS_MAIN(JsonObjectTest)
#include "jsonobjecttest.moc"
