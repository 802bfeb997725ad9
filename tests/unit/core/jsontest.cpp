// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace postject;

namespace {

QByteArray nested(int levels)
{
    return QByteArray(R"({"a":)").repeated(levels - 1) + "{}" + QByteArray("}").repeated(levels - 1);
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsTypesApart();
    void keepsLargeIntegers();
    void refuses_data();
    void refuses();
    void readsInPlace();
    void keepsNumbersWithinADouble();
    void isBounded();
    void namesTheMemberGivenTwice();
    void namesTheWayToAFault_data();
    void namesTheWayToAFault();
    void wholeNumbers_data();
    void wholeNumbers();
    void keepsDigits();
    void keepsMarksInStrings();
    void writesInOrder();
    void writesEveryKindOfValue_data();
    void writesEveryKindOfValue();
    void writesWhatItReads();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void writerStartsAnew();
    void writesLargeAnswersFast();
};

void JsonTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("white space around") << QByteArray(" \t\r\n{ \"a\" : 1 }\n");
    QTest::newRow("all kinds") << QByteArray(R"({"a":null,"b":true,"c":-1.5e3,"d":"x","e":[1,"2",{}],"f":{"g":[]}})");
    QTest::newRow("escapes") << QByteArray(R"({"a":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"})");
    QTest::newRow("4-byte UTF-8") << QByteArray("{\"é\":\"😀\"}");
    QTest::newRow("8 levels") << nested(8);
    QTest::newRow("largest and smallest double") << QByteArray(R"({"a":1.7976931348623157e308,"b":-5e-324,"c":-0e0})");
    QTest::newRow("empty name") << QByteArray(R"({"":1})");
    QTest::newRow("same name in two objects") << QByteArray(R"({"a":{"x":1},"b":{"x":2}})");
}

void JsonTest::reads()
{
    QFETCH(const QByteArray, text);
    const auto object = parseJsonObject(text);
    QVERIFY2(object, qPrintable(object ? QString() : object.error().detail));
    QCOMPARE(*object, QJsonDocument::fromJson(text).object()); // for what is plain JSON, Qt reads the same
    const auto document = JsonDocument::parse(text);
    QVERIFY(document);
    QCOMPARE(QJsonDocument::fromJson(document->root().written()).object(), *object);
}

void JsonTest::keepsTypesApart()
{
    const auto object = parseJsonObject(R"({"resolved":"true","one":1,"token":123456,"nothing":null})");
    QVERIFY(object);
    QVERIFY(object->value(u"resolved"_s).isString());
    QVERIFY(object->value(u"one"_s).isDouble() && !object->value(u"one"_s).isBool());
    QVERIFY(object->value(u"token"_s).isDouble() && !object->value(u"token"_s).isString());
    QVERIFY(object->value(u"nothing"_s).isNull() && object->value(u"absent"_s).isUndefined());
}

