// SPDX-License-Identifier: GPL-3.0-or-later
//
// A condition, as SQL and its values, that a row of activity holds a text: in a column that has it itself, or in one
// of its strings. Which columns are looked into, their list says (domain/activityrow.h). On the thread of the
// connection.
#pragma once

#include "server/core/result.h"
#include "server/storage/blockfilters.h"
#include "server/storage/sqlvalue.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace postject {

struct TextCondition
{
    // Any text, ignoring case.
    static TextCondition anywhere(const QString &text);
    // As whole words. The strings are looked up once, here.
    static Result<TextCondition> asWords(Database &database, const QString &text);

    QByteArray sql;
    QList<SqlValue> values;
    // What filters are asked for; nothing where they would not help: no word at all, or very many strings.
    std::optional<BlockQuestion> question;
};

} // namespace postject
