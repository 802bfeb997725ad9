// SPDX-License-Identifier: GPL-3.0-or-later
//
// A QR code, black on a white card in every scheme: whole device pixels a module, four modules of quiet zone, at least
// 240 logical pixels a side. Assistive technology gets a name that holds nothing of the code. GUI thread.
#pragma once

#include "ui/widgets/plainlabel.h"

#include <QImage>

namespace postject::ui {

class QrView : public PlainLabel
{
    Q_OBJECT

public:
    static constexpr int kLeastSide = 240;

    explicit QrView(QWidget *parent = nullptr);
    ~QrView() override;

    void setModules(const QImage &modules); // as QrCode::modules
    void clearCode();                       // overwrites what it drew

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void draw();

    QImage m_modules;
};

} // namespace postject::ui
