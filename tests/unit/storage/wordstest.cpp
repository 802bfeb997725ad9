// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a word is, and the filters that say whether a block may hold it.
#include "server/storage/wordfilter.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QByteArray> wordsOf(QByteArrayView folded)
{
    QList<QByteArray> words;
    eachWord(folded, [&](QByteArrayView word) { words.append(word.toByteArray()); });
    return words;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void holds_data();
    void holds();
    void wordsOfWhatIsHeldAreHeld();
    void aFilterHoldsWhatWentIn();
    void aFilterHoldsLittleElse();
    void aFilterIsTheDocumentedOne();
    void aDamagedPieceHidesNothing();
};

void WordsTest::words_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<QList<QByteArray>>("words");
    const auto row = [](const char *name, const QByteArray &text, bool isJson, const QList<QByteArray> &words) {
        QTest::newRow(name) << text << isJson << words;
    };
    row("nothing", "", false, {});
    row("no word", " -_./{}", false, {});
    row("an action", "LOGIN_failed", false, {"login", "failed"});
    row("a user agent", "curl/8.5.0 (X11)", false, {"curl", "8", "5", "0", "x11"});
    row("an e-mail address", "ann@example.com", false, {"ann", "example", "com"});
    row("a UUID", "0B2f-11", false, {"0b2f", "11"});
    row("metadata", R"({"messageId":"msg_1"})", true, {"messageid", "msg", "1"});
    row("an escape is no letter", R"(a\nb\tc\"d\\e\u001ff)", true, {"a", "b", "c", "d", "e", "f"});
    row("an escaped backslash", R"(x\\nb)", true, {"x", "nb"});
    row("an escape cut off", R"(x\u00)", true, {"x"});
    row("a backslash elsewhere", R"(a\nb)", false, {"a", "nb"});
    row("other scripts", "Σίσυφος ЖЁ 日本", false, {"σίσυφοσ", "жё", "日本"});
    row("marks belong to their letter", "e\u0301t\u00a0x", false, {"e\u0301t", "x"});
    row("quotes and dashes beyond ASCII", "“foo”–bar", false, {"foo", "bar"});
    row("beyond 16 bits", "\xf0\x90\x90\x80 😀x", false, {"\xf0\x90\x90\xa8", "x"});
    row("no UTF-8",
        "a\xff"
        "b",
        false, {"a", "b"});
}

void WordsTest::words()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isJson);
    QFETCH(const QList<QByteArray>, words);
    QCOMPARE(wordsOf(foldedForWords(text, isJson ? TextForm::Json : TextForm::Plain)), words);
}

void WordsTest::holds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &needle, bool holds) {
        QTest::newRow(name) << text << needle << holds;
    };
    row("everything holds nothing", "a", "", true);
    row("itself", "abc", "ABC", true);
    row("a part", "xabcx", "abc", false);
    row("the front", "abcx", "abc", false);
    row("the end", "xabc", "abc", false);
    row("between signs", "_abc-", "abc", true);
    row("a part first, then the word", "abcd abc", "abc", true);
    row("several words", "a msg_10 b", "msg_10", true);
    row("several words, the last cut", "a msg_101 b", "msg_10", false);
    row("signs at its ends are no words", R"({"id":"msg_10"})", R"("msg_10")", true);
    row("a sign at one end", R"({"id":"msg_10"})", R"(sg_10")", false);
    row("other signs between", "msg-10", "msg_10", false);
    row("only signs", "a::b", "::", true);
    row("beyond ASCII", "GRÜSSE, Köln", "köln", true);
    row("a part beyond ASCII", "Kölnü", "köln", false);
    row("a mark is no end", "cafe\u0301", "cafe", false);
}

void WordsTest::holds()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, needle);
    QFETCH(const bool, holds);
    QCOMPARE(holdsWords(foldedForWords(text, TextForm::Json), foldedForWords(needle, TextForm::Plain)), holds);
}

