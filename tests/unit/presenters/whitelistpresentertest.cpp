// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/whitelistpresenter.h"
#include "server/contract/limits.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;
using YourAddress = WhitelistPresenter::YourAddress;

namespace {

const QString kYou = u"203.0.113.5"_s;

ApiError error(int status, const QString &code)
{
    ApiError error;
    error.status = status;
    error.code = code;
    return error;
}

// A whitelist as the server keeps it, with its own guard, and failures on demand.
class FakeSource final : public WhitelistSource
{
public:
    QList<WhitelistEntry> entries;
    QString clientIp = kYou;
    QStringList calls;                 // "+a", "!a" (may lock out), "-a"
    QHash<QString, ApiError> failures; // by call
    bool listFails = false;

    QStringList texts() const
    {
        QStringList texts;
        for (const WhitelistEntry &each : entries)
            texts.append(each.entry);
        return texts;
    }
    void list(QObject *, ListCallback done) override
    {
        if (listFails)
            done(std::unexpected(error(500, u"internal_error"_s)));
        else
            done(WhitelistAnswer{.entries = entries, .limit = 50, .clientIp = clientIp});
    }
    void add(const QString &entry, const QString &label, bool preventLockout, QObject *, AddCallback done) override
    {
        const QString call = (preventLockout ? u'+' : u'!') + entry;
        calls.append(call);
        QStringList after = texts();
        after.append(entry);
        if (failures.contains(call))
            done(std::unexpected(failures[call]));
        else if (texts().contains(entry))
            done(std::unexpected(error(409, u"already_whitelisted"_s)));
        else if (entries.size() >= 50)
            done(std::unexpected(error(409, u"whitelist_full"_s)));
        else if (preventLockout && clientIp != "local"_L1 && !allows(after, *Cidr::parse(clientIp)))
            done(std::unexpected(error(409, u"would_lock_out"_s)));
        else {
            entries.append({.entry = entry, .label = label, .addedAt = {}});
            done(QString());
        }
    }
    void remove(const QString &entry, QObject *, DoneCallback done) override
    {
        const QString call = u'-' + entry;
        calls.append(call);
        if (failures.contains(call)) {
            done(std::unexpected(failures[call]));
        } else if (entries.removeIf([&entry](const WhitelistEntry &each) { return each.entry == entry; }) == 0) {
            done(std::unexpected(error(404, u"not_whitelisted"_s)));
        } else {
            done({});
        }
    }
};

struct Fixture
{
    FakeSource source;
    WhitelistPresenter presenter{source};
    QSignalSpy asked{&presenter, &WhitelistPresenter::lockOutAsked};
    QSignalSpy failed{&presenter, &WhitelistPresenter::failed};
    QSignalSpy refused{&presenter, &WhitelistPresenter::inputRefused};
    QSignalSpy finished{&presenter, &WhitelistPresenter::finished};

    explicit Fixture(const QStringList &texts, const QString &clientIp = kYou)
    {
        for (const QString &text : texts)
            source.entries.append({.entry = text, .label = {}, .addedAt = {}});
        source.clientIp = clientIp;
        presenter.activate();
    }
};

QStringList filler(int count)
{
    QStringList entries;
    for (int i = 0; i < count; ++i)
        entries.append(u"10.0.0.%1"_s.arg(i));
    return entries;
}

} // namespace

class WhitelistPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adds();
    void refusesInput_data();
    void refusesInput();
    void standing_data();
    void standing();
    void guardsAdding();
    void guardsRemoving();
    void guardsEditing();
    void guardsImporting();
    void guardsUndo();
    void guardsAFullList();
    void weighsRemovalsAgainstTheListOfThisMoment();
    void typingTheAddressGoesOn();
    void believesTheServersGuard();
    void privateChannelIsNeverGuarded();
    void editsWithoutAGap();
    void undoesAndRedoes();
    void aFailedUndoIsSaidAndStays();
    void aPartlyFailedImportKeepsTheRest();
    void othersWereFaster();
    void mergesChangesByOthers();
    void failures();
};

