// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/journaltail.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace postject;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

// Beside tests/support/fakejournalctl in journalctl's place, which reads its entries from a folder.
class JournalTailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newest();
    void goesOnBehindACursor();
    void asksForItsUnits();
    void startsAgainBehindTheLastEntry();
    void waitsLongerEachTime();
    void passesOverNonsense();
    void passesOverWhatIsTooLong();
    void holdsNoMoreThanItsShare();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        QCOMPARE(file.write(text), text.size());
    }
    QByteArray written(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray entry(int number, const QByteArray &more = {})
    {
        const QByteArray cursor = "s=1;i=" + QByteArray::number(number, 16);
        return "ssh.service\t" + cursor + "\t{\"__CURSOR\":\"" + cursor + "\",\"MESSAGE\":\"" +
               QByteArray::number(number) + more + "\"}\n";
    }
    JournalTail::Elapsed elapsed()
    {
        return [this] { return m_now; };
    }
    // Takes what there is, and remembers the messages.
    bool take(JournalTail &tail, qsizetype count)
    {
        GrowingFile::Line line;
        while (tail.next(line)) {
            const qsizetype at = line.text.indexOf("\"MESSAGE\":\"") + 11;
            m_messages.append(line.text.sliced(at, line.text.indexOf('"', at) - at).toByteArray());
            m_ids.insert(line.id);
        }
        m_notices += tail.takeNotices();
        return m_messages.size() >= count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
    milliseconds m_now{0};
    QByteArrayList m_messages;
    QSet<QByteArray> m_ids;
    QStringList m_notices;
};

void JournalTailTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QFile::link(QStringLiteral(FAKE_JOURNALCTL), path(u"journalctl"_s)));
    m_path = qgetenv("PATH");
    qputenv("PATH", m_folder->path().toUtf8() + ':' + m_path);
    qputenv("FAKE_JOURNAL", m_folder->path().toUtf8());
    m_now = milliseconds(0);
    m_messages.clear();
    m_ids.clear();
    m_notices.clear();
}

void JournalTailTest::cleanup()
{
    qputenv("PATH", m_path);
    m_folder.reset();
}

void JournalTailTest::newest()
{
    QCOMPARE(JournalTail::newest()->cursor, "");
    write(u"entries"_s, entry(1) + entry(2) + "-\t-\tnonsense\n");
    QCOMPARE(JournalTail::newest()->cursor, "s=1;i=2");
    write(u"refuse"_s, "a hint\nNo journal files were opened");
    const auto refused = JournalTail::newest();
    QVERIFY(!refused && refused.error().detail.contains(u"No journal files were opened"_s));
    QVERIFY(QFile::remove(path(u"journalctl"_s)));
    qputenv("PATH", m_folder->path().toUtf8());
    QVERIFY(!JournalTail::newest());
}

void JournalTailTest::goesOnBehindACursor()
{
    write(u"entries"_s, entry(1) + entry(2));
    JournalTail all({}, {}, elapsed()), behind({}, "s=1;i=1", elapsed());
    QTRY_VERIFY(take(all, 2));
    QCOMPARE(m_messages.join(' '), "1 2");
    QCOMPARE(all.cursor(), "s=1;i=2");
    m_messages.clear();
    QTRY_VERIFY(take(behind, 1));
    write(u"entries"_s, entry(3));
    QTRY_VERIFY(take(behind, 2));
    QCOMPARE(m_messages.join(' '), "2 3");
    QCOMPARE(m_ids.size(), 3); // an entry has the same id for both
    QVERIFY(m_notices.isEmpty());
}

// A name that begins with a dash is no option of journalctl's.
void JournalTailTest::asksForItsUnits()
{
    write(u"entries"_s, "other\ts=2\t{\"__CURSOR\":\"s=2\"}\n" + entry(1));
    JournalTail tail({u"ssh.service"_s, u"--vacuum-size=1"_s}, {}, elapsed());
    QTRY_VERIFY(take(tail, 1));
    QCOMPARE(m_messages.join(' '), "1");
    QVERIFY(written(u"calls"_s).contains("--unit=ssh.service --unit=--vacuum-size=1"));
}

