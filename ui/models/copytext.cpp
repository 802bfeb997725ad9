// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/copytext.h"

#include <QModelIndex>

#include <algorithm>

namespace postject::ui {

QString copyText(const QModelIndex &cell)
{
    for (const int role : {kCopyRole, int(Qt::ToolTipRole), int(Qt::DisplayRole)}) {
        if (const QVariant text = cell.data(role); text.isValid())
            return text.toString();
    }
    return {};
}

void appendTsvCell(QString &to, QStringView text)
{
    if (!text.isEmpty() && QStringView(u"=+-@").contains(text.front()))
        to += u'\'';
    const qsizetype start = to.size();
    to += text;
    std::replace_if(
        to.begin() + start, to.end(), [](QChar each) { return each == u'\t' || each == u'\n' || each == u'\r'; }, u' ');
}

} // namespace postject::ui