void WhitelistPresenterTest::adds()
{
    Fixture f({kYou});
    f.presenter.add(u" 192.168.1.7/24 "_s, u" Office "_s);
    QCOMPARE(f.source.calls, QStringList{u"+192.168.1.0/24"_s});
    QCOMPARE(f.source.entries.last().label, u"Office"_s);
    QCOMPARE(f.presenter.model().texts(), (QStringList{kYou, u"192.168.1.0/24"_s}));
    QVERIFY(!f.presenter.isBusy());
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.presenter.undoStack().undoText(), u"Add 192.168.1.0/24"_s);
}

void WhitelistPresenterTest::refusesInput_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"10"_s, u"192.168.1"_s, u"010.1.1.1"_s, u"1.2.3.4/"_s, u"1.2.3.4/33"_s, u""_s, u" "_s,
                                 kYou, u"203.0.113.5/32"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void WhitelistPresenterTest::refusesInput()
{
    QFETCH(QString, typed);
    Fixture f({kYou});
    f.presenter.add(typed, {});
    QCOMPARE(f.refused.size(), 1);
    QVERIFY(!f.refused.first().first().toString().isEmpty());
    QVERIFY(f.source.calls.isEmpty());
}

void WhitelistPresenterTest::standing_data()
{
    QTest::addColumn<QStringList>("list");
    QTest::addColumn<QString>("clientIp");
    QTest::addColumn<int>("expected");
    QTest::newRow("empty") << QStringList{} << kYou << int(YourAddress::EverybodyAllowed);
    QTest::newRow("allowed") << QStringList{u"203.0.113.0/24"_s} << kYou << int(YourAddress::Allowed);
    QTest::newRow("not listed") << QStringList{u"10.0.0.0/8"_s} << kYou << int(YourAddress::NotListed);
    QTest::newRow("private") << QStringList{u"10.0.0.0/8"_s} << u"local"_s << int(YourAddress::PrivateChannel);
    QTest::newRow("not told") << QStringList{u"10.0.0.0/8"_s} << QString() << int(YourAddress::Unknown);
}

void WhitelistPresenterTest::standing()
{
    QFETCH(QStringList, list);
    QFETCH(QString, clientIp);
    QFETCH(int, expected);
    Fixture f(list, clientIp);
    QCOMPARE(int(f.presenter.yourStanding()), expected);
}

void WhitelistPresenterTest::guardsAdding()
{
    Fixture f({});
    f.presenter.add(u"192.0.2.1"_s, {});
    QCOMPARE(f.asked.size(), 1);
    QVERIFY(f.source.calls.isEmpty());
    QVERIFY(f.presenter.lockOut()->canAddYours);
    QCOMPARE(f.presenter.lockOut()->yourAddress, kYou);
    f.presenter.addYoursToo();
    QCOMPARE(f.source.calls, (QStringList{u'+' + kYou, u"+192.0.2.1"_s}));
    QVERIFY(!f.presenter.lockOut());
}

void WhitelistPresenterTest::guardsRemoving()
{
    Fixture f({u"203.0.113.0/24"_s, u"192.0.2.1"_s});
    f.presenter.remove({u"203.0.113.0/24"_s});
    QCOMPARE(f.asked.size(), 1);
    QVERIFY(f.source.calls.isEmpty());
    f.presenter.cancelChange();
    QVERIFY(f.source.calls.isEmpty());
    QVERIFY(!f.presenter.isBusy());
    f.presenter.remove({u"203.0.113.0/24"_s});
    f.presenter.addYoursToo();
    QCOMPARE(f.source.calls, (QStringList{u'+' + kYou, u"-203.0.113.0/24"_s}));
    // The very entry that is one's own address: adding it too would only undo the removal.
    f.presenter.remove({kYou});
    QVERIFY(f.presenter.lockOut() && !f.presenter.lockOut()->canAddYours);
    f.presenter.cancelChange();
    // All of them: then everybody is allowed, and one's own goes last.
    f.source.calls.clear();
    f.presenter.remove({kYou, u"192.0.2.1"_s});
    QCOMPARE(f.source.calls, (QStringList{u"-192.0.2.1"_s, u'-' + kYou}));
}

