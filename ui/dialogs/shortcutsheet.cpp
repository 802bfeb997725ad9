// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/recordtable.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {
constexpr QSize kSize(520, 560);
}

ShortcutSheet::ShortcutSheet(const QList<ShortcutRow> &rows, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *table = new RecordTable(tr("Keyboard shortcuts"), u"shortcuts"_s, {tr("What"), tr("Keys")}, 0);
    QList<Record> records;
    for (const auto &[what, keys] : rows)
        records.append({.cells = {what, keys}});
    table->setRecords(records);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kLarge, theme::kLarge, theme::kLarge, theme::kLarge);
    column->addWidget(table, 1);
    column->addWidget(box);
    resize(kSize);
    table->setFocus();
}

} // namespace postject::ui
