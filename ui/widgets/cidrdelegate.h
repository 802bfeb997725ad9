// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits a range in its table cell with the same live words as CidrEdit. Enter keeps the editor open while the text is
// wrong; Esc gives up. GUI thread.
#pragma once

#include "ui/models/cidrfeedback.h"

#include <QStyledItemDelegate>

#include <functional>

namespace postject::ui {

class CidrDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // others: the ranges that the text is weighed against, without the one that is edited.
    using Others = std::function<QList<Cidr>(const QString &edited)>;

    explicit CidrDelegate(Others others, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

Q_SIGNALS:
    void feedbackGiven(const postject::ui::CidrFeedback &feedback); // Neutral when the editor closes
    void refused(const postject::ui::CidrFeedback &feedback);       // Enter on a wrong text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Others m_others;
    mutable QList<Cidr> m_now; // others() of the open editor
};

} // namespace postject::ui
