// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo and redo of the whitelist over a server that takes its time: keys come faster than answers, and what was done
// in part is undone and redone in that part.
#include "ui/presenters/whitelistpresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;

namespace {

// Keeps each call until the test lets the next one be answered.
class SlowSource final : public WhitelistSource
{
public:
    QStringList entries;
    QStringList calls; // "+a", "-a"
    QStringList failing;
    QList<std::function<void()>> waiting;
    bool slow = false;

    void list(QObject *, ListCallback done) override
    {
        QList<WhitelistEntry> rows;
        for (const QString &each : entries)
            rows.append({.entry = each, .label = {}, .addedAt = {}});
        done(WhitelistAnswer{.entries = rows, .limit = 50, .clientIp = u"local"_s});
    }
    void add(const QString &entry, const QString &, bool, QObject *, AddCallback done) override
    {
        take(u'+' + entry, [this, entry, done = std::move(done)] {
            if (failing.contains(u'+' + entry))
                return done(std::unexpected(failure()));
            entries.append(entry);
            done(QString());
        });
    }
    void remove(const QString &entry, QObject *, DoneCallback done) override
    {
        take(u'-' + entry, [this, entry, done = std::move(done)] {
            if (failing.contains(u'-' + entry))
                return done(std::unexpected(failure()));
            entries.removeAll(entry);
            done({});
        });
    }
    void answerOne() { waiting.takeFirst()(); }
    void answerAll()
    {
        while (!waiting.isEmpty())
            answerOne();
    }

private:
    static ApiError failure()
    {
        ApiError error;
        error.status = 500;
        error.code = u"internal_error"_s;
        return error;
    }
    void take(const QString &call, std::function<void()> answer)
    {
        calls.append(call);
        slow ? waiting.append(std::move(answer)) : answer();
    }
};

struct Fixture
{
    SlowSource source;
    WhitelistPresenter presenter{source};
    QSignalSpy failed{&presenter, &WhitelistPresenter::failed};
    QUndoStack &undo = presenter.undoStack();

    Fixture()
    {
        presenter.activate();
        for (const QString &each : {u"192.0.2.1"_s, u"192.0.2.2"_s, u"192.0.2.3"_s})
            presenter.add(each, {});
        source.calls.clear();
        source.slow = true;
    }
};

} // namespace

class WhitelistUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fasterThanTheServer();
    void aFailureStopsWhatWaits();
    void undoWaitsForNoNewChange();
    void redoOfAPartTakesThatPart();
    void undoOfAPartTakesThatPart();
};

void WhitelistUndoTest::fasterThanTheServer()
{
    Fixture f;
    f.undo.undo();
    f.undo.undo();
    f.undo.undo();
    QCOMPARE(f.source.calls, QStringList{u"-192.0.2.3"_s}); // one at a time
    f.source.answerAll();
    QCOMPARE(f.source.calls, (QStringList{u"-192.0.2.3"_s, u"-192.0.2.2"_s, u"-192.0.2.1"_s}));
    QCOMPARE(f.presenter.model().texts(), QStringList());
    QVERIFY(!f.undo.canUndo() && f.undo.canRedo());
    f.undo.setIndex(3); // as a jump in the history
    f.source.answerAll();
    QCOMPARE(f.presenter.model().texts(), (QStringList{u"192.0.2.1"_s, u"192.0.2.2"_s, u"192.0.2.3"_s}));
    QVERIFY(f.failed.isEmpty());
}

void WhitelistUndoTest::aFailureStopsWhatWaits()
{
    Fixture f;
    f.source.failing = {u"-192.0.2.3"_s};
    f.undo.undo();
    f.undo.undo();
    f.source.answerAll();
    QCOMPARE(f.source.calls, QStringList{u"-192.0.2.3"_s}); // the second one rested on the first
    QCOMPARE(f.failed.size(), 1);
    QTRY_COMPARE(f.undo.index(), 3); // both may be tried again
    QCOMPARE(f.presenter.model().rowCount(), 3);
    f.source.failing.clear();
    f.undo.undo();
    f.source.answerAll();
    QCOMPARE(f.presenter.model().rowCount(), 2);
}

// A change that is under way is not undone before it is done; the key press is taken back.
void WhitelistUndoTest::undoWaitsForNoNewChange()
{
    Fixture f;
    f.presenter.add(u"192.0.2.4"_s, {});
    f.undo.undo();
    QCOMPARE(f.source.calls, QStringList{u"+192.0.2.4"_s});
    QTRY_COMPARE(f.undo.index(), 3);
    f.source.answerAll();
    QCOMPARE(f.source.calls, QStringList{u"+192.0.2.4"_s});
    QCOMPARE(f.undo.index(), 4);
}

void WhitelistUndoTest::redoOfAPartTakesThatPart()
{
    Fixture f;
    f.presenter.remove({u"192.0.2.1"_s, u"192.0.2.2"_s});
    f.source.answerAll();
    f.source.failing = {u"+192.0.2.2"_s};
    f.undo.undo();
    f.source.answerAll();
    QCOMPARE(f.source.entries, (QStringList{u"192.0.2.3"_s, u"192.0.2.1"_s}));
    f.source.calls.clear();
    f.undo.redo(); // 192.0.2.2 did not come back: it is not removed a second time
    f.source.answerAll();
    QCOMPARE(f.source.calls, QStringList{u"-192.0.2.1"_s});
}

void WhitelistUndoTest::undoOfAPartTakesThatPart()
{
    Fixture f;
    f.source.failing = {u"-192.0.2.2"_s};
    f.presenter.remove({u"192.0.2.1"_s, u"192.0.2.2"_s});
    f.source.answerAll();
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.source.entries, (QStringList{u"192.0.2.2"_s, u"192.0.2.3"_s}));
    f.source.calls.clear();
    f.undo.undo();
    f.source.answerAll();
    QCOMPARE(f.source.calls, QStringList{u"+192.0.2.1"_s});
    // Redo manages nothing, then the command is as it was.
    f.source.failing = {u"-192.0.2.1"_s};
    f.undo.redo();
    f.source.answerAll();
    QTRY_VERIFY(f.undo.canRedo());
    QCOMPARE(f.source.entries.size(), 3);
}

QTEST_GUILESS_MAIN(WhitelistUndoTest)
#include "whitelistundotest.moc"