void JsonTest::keepsLargeIntegers()
{
    const auto object =
        parseJsonObject(R"({"a":9223372036854775807,"b":-9223372036854775808,"c":18446744073709551615})");
    QVERIFY(object);
    QCOMPARE(object->value(u"a"_s).toInteger(), std::numeric_limits<qint64>::max());
    QCOMPARE(object->value(u"b"_s).toInteger(), std::numeric_limits<qint64>::min());
    QCOMPARE(object->value(u"c"_s).toInteger(-1), -1); // more than an integer holds is no integer
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << QByteArray("  ");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("string") << QByteArray("\"a\"");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("unfinished") << QByteArray("{\"a\":1");
    QTest::newRow("text after it") << QByteArray("{}x");
    QTest::newRow("two objects") << QByteArray("{}{}");
    QTest::newRow("NUL after it") << QByteArray("{}\0", 3);
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4);
    QTest::newRow("comment") << QByteArray("{/**/}");
    QTest::newRow("comma at the end") << QByteArray(R"({"a":1,})");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("name without quotes") << QByteArray("{a:1}");
    QTest::newRow("a member twice") << QByteArray(R"({"a":1,"a":2})");
    QTest::newRow("a member twice, equal") << QByteArray(R"({"a":1,"a":1})");
    QTest::newRow("a member twice, escaped") << QByteArray(R"({"a":1,"\u0061":2})");
    QTest::newRow("a member twice, deeper") << QByteArray(R"({"b":[{"a":1,"a":2}]})");
    QTest::newRow("U+0000 escaped") << QByteArray(R"({"a":"\u0000"})");
    QTest::newRow("U+0000 in a name") << QByteArray(R"({"a\u0000":1})");
    QTest::newRow("NUL in a string") << QByteArray("{\"a\":\"\0\"}", 9);
    QTest::newRow("control character in a string") << QByteArray("{\"a\":\"\n\"}");
    QTest::newRow("lone high surrogate") << QByteArray(R"({"a":"\ud800"})");
    QTest::newRow("lone low surrogate") << QByteArray(R"({"a":"\udc00"})");
    QTest::newRow("surrogates swapped") << QByteArray(R"({"a":"\ude00\ud83d"})");
    QTest::newRow("surrogate in UTF-8") << QByteArray("{\"a\":\"\xED\xA0\x80\"}");
    QTest::newRow("overlong UTF-8") << QByteArray("{\"a\":\"\xC0\xAF\"}");
    QTest::newRow("cut UTF-8") << QByteArray("{\"a\":\"\xC3\"}");
    QTest::newRow("beyond U+10FFFF") << QByteArray("{\"a\":\"\xF4\x90\x80\x80\"}");
    QTest::newRow("unknown escape") << QByteArray(R"({"a":"\x41"})");
    QTest::newRow("9 levels") << nested(9);
    QTest::newRow("9 levels of arrays") << QByteArray(R"({"a":[[[[[[[[]]]]]]]]})");
    QTest::newRow("100 000 levels") << nested(100000);
    QTest::newRow("NaN") << QByteArray(R"({"a":NaN})");
    QTest::newRow("Infinity") << QByteArray(R"({"a":Infinity})");
    QTest::newRow("1e400") << QByteArray(R"({"a":1e400})");
    QTest::newRow("400 digits") << R"({"a":)"_ba + QByteArray(400, '9') + '}';
    QTest::newRow("leading zero") << QByteArray(R"({"a":01})");
    QTest::newRow("plus") << QByteArray(R"({"a":+1})");
    QTest::newRow("hexadecimal") << QByteArray(R"({"a":0x10})");
    QTest::newRow("no digit before the point") << QByteArray(R"({"a":.5})");
    QTest::newRow("no digit after the point") << QByteArray(R"({"a":1.})");
    QTest::newRow("True") << QByteArray(R"({"a":True})");
}

void JsonTest::refuses()
{
    QFETCH(const QByteArray, text);
    const auto object = parseJsonObject(text);
    QVERIFY(!object);
    QCOMPARE(object.error().code, ErrorCode::InvalidRequest);
    QVERIFY(!object.error().detail.isEmpty());
    QVERIFY(!JsonDocument::parse(text));
}

void JsonTest::keepsNumbersWithinADouble()
{
    for (const char *number : {"1e400", "-1e309", "1e-400", "-0.02e-323"})
        QVERIFY2(!JsonDocument::parse("{\"a\":"_ba + number + '}'), number);
    for (const char *number : {"1.7976931348623157e308", "-5e-324", "0e-400", "-0.0E9999"})
        QVERIFY2(JsonDocument::parse("{\"a\":"_ba + number + '}'), number);
    const auto document = JsonDocument::parse(R"({"whole":20.0e1,"large":9007199254740994e0,"half":5e-1})");
    QVERIFY(document);
    document->root().eachMember([&](QByteArrayView name, const JsonView &value) {
        QCOMPARE(value.integer(), name == "whole" ? std::optional<qint64>(200) : std::nullopt);
    });
}

void JsonTest::readsInPlace()
{
    const auto document =
        JsonDocument::parse(R"({"text":"\u00e9","whole":-7,"huge":18446744073709551615,"half":0.5,"list":[1,"2"]})");
    QVERIFY(document);
    QByteArrayList names;
    document->root().eachMember([&](QByteArrayView name, const JsonView &value) {
        names.append(name.toByteArray());
        if (name == "text")
            QCOMPARE(value.string(), "\xc3\xa9");
        if (name == "whole")
            QCOMPARE(value.integer(), -7);
        if (name == "huge" || name == "half" || name == "text")
            QVERIFY(!value.integer());
        if (name != "list")
            return;
        QCOMPARE(value.size(), 2);
        QByteArrayList elements;
        value.eachElement([&](const JsonView &element) { elements.append(element.written()); });
        QCOMPARE(elements, (QByteArrayList{"1", "\"2\""}));
    });
    QCOMPARE(names, (QByteArrayList{"text", "whole", "huge", "half", "list"}));
}

