// SPDX-License-Identifier: GPL-3.0-or-later
//
// Widgets one after the other, in as many lines as the width asks for: a tool bar whose words may be long. Mirrors with
// the direction of reading. GUI thread.
#pragma once

#include <QLayout>

namespace postject::ui {

class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override; // of the widest, in a line of its own
    QSize sizeHint() const override;    // all in one line
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool isForReal) const; // the height that it takes

    QList<QLayoutItem *> m_items;
};

} // namespace postject::ui
