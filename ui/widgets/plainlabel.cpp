// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

namespace postject::ui {

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel(QString(), parent) {}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // before the text, so that it is never looked at as anything else
    setText(text);
}

} // namespace postject::ui