void WhitelistPresenterTest::guardsEditing()
{
    Fixture f({kYou, u"192.0.2.1"_s});
    f.presenter.edit(kYou, u"203.0.113.6"_s, {});
    QCOMPARE(f.asked.size(), 1);
    QVERIFY(f.source.calls.isEmpty());
    f.presenter.cancelChange();
    f.presenter.edit(kYou, u"203.0.113.9/24"_s, {});
    QCOMPARE(f.source.calls, (QStringList{u"+203.0.113.0/24"_s, u'-' + kYou}));
}

void WhitelistPresenterTest::guardsImporting()
{
    Fixture f({});
    f.presenter.import({{.entry = u"192.0.2.1"_s, .label = {}}, {.entry = u"192.0.2.2"_s, .label = {}}});
    QCOMPARE(f.asked.size(), 1);
    QVERIFY(f.source.calls.isEmpty());
    f.presenter.addYoursToo();
    QCOMPARE(f.source.calls, (QStringList{u'+' + kYou, u"+192.0.2.1"_s, u"+192.0.2.2"_s}));
}

void WhitelistPresenterTest::guardsUndo()
{
    Fixture f({u"192.0.2.1"_s, u"203.0.113.0/24"_s});
    f.presenter.add(kYou, {}); // covered, but wanted
    f.presenter.remove({u"203.0.113.0/24"_s});
    QVERIFY(f.asked.isEmpty());
    f.source.calls.clear();
    f.presenter.undoStack().undo(); // 203.0.113.0/24 comes back
    QCOMPARE(f.source.calls, QStringList{u"+203.0.113.0/24"_s});
    f.presenter.undoStack().undo(); // 203.0.113.5 goes, the range still covers it
    QCOMPARE(f.source.calls.last(), u'-' + kYou);
    f.source.entries.removeIf([](const WhitelistEntry &each) { return each.entry == "203.0.113.0/24"_L1; });
    f.source.entries.append({.entry = kYou, .label = {}, .addedAt = {}});
    f.presenter.reload();
    f.presenter.add(u"203.0.113.0/25"_s, {});
    f.source.entries.removeIf([](const WhitelistEntry &each) { return each.entry == kYou; });
    f.source.calls.clear();
    f.presenter.undoStack().undo(); // would leave 192.0.2.1 alone
    QCOMPARE(f.asked.size(), 1);
    QVERIFY(f.source.calls.isEmpty());
    QVERIFY(!f.presenter.undoStack().canUndo());
    f.presenter.cancelChange();
    QTRY_VERIFY(f.presenter.undoStack().canUndo());
    QVERIFY(f.source.calls.isEmpty());
}

void WhitelistPresenterTest::guardsAFullList()
{
    Fixture f(filler(49) + QStringList{kYou});
    QVERIFY(f.presenter.isFull());
    f.presenter.add(u"192.0.2.1"_s, {});
    QCOMPARE(f.refused.size(), 1);
    QVERIFY(f.source.calls.isEmpty());
    // No room to add first, and in between the address would be missing.
    f.presenter.edit(kYou, u"203.0.113.0/24"_s, {});
    QCOMPARE(f.asked.size(), 1);
    QVERIFY(!f.presenter.lockOut()->canAddYours);
    f.presenter.cancelChange();
    QVERIFY(f.source.calls.isEmpty());
    f.presenter.edit(u"10.0.0.3"_s, u"192.0.2.1"_s, {});
    QCOMPARE(f.source.calls, (QStringList{u"-10.0.0.3"_s, u"+192.0.2.1"_s}));
    QCOMPARE(f.presenter.model().rowCount(), postject::kWhitelistLimit);
}

void WhitelistPresenterTest::weighsRemovalsAgainstTheListOfThisMoment()
{
    Fixture f({kYou, u"203.0.113.0/24"_s, u"192.0.2.1"_s});
    f.source.entries.removeIf([](const WhitelistEntry &each) { return each.entry == kYou; }); // by somebody else
    f.presenter.remove({u"203.0.113.0/24"_s});
    QCOMPARE(f.asked.size(), 1);
    QVERIFY(f.source.calls.isEmpty());
}

