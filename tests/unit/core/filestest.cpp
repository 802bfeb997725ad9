// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/system/files.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

// What the kernel of Linux is asked about files.
class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathLeadsToTheFileThatWasOpened();
    void askingForTheIdentityLeavesTheTimesAlone();

private:
    QByteArray pathOf(const QString &name) const { return QFile::encodeName(m_folder.filePath(name)); }

    QTemporaryDir m_folder;
};

void FilesTest::aPathLeadsToTheFileThatWasOpened()
{
    const QByteArray path = pathOf(u"a"_s);
    QVERIFY(FileIdentity::of(path) == FileIdentity());
    QFile file(QFile::decodeName(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const FileIdentity opened = FileIdentity::of(file);
    QVERIFY(opened.inode != 0);
    QVERIFY(FileIdentity::of(path) == opened);
    QVERIFY(file.rename(m_folder.filePath(u"b"_s)));
    QVERIFY(FileIdentity::of(path) == FileIdentity());
    QFile other(QFile::decodeName(path));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(FileIdentity::of(path) == FileIdentity::of(other));
    QVERIFY(FileIdentity::of(path) != opened);
}

// Whether a file that is written to, and with isAsked asked about in between, gets the time of the clock's last tick.
// So it is from Linux 6.13 on only for a file whose times nobody has asked for, and only while no other has got a more
// exact one.
static bool hasTimeOfTick(const QByteArray &path, bool isAsked)
{
    const auto tick = [] {
        timespec time{};
        ::clock_gettime(CLOCK_REALTIME_COARSE, &time);
        return std::pair(time.tv_sec, time.tv_nsec);
    };
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const auto before = tick();
    bool isWhole = ::write(file, "a", 1) == 1;
    isWhole = (!isAsked || FileIdentity::of(path).inode != 0) && isWhole;
    isWhole = ::write(file, "b", 1) == 1 && isWhole;
    struct ::stat status{};
    isWhole = ::fstat(file, &status) == 0 && isWhole;
    ::close(file);
    ::unlink(path.constData());
    return isWhole && before == tick() && before == std::pair(status.st_ctim.tv_sec, status.st_ctim.tv_nsec);
}

// Each commit asks for the identity of the write-ahead log; new times would make its sync slower.
void FilesTest::askingForTheIdentityLeavesTheTimesAlone()
{
    const QDeadlineTimer giveUp(3'000);
    // Any file of the machine that has got a more exact time moves the clock of all of them ahead of the tick for a
    // while; files that nobody asks about say when that is so.
    int unaskedOnes = 0;
    while (unaskedOnes < 200 && !giveUp.hasExpired()) {
        if (hasTimeOfTick(pathOf(u"c"_s), true))
            return;
        unaskedOnes += hasTimeOfTick(pathOf(u"d"_s), false) ? 1 : 0;
    }
    if (unaskedOnes == 200)
        QFAIL("files that were asked about have more exact times, others have not");
    QSKIP("other programs keep the times of files ahead of the clock's tick");
}

QTEST_GUILESS_MAIN(FilesTest)
#include "filestest.moc"
