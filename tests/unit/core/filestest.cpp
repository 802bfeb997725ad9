// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/system/files.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QTest>

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

// Whether a file that was asked about gets the same time by a write as another that was written to just before, and
// that nobody asked about. From Linux 6.13 on a file whose times were asked for gets a more exact one, which is later.
static bool getsTheTimeOfOthers(const QByteArray &path, const QByteArray &otherPath)
{
    const auto made = [](const QByteArray &each) {
        return ::open(each.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    };
    const int file = made(path), other = made(otherPath);
    bool isWhole = ::write(file, "a", 1) == 1 && FileIdentity::of(path).inode != 0;
    isWhole = ::write(other, "b", 1) == 1 && ::write(file, "b", 1) == 1 && isWhole;
    struct ::stat status{}, otherStatus{};
    isWhole = ::fstat(file, &status) == 0 && ::fstat(other, &otherStatus) == 0 && isWhole;
    for (const int each : {file, other})
        ::close(each);
    for (const QByteArray &each : {path, otherPath})
        ::unlink(each.constData());
    return isWhole && std::pair(status.st_ctim.tv_sec, status.st_ctim.tv_nsec) ==
                          std::pair(otherStatus.st_ctim.tv_sec, otherStatus.st_ctim.tv_nsec);
}

// Each commit asks for the identity of the write-ahead log; new times would make its sync slower. The clock's tick, or
// another program's files, may come between the two writes: then it is tried again.
void FilesTest::askingForTheIdentityLeavesTheTimesAlone()
{
    const QDeadlineTimer giveUp(10'000);
    bool isLeftAlone = false;
    while (!isLeftAlone && !giveUp.hasExpired())
        isLeftAlone = getsTheTimeOfOthers(pathOf(u"c"_s), pathOf(u"d"_s));
    QVERIFY(isLeftAlone);
}

QTEST_GUILESS_MAIN(FilesTest)
#include "filestest.moc"
