// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of an import, which are read several times: standard input is kept in a temporary file, and a pipe is
// refused. Main thread.
#pragma once

#include "server/import/logstream.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTemporaryFile>

#include <functional>

namespace postject {

// The error of an import: one clear line.
template <typename... Arguments>
std::unexpected<Error> stop(const char *text, Arguments... arguments)
{
    QString line = QCoreApplication::translate("postject", text);
    ((line = line.arg(arguments)), ...);
    return std::unexpected(Error{.code = ErrorCode::InternalError, .detail = line});
}

class ImportInputs
{
public:
    explicit ImportInputs(QStringList files) : m_files(std::move(files)) {} // "-": standard input

    Result<void> keepStandardInput(); // before anything is read
    Result<std::unique_ptr<LogStream>> open(qsizetype index) const;

    struct Surveyed // a file
    {
        qint64 lines = 0;
        QByteArray digest; // of its contents
    };
    // Gives all lines but those that are too long.
    Result<Surveyed> survey(qsizetype index, const std::function<void(QByteArrayView)> &take) const;

private:
    QStringList m_files;
    std::unique_ptr<QTemporaryFile> m_spool; // what came by standard input
};

} // namespace postject