void JsonTest::isBounded()
{
    const auto members = [](int count) {
        QByteArray text = "{";
        for (int i = 0; i < count; ++i)
            text += (i > 0 ? ",\"m" : "\"m") + QByteArray::number(i) + "\":0";
        return text + '}';
    };
    QVERIFY(parseJsonObject(members(256)));
    QVERIFY(!parseJsonObject(members(257)));
    QVERIFY(!parseJsonObject("{\"inner\":" + members(257) + '}'));
    QVERIFY(parseJsonObject("{\"a\":[0" + QByteArray(",0").repeated(4000) + "]}"));
    QVERIFY(!parseJsonObject("{\"a\":[0" + QByteArray(",0").repeated(4100) + "]}"));
    QVERIFY(JsonDocument::parse(members(10'000))); // read in place, it costs little
}

void JsonTest::namesTheMemberGivenTwice()
{
    const auto object = parseJsonObject(R"({"email":"a","email":"b"})");
    QVERIFY(!object);
    QCOMPARE(object.error().fields.size(), 1);
    QCOMPARE(object.error().fields.front().field, u"email"_s);
}

void JsonTest::namesTheWayToAFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("twice") << R"({"events":[{},{"metadata":{"a":{"b":1,"b":2}}}]})"_ba << u"events[1].metadata.a.b"_s;
    QTest::newRow("U+0000") << R"({"events":[{"metadata":{"a":"\u0000"}}]})"_ba << u"events[0].metadata.a"_s;
    QTest::newRow("U+0000 in a name") << R"({"events":[{"metadata":{"a\u0000":1}}]})"_ba << u"events[0].metadata"_s;
    QTest::newRow("too deep") << R"({"events":[{"metadata":{"a":[[[[1]]]]}}]})"_ba
                              << u"events[0].metadata.a[0][0][0][0]"_s;
    QTest::newRow("number") << R"({"events":[{"metadata":{"n":[1,1e999]}}]})"_ba << u"events[0].metadata.n[1]"_s;
    QTest::newRow("long names") << "{\"" + QByteArray(100, 'x') + "\":{\"a\":1,\"a\":2}}"
                                << QString(64, u'x') + u".a"_s;
}

void JsonTest::namesTheWayToAFault()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, field);
    const auto document = JsonDocument::parse(text);
    QVERIFY(!document);
    QCOMPARE(document.error().fields.size(), 1);
    QCOMPARE(document.error().fields.front().field, field);
    QVERIFY(!document.error().fields.front().message.isEmpty());
    if (const auto object = parseJsonObject(text); !object && !object.error().fields.isEmpty())
        QCOMPARE(object.error().fields.front().field, field);
}

void JsonTest::wholeNumbers_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("number"); // -1: none
    QTest::newRow("plain") << "200"_ba << qint64(200);
    QTest::newRow("fraction of zeros") << "200.0"_ba << qint64(200);
    QTest::newRow("exponent") << "2e2"_ba << qint64(200);
    QTest::newRow("capital exponent") << "20000E-2"_ba << qint64(200);
    QTest::newRow("minus zero") << "-0"_ba << qint64(0);
    QTest::newRow("half") << "200.5"_ba << qint64(-1);
    QTest::newRow("largest") << "9223372036854775807"_ba << std::numeric_limits<qint64>::max();
    QTest::newRow("one more") << "9223372036854775808"_ba << qint64(-1);
    QTest::newRow("beyond what doubles count") << "1e18"_ba << qint64(-1);
    QTest::newRow("a string") << "\"200\""_ba << qint64(-1);
}

void JsonTest::wholeNumbers()
{
    QFETCH(const QByteArray, written);
    QFETCH(const qint64, number);
    const auto document = JsonDocument::parse("{\"n\":" + written + '}');
    QVERIFY(document);
    document->root().eachMember(
        [&](QByteArrayView, const JsonView &value) { QCOMPARE(value.integer().value_or(-1), number); });
}

void JsonTest::keepsDigits()
{
    const QByteArray text = R"({"id":12345678901234567890123,"price":1.10,"small":1e-7,"minus":-0.0})";
    const auto document = JsonDocument::parse(text);
    QVERIFY(document);
    QCOMPARE(document->root().written(), text);
}

void JsonTest::keepsMarksInStrings()
{
    const auto object = parseJsonObject("{\"\xef\xbb\xbf"
                                        "a\":\"\xef\xbb\xbf"
                                        "b\\ufeff\",\"c\":\"\\ufeff\"}");
    QVERIFY(object);
    QCOMPARE(object->keys(), (QStringList{u"c"_s, u"\ufeffa"_s}));
    QCOMPARE(object->value(u"\ufeffa"_s).toString(), u"\ufeffb\ufeff"_s);
    QCOMPARE(object->value("c"_L1).toString(), u"\ufeff"_s);
}