// It ends in the middle of an entry.
void JournalTailTest::startsAgainBehindTheLastEntry()
{
    write(u"dieAfter"_s, "2");
    write(u"entries"_s, entry(1) + entry(2) + entry(3) + entry(4));
    JournalTail tail({}, {}, elapsed());
    QTRY_VERIFY(take(tail, 2) && !tail.isRunning());
    QCOMPARE(m_messages.join(' '), "1 2");
    QCOMPARE(m_notices.size(), 1);
    QVERIFY(m_notices.first().contains(u"the journal is gone"_s));
    m_now += milliseconds(999);
    QVERIFY(take(tail, 2) && !tail.isRunning()); // not at once
    m_now += milliseconds(1);
    QTRY_VERIFY(take(tail, 4));
    QCOMPARE(m_messages.join(' '), "1 2 3 4");
    QVERIFY(written(u"calls"_s).contains("--after-cursor=s=1;i=2"));
    ::kill(static_cast<pid_t>(written(u"pid"_s).toInt()), SIGKILL);
    QTRY_VERIFY(take(tail, 4) && !tail.isRunning());
    QCOMPARE(m_notices.size(), 2); // another trouble: entries came in between
}

void JournalTailTest::waitsLongerEachTime()
{
    write(u"refuse"_s, "not now");
    JournalTail tail({}, {}, elapsed());
    GrowingFile::Line line;
    QVERIFY(!tail.next(line));
    for (const int wait : {1, 2, 4, 8, 16, 30, 30}) {
        QTRY_VERIFY(!tail.isRunning());
        m_now += milliseconds(wait * 1000 - 1);
        QVERIFY(!tail.next(line) && !tail.isRunning());
        m_now += milliseconds(1);
        QVERIFY(!tail.next(line) && tail.isRunning());
    }
    QCOMPARE(tail.takeNotices().size(), 1);
}

void JournalTailTest::passesOverNonsense()
{
    write(u"entries"_s, entry(1) + "-\t-\tnonsense\n-\t-\t{}\n-\t-\t{\"__CURSOR\":5}\n-\t-\t\n-\t-\t[1]\n" + entry(2));
    JournalTail tail({}, {}, elapsed());
    QTRY_VERIFY(take(tail, 2));
    QCOMPARE(m_messages.join(' '), "1 2");
    QCOMPARE(m_notices.size(), 1);
    QVERIFY(m_notices.first().contains(u"nonsense"_s));
}

void JournalTailTest::passesOverWhatIsTooLong()
{
    write(u"entries"_s, entry(1) + entry(2, QByteArray(100'000, 'x')) + entry(3) +
                            entry(4, QByteArray(2 * JournalTail::kHeldMaxBytes, 'x')) + entry(5));
    JournalTail tail({}, {}, elapsed());
    QTRY_VERIFY(take(tail, 3));
    QCOMPARE(m_messages.join(' '), "1 3 5");
}

// Nobody takes anything for a while: the child is not read on, and what it wrote is not lost.
void JournalTailTest::holdsNoMoreThanItsShare()
{
    constexpr int kEntries = 12'000;
    QByteArray entries;
    const QByteArray filling(1000, 'x');
    for (int i = 1; i <= kEntries; ++i)
        entries += entry(i, filling);
    write(u"entries"_s, entries);
    JournalTail tail({}, {}, elapsed());
    GrowingFile::Line line;
    QVERIFY(!tail.next(line));
    QVERIFY(tail.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!tail.isRunning(), 60'000); // ended, for it was too much
    QTRY_VERIFY_WITH_TIMEOUT(take(tail, kEntries), 60'000);
    QCOMPARE(m_messages.size(), kEntries);
    QCOMPARE(m_ids.size(), kEntries);
    QVERIFY(written(u"calls"_s).count('\n') >= 2);
    QVERIFY(m_notices.isEmpty());
}

QTEST_GUILESS_MAIN(JournalTailTest)
#include "journaltailtest.moc"
