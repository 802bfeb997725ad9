// SPDX-License-Identifier: GPL-3.0-or-later
//
// A secret key in groups of four, painted: no label, no text property, nothing that assistive technology, a style or a
// settings file could pick up. Wiped on destruction and by clearKey(). GUI thread.
#pragma once

#include <QString>
#include <QWidget>

namespace postject::ui {

class KeyView : public QWidget
{
    Q_OBJECT

public:
    explicit KeyView(QWidget *parent = nullptr);
    ~KeyView() override;

    void setKey(const QString &key); // the caller keeps and wipes its own
    void clearKey();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_groups;
};

} // namespace postject::ui
