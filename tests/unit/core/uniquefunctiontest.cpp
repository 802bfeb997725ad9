// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/uniquefunction.h"

#include <QTest>

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>

using namespace postject;

namespace {

using Function = UniqueFunction<int(int)>;

static_assert(!std::is_copy_constructible_v<Function> && !std::is_copy_assignable_v<Function>);
static_assert(std::is_nothrow_move_constructible_v<Function> && std::is_nothrow_move_assignable_v<Function>);
static_assert(std::is_constructible_v<Function, int (*)(int)> && !std::is_constructible_v<Function, void (*)()>);
static_assert(!std::is_constructible_v<Function, std::string (*)(int)>, "its answer is no int");

struct Counts
{
    int living = 0;
    int calls = 0;
    const void *last = nullptr; // where the callable lay when it was called
};

// A callable of Bytes beside a pointer, that counts itself; its move may be one that can throw.
template <std::size_t Bytes, bool IsNothrow>
struct Counted
{
    explicit Counted(Counts &of) : counts(&of) { ++counts->living; }
    Counted(Counted &&other) noexcept(IsNothrow) : counts(other.counts), bytes(other.bytes) { ++counts->living; }
    Counted &operator=(Counted &&) = delete;
    ~Counted() { --counts->living; }

    int operator()(int value)
    {
        ++counts->calls;
        counts->last = this;
        return value + static_cast<int>(bytes.size());
    }

    Counts *counts;
    std::array<char, Bytes> bytes{};
};

bool isWithin(const Function &function, const void *place)
{
    const auto *first = reinterpret_cast<const char *>(&function);
    const auto *at = static_cast<const char *>(place);
    return std::less_equal<>()(first, at) && std::less<>()(at, first + sizeof function);
}

template <std::size_t Bytes, bool IsNothrow>
void livesOnceAndMoves(bool isInside)
{
    Counts counts;
    {
        Function first = Counted<Bytes, IsNothrow>(counts);
        QCOMPARE(counts.living, 1);
        Function second = std::move(first);
        QVERIFY(!first && second);
        QCOMPARE(counts.living, 1);
        QCOMPARE(second(1000), 1000 + static_cast<int>(Bytes));
        QCOMPARE(isWithin(second, counts.last), isInside);
        second = Counted<Bytes, IsNothrow>(counts); // takes the place of another
        QCOMPARE(counts.living, 1);
        first = std::move(second);
        QVERIFY(first && !second);
        QCOMPARE(first(1), 1 + static_cast<int>(Bytes));
        QCOMPARE(counts.calls, 2);
        first = Function();
        QVERIFY(!first);
        QCOMPARE(counts.living, 0);
        second = Counted<Bytes, IsNothrow>(counts);
    }
    QCOMPARE(counts.living, 0);
}

} // namespace

class UniqueFunctionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void livesOnceInside() { livesOnceAndMoves<24, true>(true); }
    void livesOnceOnTheHeap() { livesOnceAndMoves<25, true>(false); }
    void livesOnTheHeapWhenItsMoveMayThrow() { livesOnceAndMoves<8, false>(false); }
    void ownsWhatCannotBeCopied();
    void keepsItsStateBetweenCalls();
    void passesArgumentsAsTheyCome();
    void leavesAnAnswerOut();
    void takesACopyOfAStandardFunction();
};

void UniqueFunctionTest::isEmptyAtFirst()
{
    Function function;
    QVERIFY(!function);
    Function moved = std::move(function);
    QVERIFY(!moved);
    function = [](int value) { return value; };
    QVERIFY(function);
    QCOMPARE(function(5), 5);
}

void UniqueFunctionTest::ownsWhatCannotBeCopied()
{
    UniqueFunction<int()> function = [number = std::make_unique<int>(7)] { return *number; };
    auto moved = std::move(function);
    QCOMPARE(moved(), 7);
}

void UniqueFunctionTest::keepsItsStateBetweenCalls()
{
    Function sum = [so = 0](int value) mutable { return so += value; };
    QCOMPARE(sum(2), 2);
    Function moved = std::move(sum);
    QCOMPARE(moved(3), 5);
}

void UniqueFunctionTest::passesArgumentsAsTheyCome()
{
    const int *seen = nullptr;
    UniqueFunction<std::unique_ptr<int>(int &, const std::string &, std::unique_ptr<int>)> function =
        [&seen](int &place, const std::string &text, std::unique_ptr<int> owned) {
            seen = owned.get();
            place = static_cast<int>(text.size());
            return owned;
        };
    int place = 0;
    auto owned = std::make_unique<int>(9);
    const int *sent = owned.get();
    const std::unique_ptr<int> back = function(place, "four", std::move(owned));
    QCOMPARE(place, 4);
    QVERIFY(!owned);
    QCOMPARE(seen, sent);
    QCOMPARE(back.get(), sent);
}

void UniqueFunctionTest::leavesAnAnswerOut()
{
    int calls = 0;
    UniqueFunction<void()> function = [&calls] { return ++calls; };
    function();
    QCOMPARE(calls, 1);
}

void UniqueFunctionTest::takesACopyOfAStandardFunction()
{
    std::function<int(int)> standard = [factor = 3](int value) { return factor * value; };
    Function function = standard;
    QCOMPARE(function(4), 12);
    QCOMPARE(standard(5), 15);
    function = std::move(standard);
    QCOMPARE(function(6), 18);
}

QTEST_APPLESS_MAIN(UniqueFunctionTest)
#include "uniquefunctiontest.moc"
