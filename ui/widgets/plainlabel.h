// SPDX-License-Identifier: GPL-3.0-or-later
//
// The label of this console: it shows its text as it is. A QLabel guesses from the text whether it is HTML, and HTML
// reads files; much of what is shown here was written by strangers. No other label may be used (tests/architecture).
#pragma once

#include <QLabel>

namespace postject::ui {

class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
};

} // namespace postject::ui