void WhitelistPresenterTest::typingTheAddressGoesOn()
{
    Fixture f({});
    QSignalSpy wrong(&f.presenter, &WhitelistPresenter::wrongAddressTyped);
    f.presenter.add(u"192.0.2.1"_s, {});
    f.presenter.loseAccess(u"203.0.113.50"_s);
    f.presenter.loseAccess(QString());
    f.presenter.loseAccess(u"203.0.113.0/24"_s);
    QCOMPARE(wrong.size(), 3);
    QVERIFY(f.source.calls.isEmpty());
    f.presenter.loseAccess(u" 203.0.113.5 "_s);
    QCOMPARE(f.source.calls, QStringList{u"!192.0.2.1"_s});
}

void WhitelistPresenterTest::believesTheServersGuard()
{
    Fixture f({kYou});
    // Behind the console's back the list was emptied: the addition would lock out, the server says so.
    f.source.entries.clear();
    f.presenter.add(u"192.0.2.1"_s, {});
    QCOMPARE(f.source.calls, QStringList{u"+192.0.2.1"_s});
    QCOMPARE(f.asked.size(), 1);
    f.presenter.addYoursToo();
    QCOMPARE(f.source.calls.sliced(1), (QStringList{u'+' + kYou, u"+192.0.2.1"_s}));
    QVERIFY(f.failed.isEmpty());
}

void WhitelistPresenterTest::privateChannelIsNeverGuarded()
{
    Fixture f({}, u"local"_s);
    QVERIFY(!f.presenter.refusesLoopback());
    f.presenter.add(u"192.0.2.1"_s, {});
    QCOMPARE(f.source.calls, QStringList{u"+192.0.2.1"_s});
    QVERIFY(f.asked.isEmpty());
    QVERIFY(f.presenter.refusesLoopback());
    f.presenter.addYourAddress();
    QCOMPARE(f.source.calls.last(), u"+127.0.0.1"_s);
    QVERIFY(!f.presenter.refusesLoopback());
}

void WhitelistPresenterTest::editsWithoutAGap()
{
    Fixture f({kYou, u"192.0.2.1"_s});
    f.presenter.model().setData(f.presenter.model().index(1, WhitelistModel::Entry), u"192.0.2.2"_s);
    QCOMPARE(f.source.calls, (QStringList{u"+192.0.2.2"_s, u"-192.0.2.1"_s}));
    f.source.calls.clear();
    f.presenter.model().setData(f.presenter.model().index(1, WhitelistModel::Note), u"Berlin"_s);
    QCOMPARE(f.source.calls, (QStringList{u"-192.0.2.2"_s, u"+192.0.2.2"_s}));
    QCOMPARE(f.source.entries.last().label, u"Berlin"_s);
    f.source.calls.clear();
    f.presenter.edit(u"192.0.2.2"_s, u"10"_s, {});
    QCOMPARE(f.refused.size(), 1);
    QVERIFY(f.refused.first().first().toString().contains("192.0.2.2 was not changed"_L1));
    f.presenter.edit(u"192.0.2.2"_s, u"192.0.2.2/32"_s, u"Berlin"_s); // the same, written otherwise
    QVERIFY(f.source.calls.isEmpty());
}

void WhitelistPresenterTest::undoesAndRedoes()
{
    Fixture f({kYou, u"192.0.2.1"_s, u"192.0.2.2"_s});
    QSignalSpy offered(&f.presenter, &WhitelistPresenter::undoOffered);
    f.source.entries[1].label = u"Berlin"_s;
    f.presenter.reload();
    f.presenter.remove({u"192.0.2.1"_s, u"192.0.2.2"_s});
    QCOMPARE(offered.size(), 1);
    QCOMPARE(f.presenter.undoStack().undoText(), u"Remove 2 entries"_s);
    f.presenter.undoStack().undo();
    QCOMPARE(f.presenter.model().texts(), (QStringList{kYou, u"192.0.2.1"_s, u"192.0.2.2"_s}));
    QCOMPARE(f.presenter.model().entry(1).label, u"Berlin"_s);
    f.presenter.undoStack().redo();
    QCOMPARE(f.presenter.model().texts(), QStringList{kYou});
    QCOMPARE(offered.size(), 1);
}

