// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every key of the window, from the very actions that they belong to. GUI thread.
#pragma once

#include <QDialog>

namespace postject::ui {

struct ShortcutRow
{
    QString what;
    QString keys;
};

class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<ShortcutRow> &rows, QWidget *parent);
};

} // namespace postject::ui
