// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/followedlog.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

class FollowedLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void beginsAtTheEnd();
    void beginsBehindTheLastWholeLine();
    void givesWholeLinesOnly();
    void readsARenamedFileToItsEnd();
    void beginsAnewWhenTheFileIsEmptied();
    void beginsAnewWhenTheFileIsOverwritten();
    void goesOnAfterARestart();
    void findsWhatWasRenamedMeanwhile();
    void saysWhatIsLost();
    void trustsNoInodeAlone();
    void keepsMemoryFlat();
    void givesEachLineAnIdOfItsOwn();

private:
    QString path(const QString &name = u"log"_s) const { return m_folder->filePath(name); }
    void write(const QByteArray &text, const QString &name = u"log"_s, QIODevice::OpenMode mode = QIODevice::Append)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | mode));
        QCOMPARE(file.write(text), text.size());
    }
    FollowedLog tail()
    {
        return FollowedLog(path(), [this] { return m_now; });
    }
    // All lines that there are, joined by blanks; time passes as between two looks.
    QByteArray read(FollowedLog &tail)
    {
        QByteArrayList lines;
        GrowingFile::Line line;
        for (int looks = 0; looks < 3; ++looks) {
            while (tail.next(line)) {
                lines.append(line.text.toByteArray());
                m_ids.insert(line.id);
                ++m_lines;
            }
            m_now += milliseconds(300);
        }
        return lines.join(' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    milliseconds m_now{0};
    QSet<QByteArray> m_ids;
    qsizetype m_lines = 0;
};

void FollowedLogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_now = milliseconds(1000);
    m_ids.clear();
    m_lines = 0;
}

void FollowedLogTest::beginsAtTheEnd()
{
    write("old\n");
    FollowedLog end = tail(), begin = tail();
    end.begin(false);
    begin.begin(true);
    write("new\n");
    QCOMPARE(read(end), "new");
    QCOMPARE(read(begin), "old new");
}

// The middle of a line, which a stranger may have written, must never pass for a line.
void FollowedLogTest::beginsBehindTheLastWholeLine()
{
    write("old\n" + QByteArray(600'000, 'x'));
    FollowedLog log = tail();
    log.begin(false);
    write("Failed\nnew\n");
    GrowingFile::Line line;
    QVERIFY(log.next(line));
    QVERIFY(line.isTooLong);
    QVERIFY(line.text.startsWith("xxx"));
    QCOMPARE(read(log), "new");
}

void FollowedLogTest::givesWholeLinesOnly()
{
    write("");
    FollowedLog log = tail();
    log.begin(false);
    write("ha");
    QCOMPARE(read(log), "");
    write("lf\n\nnext\npart");
    QCOMPARE(read(log), "half  next");
}

void FollowedLogTest::readsARenamedFileToItsEnd()
{
    write("one\n");
    FollowedLog log = tail();
    log.begin(true);
    QCOMPARE(read(log), "one");
    QVERIFY(QFile::rename(path(), path(u"log.1"_s)));
    write("two\n", u"log.1"_s); // by a writer that holds it still
    write("three\n");
    QCOMPARE(read(log), "two three");
    write("four\nfi", u"log.1"_s);
    QCOMPARE(read(log), "four");
    m_now += FollowedLog::kRenamedPatience;
    QCOMPARE(read(log), "fi"); // nobody ends it
    write("six\n", u"log.1"_s);
    write("seven\n");
    QCOMPARE(read(log), "seven");
    QVERIFY(log.takeNotices().isEmpty());
}

void FollowedLogTest::beginsAnewWhenTheFileIsEmptied()
{
    write("one\ntwo\n");
    FollowedLog log = tail();
    log.begin(true);
    QCOMPARE(read(log), "one two");
    write("", u"log"_s, QIODevice::Truncate);
    QCOMPARE(read(log), "");
    write("three\n");
    QCOMPARE(read(log), "three");
    QCOMPARE(log.takeNotices().size(), 1);
}

// As "copytruncate" does, and then more is written than there was, all between two looks.
void FollowedLogTest::beginsAnewWhenTheFileIsOverwritten()
{
    write("one\ntwo\n");
    FollowedLog log = tail();
    log.begin(true);
    QCOMPARE(read(log), "one two");
    write("three\nfour\nfive\n", u"log"_s, QIODevice::Truncate);
    QVERIFY(read(log).endsWith("three four five"));
    QCOMPARE(log.takeNotices().size(), 1);
}

void FollowedLogTest::goesOnAfterARestart()
{
    write("one\ntwo\nthr");
    FollowedLog before = tail();
    before.begin(true);
    QCOMPARE(read(before), "one two");
    write("ee\nfour\n");
    FollowedLog after = tail();
    after.resume(before.positions());
    QCOMPARE(read(after), "three four");
    QVERIFY(after.takeNotices().isEmpty());
}

void FollowedLogTest::findsWhatWasRenamedMeanwhile()
{
    write("one\n");
    FollowedLog before = tail();
    before.begin(true);
    QCOMPARE(read(before), "one");
    write("two\n");
    QVERIFY(QFile::rename(path(), path(u"log.2"_s)));
    write("three\n", u"log.1"_s); // was "log" in between
    write("four\n");
    write("zero\n", u"log.3"_s); // of before
    const auto setTime = [this](const QString &name, int second) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000 + second), QFileDevice::FileModificationTime));
    };
    setTime(u"log.3"_s, 0);
    setTime(u"log.2"_s, 10);
    setTime(u"log.1"_s, 20);
    FollowedLog after = tail();
    after.resume(before.positions());
    QCOMPARE(read(after), "two three four");
    QVERIFY(after.takeNotices().isEmpty());
}

