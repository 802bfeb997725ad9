// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cidrdelegate.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace postject::ui {

CidrDelegate::CidrDelegate(Others others, QObject *parent) : QStyledItemDelegate(parent), m_others(std::move(others)) {}

QWidget *CidrDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    m_now = m_others(index.data(Qt::EditRole).toString());
    auto *edit = new QLineEdit(parent);
    edit->setFont(theme::font(theme::Type::Fixed));
    edit->setFrame(false);
    edit->setAccessibleName(tr("Edit %1").arg(index.data().toString()));
    connect(edit, &QLineEdit::textChanged, this, [this, edit] {
        const CidrFeedback feedback = feedbackOn(edit->text(), m_now);
        edit->setAccessibleDescription(feedback.sentence);
        Q_EMIT const_cast<CidrDelegate *>(this)->feedbackGiven(feedback);
    });
    return edit;
}

void CidrDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    Q_EMIT const_cast<CidrDelegate *>(this)->feedbackGiven({});
    QStyledItemDelegate::destroyEditor(editor, index);
}

bool CidrDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const auto *edit = qobject_cast<QLineEdit *>(watched);
    if (edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const CidrFeedback feedback = feedbackOn(edit->text(), m_now);
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && (!feedback.cidr || feedback.isDuplicate)) {
            Q_EMIT refused(feedback);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace postject::ui