void WhitelistPresenterTest::aFailedUndoIsSaidAndStays()
{
    Fixture f({kYou, u"192.0.2.1"_s, u"192.0.2.2"_s});
    f.presenter.remove({u"192.0.2.1"_s, u"192.0.2.2"_s});
    f.source.failures.insert(u"+192.0.2.1"_s, error(500, u"internal_error"_s));
    f.presenter.undoStack().undo();
    QCOMPARE(f.failed.size(), 1);
    QVERIFY(f.failed.first().first().toString().contains("Could not undo"_L1));
    QTRY_VERIFY(f.presenter.undoStack().canUndo()); // it may be tried again
    QCOMPARE(f.presenter.model().texts(), QStringList{kYou});
    f.source.failures = {{u"+192.0.2.2"_s, error(409, u"whitelist_full"_s)}};
    f.presenter.undoStack().undo();
    QCOMPARE(f.presenter.model().texts(), (QStringList{kYou, u"192.0.2.1"_s}));
    QVERIFY(f.failed.last().first().toString().contains("1 steps were not done"_L1));
    QVERIFY(f.presenter.undoStack().canRedo());
    f.presenter.undoStack().redo(); // takes away only what came back
    QCOMPARE(f.presenter.model().texts(), QStringList{kYou});
}

void WhitelistPresenterTest::aPartlyFailedImportKeepsTheRest()
{
    Fixture f({kYou});
    f.source.failures.insert(u"+192.0.2.2"_s, error(400, u"invalid_ip"_s));
    f.presenter.import({{.entry = u"192.0.2.1"_s, .label = {}},
                        {.entry = u"192.0.2.2"_s, .label = {}},
                        {.entry = u"192.0.2.3"_s, .label = {}}});
    QCOMPARE(f.source.calls.size(), 3);
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.first().at(1).toStringList(), QStringList{u"192.0.2.2"_s});
    QCOMPARE(f.presenter.model().texts(), (QStringList{kYou, u"192.0.2.1"_s, u"192.0.2.3"_s}));
}

void WhitelistPresenterTest::othersWereFaster()
{
    Fixture f({kYou, u"192.0.2.1"_s});
    f.source.entries.append({.entry = u"192.0.2.9"_s, .label = {}, .addedAt = {}});
    f.presenter.add(u"192.0.2.9"_s, {});
    QVERIFY(f.failed.isEmpty());
    QVERIFY(!f.presenter.undoStack().canUndo()); // not ours to take back
    f.presenter.reload();
    QCOMPARE(f.presenter.model().rowCount(), 3);
}

void WhitelistPresenterTest::mergesChangesByOthers()
{
    Fixture f({kYou});
    QSignalSpy announced(&f.presenter, &WhitelistPresenter::announced);
    f.source.entries.append({.entry = u"192.0.2.9"_s, .label = {}, .addedAt = {}});
    f.presenter.reload();
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().first().toString(), u"The whitelist was changed elsewhere: 1 added, 0 removed."_s);
}

void WhitelistPresenterTest::failures()
{
    Fixture f({kYou});
    f.source.failures.insert(u"+192.0.2.1"_s, error(500, u"internal_error"_s));
    f.presenter.add(u"192.0.2.1"_s, {});
    QCOMPARE(f.failed.size(), 1);
    QVERIFY(!f.presenter.isBusy());
    QSignalSpy status(&f.presenter, &WhitelistPresenter::statusChanged);
    f.source.listFails = true;
    f.presenter.reload();
    QCOMPARE(status.last().first().value<PageStatus>().state, PageState::Failed);
    // The list of this moment can't be had: nothing is removed on a guess.
    f.source.calls.clear();
    f.presenter.remove({kYou});
    QVERIFY(f.source.calls.isEmpty());
    QCOMPARE(f.failed.size(), 2);
}

QTEST_GUILESS_MAIN(WhitelistPresenterTest)
#include "whitelistpresentertest.moc"
