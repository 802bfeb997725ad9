// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a pasted or loaded text of many addresses and says of each what would become of it. Pure; any thread.
#pragma once

#include "ui/models/cidr.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace postject::ui {

struct ImportLine
{
    enum class Verdict { Ok, Normalised, Duplicate, Covered, Invalid };
    QString text;  // as it was written
    QString label; // what followed a '#'
    Verdict verdict = Verdict::Invalid;
    std::optional<Cidr> cidr; // nothing for Invalid
    QString remark;           // "Saved as 192.168.1.0/24", "On the list already", a reason, "" for Ok

    bool canBeAdded() const { return verdict != Verdict::Duplicate && verdict != Verdict::Invalid; }
};

// One entry a line, or several with commas, semicolons or blanks between them; '#' starts a label, and a line that
// begins with it is skipped. entries: the list as it is.
QList<ImportLine> readImport(const QString &text, const QStringList &entries);

} // namespace postject::ui
