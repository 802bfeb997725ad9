// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/followedlog.h"

#include "server/core/system/files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLookEvery(200); // for another file of the name, and for truncation

} // namespace

FollowedLog::FollowedLog(QString path, Elapsed elapsed) : m_path(std::move(path)), m_elapsed(std::move(elapsed)) {}

void FollowedLog::begin(bool isFromBegin)
{
    if (!QFileInfo::exists(m_path))
        return;
    auto file = isFromBegin ? GrowingFile::openAtBegin(m_path) : GrowingFile::openAtEnd(m_path);
    if (file)
        add(*std::move(file));
    else
        m_notices.append(file.error().detail);
}

// The files that a log was renamed to, between the one that was read last and the one that has the name, are read too.
void FollowedLog::resume(const QList<FilePosition> &positions)
{
    bool isBehind = false; // what was known
    QStringList candidates = renamed();
    candidates.append(m_path);
    for (const QString &path : std::as_const(candidates)) {
        const auto known = std::ranges::find_if(
            positions, [&](const FilePosition &each) { return GrowingFile::resume(path, each) != nullptr; });
        if (known != positions.end())
            add(GrowingFile::resume(path, *known));
        else if (isBehind || path == m_path)
            add(GrowingFile::openAtBegin(path).value_or(nullptr));
        isBehind = isBehind || known != positions.end();
    }
    if (!positions.isEmpty() && !isBehind) {
        m_notices.append(u"%1: the file that was read last is neither here nor beside it (packed, or removed): what "
                         "was added to it meanwhile is not read"_s.arg(m_path));
    }
}

QStringList FollowedLog::renamed() const
{
    const QFileInfo log(m_path);
    QFileInfoList beside =
        log.dir().entryInfoList({log.fileName() + u"?*"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    QStringList paths;
    for (const QFileInfo &each : std::as_const(beside)) {
        static const QStringList kPacked{u"gz"_s, u"xz"_s, u"zst"_s, u"bz2"_s, u"zip"_s};
        if (!kPacked.contains(each.suffix()))
            paths.append(each.filePath());
    }
    return paths;
}

void FollowedLog::add(std::unique_ptr<GrowingFile> file)
{
    if (file)
        m_files.push_back({.file = std::move(file), .lastLine = m_elapsed()});
}

bool FollowedLog::isFollowed(quint64 device, quint64 inode) const
{
    return std::ranges::any_of(m_files, [&](const Followed &each) { return each.file->isFile(device, inode); });
}

void FollowedLog::openNew()
{
    const auto [device, inode] = FileIdentity::of(QFile::encodeName(m_path));
    if (inode == 0 || isFollowed(device, inode))
        return;
    auto file = GrowingFile::openAtBegin(m_path);
    if (file)
        add(*std::move(file));
}

bool FollowedLog::next(GrowingFile::Line &line)
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].file->next(line)) {
            m_files[i].lastLine = m_elapsed();
            return true;
        }
    }
    const std::chrono::milliseconds now = m_elapsed();
    if (m_lookedAt.count() >= 0 && now - m_lookedAt < kLookEvery)
        return false;
    m_lookedAt = now;
    openNew();
    while (m_files.size() > 1 && now - m_files.front().lastLine > kRenamedPatience) {
        if (m_files.front().file->next(line, true)) // nobody will end its last line
            return true;
        m_files.erase(m_files.begin());
    }
    if (!m_files.empty() && m_files.back().file->wasReplaced()) {
        m_notices.append(u"%1 was emptied or written anew: it is read from its beginning"_s.arg(m_path));
        m_files.pop_back();
        openNew();
    }
    return false;
}

QList<FilePosition> FollowedLog::positions() const
{
    QList<FilePosition> positions;
    for (const Followed &each : m_files)
        positions.append(each.file->position());
    return positions;
}

QStringList FollowedLog::takeNotices()
{
    return std::exchange(m_notices, {});
}

} // namespace postject
