// SPDX-License-Identifier: GPL-3.0-or-later
//
// The database that holds the log and everything beside it: what opens connections to it. Nobody outside this folder
// knows that it is a file. Value; any thread.
#pragma once

#include "server/storage/database.h"

#include <atomic>

namespace postject {

class Engine
{
public:
    Engine(QString databaseFile) : m_file(std::move(databaseFile)) {} // each file is one, so a file's name will do

    Result<std::unique_ptr<Database>> open(OpenMode mode) const { return Database::open(m_file, mode); }
    bool isEmpty() const; // nothing was ever stored: to open it would begin it
    // Whole by itself, once nobody has it open (Database::settle()).
    Result<void> settle() const { return Database::settle(m_file); }
    // See backupDatabase().
    Result<void> backup(const QString &targetFile, const std::atomic<bool> *stop = nullptr) const;

    const QString &databaseFile() const { return m_file; } // for this folder alone

private:
    QString m_file;
};

// The connection of a program that looks in for a moment, beside whichever server runs. SQLite puts a log and its index
// beside the file also for who only reads, and only who may write can take them away: what was not there before is gone
// with this. A log with something in it is a server's that was started meanwhile.
class PassingReader
{
public:
    static Result<std::unique_ptr<PassingReader>> open(const Engine &engine);
    ~PassingReader();

    Database &database() { return *m_database; }

    PassingReader(const PassingReader &) = delete;
    PassingReader &operator=(const PassingReader &) = delete;

private:
    PassingReader() = default;

    QString m_file;
    QString m_newLog; // the file of the log, where it was not there before
    std::unique_ptr<Database> m_database;
};

} // namespace postject