// On this rests that a filter never hides a row.
void WordsTest::wordsOfWhatIsHeldAreHeld()
{
    const QList<QString> signs{u"a"_s, u"B"_s,  u"7"_s,    u"ß"_s,   u"Σ"_s,       u"ς"_s,  u"\u0301"_s, u" "_s, u"_"_s,
                               u"-"_s, u"\\"_s, u"\\\\"_s, u"\\n"_s, u"\\u001f"_s, u"\""_s, u"”"_s,      u"😀"_s};
    QRandomGenerator random(7);
    int held = 0;
    for (int round = 0; round < 40'000; ++round) {
        QString text;
        for (int length = random.bounded(1, 14); length > 0; --length)
            text += signs[random.bounded(signs.size())];
        const qsizetype from = random.bounded(text.size());
        const QString part = text.sliced(from, random.bounded(1, static_cast<int>(text.size() - from) + 1));
        const QByteArray folded = foldedForWords(text.toUtf8(), TextForm::Json);
        const QByteArray needle = foldedForWords(part.toUtf8(), TextForm::Plain);
        if (!holdsWords(folded, needle))
            continue;
        ++held;
        const QList<QByteArray> words = wordsOf(folded);
        for (const QByteArray &each : wordsOf(needle))
            QVERIFY2(words.contains(each), qPrintable(text + u" | "_s + part));
    }
    QVERIFY(held > 5000);
}

void WordsTest::aFilterHoldsWhatWentIn()
{
    QRandomGenerator random(8);
    for (const int count : {0, 1, 31, 5000}) {
        std::vector<FilterKey> keys;
        for (int i = 0; i < count; ++i)
            keys.push_back(keyOfWord(QByteArray::number(random.generate64(), 36)));
        const std::vector<FilterKey> wanted = keys;
        const auto pieces = makeFilter(keys);
        QVERIFY(std::ranges::none_of(pieces, &QByteArray::isEmpty));
        QVERIFY(std::ranges::all_of(
            wanted, [&](FilterKey key) { return mayHold(pieces[static_cast<std::size_t>(pieceOf(key))], key); }));
    }
}

void WordsTest::aFilterHoldsLittleElse()
{
    std::vector<FilterKey> keys;
    for (int i = 0; i < 5000; ++i)
        keys.push_back(keyOfWord("req" + QByteArray::number(i)));
    const auto pieces = makeFilter(keys);
    int wrong = 0;
    constexpr int kTries = 100'000;
    for (int i = 0; i < kTries; ++i) {
        const FilterKey key = i % 2 == 0 ? keyOfAddress(i) : keyOfWord("other" + QByteArray::number(i));
        wrong += mayHold(pieces[static_cast<std::size_t>(pieceOf(key))], key) ? 1 : 0;
    }
    QVERIFY2(wrong < kTries / 200, qPrintable(QString::number(wrong))); // about 0.3 %
}

// A file that was written by one version is read by the next: on every machine these are the same.
void WordsTest::aFilterIsTheDocumentedOne()
{
    // FNV-1a over the kind and the bytes, then MurmurHash3's finaliser, and the bits by double hashing; by Python 3.
    QCOMPARE(keyOfWord("msg"), FilterKey(0x52168eae615589a6));
    QCOMPARE(keyOfSharedString(7), FilterKey(0xddacbd2fdbeac6b4));
    QCOMPARE(keyOfAddress(-1), FilterKey(0x226f86eb67acf662));
    std::vector<FilterKey> keys{keyOfWord("msg"), keyOfSharedString(7), keyOfWord("msg")};
    const auto pieces = makeFilter(keys);
    QCOMPARE(pieces[static_cast<std::size_t>(pieceOf(keyOfWord("msg")))].toHex(), "4cc4");
}

void WordsTest::aDamagedPieceHidesNothing()
{
    QVERIFY(mayHold({}, keyOfWord("abc")));
    QVERIFY(!mayHold(QByteArray(4, '\0'), keyOfWord("abc")));
}

QTEST_APPLESS_MAIN(WordsTest)
#include "wordstest.moc"
