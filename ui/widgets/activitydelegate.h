// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints cells of the activity table with little work: one fill, one line of text elided from a cache, a grey bar while
// a row loads. A page of a big screen is drawn in a few milliseconds. GUI thread.
#pragma once

#include <QCache>
#include <QStyledItemDelegate>

#include <utility>

namespace postject::ui {

class ActivityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ActivityDelegate(QObject *parent = nullptr);

    // Every row looks selected: "All n entries selected" is a flag, not a selection of millions.
    void setAllSelected(bool all) { m_allSelected = all; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QString &elided(const QFontMetrics &metrics, const QString &text, int width) const;

    bool m_allSelected = false;
    mutable QCache<std::pair<QString, int>, QString> m_elided; // per text and width
    mutable QFont m_font;                                      // that the cache is for
};

} // namespace postject::ui