void FollowedLogTest::saysWhatIsLost()
{
    write("one\n");
    FollowedLog before = tail();
    before.begin(true);
    QCOMPARE(read(before), "one");
    QVERIFY(QFile::rename(path(), path(u"elsewhere"_s)));
    write("two\n");
    FollowedLog after = tail();
    after.resume(before.positions());
    QCOMPARE(read(after), "two");
    QCOMPARE(after.takeNotices().size(), 1);
}

// A new file may get the number of a removed one.
void FollowedLogTest::trustsNoInodeAlone()
{
    write("one\ntwo\n");
    FollowedLog before = tail();
    before.begin(true);
    QCOMPARE(read(before), "one two");
    write("another file, longer than the one before\n", u"log"_s, QIODevice::Truncate);
    FollowedLog after = tail();
    after.resume(before.positions());
    QCOMPARE(read(after), "another file, longer than the one before");
    QCOMPARE(after.takeNotices().size(), 1);
}

void FollowedLogTest::keepsMemoryFlat()
{
    write("");
    FollowedLog log = tail();
    log.begin(false);
    GrowingFile::Line line;
    for (int i = 0; i < 64; ++i) {
        write(QByteArray(1 << 20, 'x'));
        QVERIFY(!log.next(line));
    }
    const QList<FilePosition> positions = log.positions();
    QCOMPARE(positions.first().offset, 0); // it is not given yet
    write("\nnext\n");
    QVERIFY(log.next(line));
    QVERIFY(line.isTooLong);
    QCOMPARE(line.text.size(), GrowingFile::kLineMaxBytes);
    QCOMPARE(read(log), "next");
}

void FollowedLogTest::givesEachLineAnIdOfItsOwn()
{
    write("same\nsame\n");
    FollowedLog first = tail(), second = tail();
    first.begin(true);
    second.begin(true);
    QCOMPARE(read(first), "same same");
    QCOMPARE(m_ids.size(), 2);
    QCOMPARE(read(second), "same same"); // the same file again
    QCOMPARE(m_ids.size(), 2);
    write("next\n", u"log"_s, QIODevice::Truncate);
    QCOMPARE(read(first), "next"); // at the place of another line
    QCOMPARE(m_ids.size(), 3);
}

QTEST_GUILESS_MAIN(FollowedLogTest)
#include "followedlogtest.moc"
