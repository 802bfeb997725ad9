// SPDX-License-Identifier: GPL-3.0-or-later
//
// A severity as a filled badge: shape, word and colour, so that it reads in grey and with any colour vision.
// A painter for delegates, a delegate for a table's column, and a widget. GUI thread.
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace postject::ui {

std::optional<theme::Severity> severityFromName(QStringView name); // the contract's "low" … "critical"
QString severityWord(theme::Severity severity);                    // "Critical"

QSize severityBadgeSize(theme::Severity severity, const QFont &font);
void paintSeverityBadge(QPainter *painter, const QRect &badge, theme::Severity severity, Qt::LayoutDirection direction);

// Shows the badge for an index whose Qt::UserRole holds the contract's name; other values are shown as text.
class SeverityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class SeverityBadge : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityBadge(theme::Severity severity, QWidget *parent = nullptr);
    void setSeverity(theme::Severity severity);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Severity m_severity;
};

} // namespace postject::ui
