// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/engine.h"

#include "server/storage/backup.h"

#include <QFileInfo>

namespace postject {

using namespace Qt::Literals::StringLiterals;

bool Engine::isEmpty() const
{
    return QFileInfo(m_file).size() == 0;
}

Result<void> Engine::backup(const QString &targetFile, const std::atomic<bool> *stop) const
{
    return backupDatabase(m_file, targetFile, stop);
}

Result<std::unique_ptr<PassingReader>> PassingReader::open(const Engine &engine)
{
    std::unique_ptr<PassingReader> reader(new PassingReader);
    reader->m_file = engine.databaseFile();
    if (const QString log = engine.databaseFile() + u"-wal"_s; !QFileInfo::exists(log))
        reader->m_newLog = log;
    return engine.open(OpenMode::Read).transform([&](std::unique_ptr<Database> database) {
        reader->m_database = std::move(database);
        return std::move(reader);
    });
}

PassingReader::~PassingReader()
{
    m_database.reset();
    if (const QFileInfo log(m_newLog); !m_newLog.isEmpty() && log.exists() && log.size() == 0)
        (void)Database::settle(m_file); // else they stay: they hold nothing
}

} // namespace postject