void JsonTest::writesInOrder()
{
    JsonWriter writer;
    writer.beginObject().key("z").number(qint64(1)).key("a").beginArray();
    writer.string("x").boolean(false).null().beginObject().endObject().endArray();
    writer.key("m").time(fromMilliseconds(1752575400000)).key("r").raw(R"({"kept": "as it is"})").endObject();
    QCOMPARE(writer.take(),
             QByteArray(R"({"z":1,"a":["x",false,null,{}],"m":"2025-07-15T10:30:00.000Z","r":{"kept": "as it is"}})"));
}

void JsonTest::writesEveryKindOfValue_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QByteArray("null");
    QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined) << QByteArray("null");
    QTest::newRow("true") << QJsonValue(true) << QByteArray("true");
    QTest::newRow("integer") << QJsonValue(qint64(650)) << QByteArray("650");
    QTest::newRow("largest integer") << QJsonValue(std::numeric_limits<qint64>::max())
                                     << QByteArray("9223372036854775807");
    QTest::newRow("fraction") << QJsonValue(5.25) << QByteArray("5.25");
    QTest::newRow("no number") << QJsonValue(qQNaN()) << QByteArray("null");
    QTest::newRow("too large") << QJsonValue(qInf()) << QByteArray("null");
    QTest::newRow("string") << QJsonValue(u"é\"\\\n"_s) << QByteArray("\"é\\\"\\\\\\n\"");
    QTest::newRow("array") << QJsonValue(QJsonArray{1, u"a"_s, QJsonArray{}}) << QByteArray(R"([1,"a",[]])");
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, 1}}}})
                            << QByteArray(R"({"a":{"b":1}})");
}

void JsonTest::writesEveryKindOfValue()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const QByteArray, text);
    JsonWriter writer;
    writer.beginArray().value(value).endArray();
    QCOMPARE(writer.take(), '[' + text + ']');
}

void JsonTest::writesWhatItReads()
{
    const QByteArray text = R"({"a":null,"b":true,"c":-1.5,"d":"é😀","e":[1,"2",{}],"f":{"g":[]}})";
    const QJsonObject object = parseJsonObject(text).value();
    JsonWriter writer;
    writer.value(object);
    QCOMPARE(writer.take(), text);
}

void JsonTest::hostileTextStaysText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("read");
    QTest::newRow("quotes and U+2028") << QByteArray("\"},{\"x\":1\xE2\x80\xA8") << u"\"},{\"x\":1\u2028"_s;
    QTest::newRow("control characters") << QByteArray("a\r\n\x1b[31m\x7f") << u"a\r\n\x1b[31m\x7f"_s;
    QTest::newRow("bidi") << QByteArray("\xE2\x80\xAE") << u"\u202e"_s;
    QTest::newRow("format") << QByteArray("%s%n%1") << u"%s%n%1"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("a\xFFz") << u"a\ufffdz"_s;
    QTest::newRow("cut UTF-8") << QByteArray("a\xC3") << u"a\ufffd"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void JsonTest::hostileTextStaysText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, read);
    JsonWriter writer;
    writer.beginObject().key("userAgent").string(QByteArrayView(bytes)).key("next").boolean(true).endObject();
    const auto object = parseJsonObject(writer.take());
    QVERIFY2(object, qPrintable(object ? QString() : object.error().detail));
    QCOMPARE(object->value(u"userAgent"_s).toString(), read);
    QVERIFY(object->value(u"next"_s).toBool());
}

void JsonTest::writerStartsAnew()
{
    JsonWriter writer;
    writer.beginObject().key("a").null().endObject();
    QCOMPARE(writer.take(), QByteArray(R"({"a":null})"));
    writer.beginArray().endArray();
    QCOMPARE(writer.take(), QByteArray("[]"));
}

void JsonTest::writesLargeAnswersFast()
{
    QByteArray text;
    QBENCHMARK
    {
        JsonWriter writer;
        writer.beginObject().key("alerts").beginArray();
        for (int i = 0; i < 5; ++i) {
            writer.beginObject().key("id").string("alert_0000000000001").key("type").string("request_spike");
            writer.key("metadata").raw(R"({"normalRate":120,"currentRate":650})").key("resolved").boolean(false);
            writer.key("createdAt").time(fromMilliseconds(1752575400000)).endObject();
        }
        writer.endArray().key("total").number(qint64(5)).endObject();
        text = writer.take();
    }
    QCOMPARE(parseJsonObject(text).value()[u"alerts"_s].toArray().size(), 5);
}

QTEST_APPLESS_MAIN(JsonTest)
#include "jsontest.moc"
