// SPDX-License-Identifier: GPL-3.0-or-later
//
// The conditions of a list beside its fields, each as a chip that takes itself away, and, if wanted, a line on which
// another one is put together: column, is or is not, value. Holds nothing but what it shows. GUI thread.
#pragma once

#include "ui/client/activityfield.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace postject::ui {

class FlowLayout;
class ToneLine;

class ConditionChips final : public QWidget
{
    Q_OBJECT

public:
    enum class Line { Offered, None };

    explicit ConditionChips(Line line = Line::Offered, QWidget *parent = nullptr);

    void setConditions(const QList<ActivityCondition> &conditions); // emits nothing
    // E-mails by id: what an account is called, and what may be typed for it. Without any there is no such column.
    void setAccounts(const QHash<QString, QString> &accounts);
    void openLine();               // with the focus
    void addTool(QWidget *button); // at the end of the first line

Q_SIGNALS:
    void added(const postject::ui::ActivityCondition &condition);
    void removed(const postject::ui::ActivityCondition &condition);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLine();
    QWidget *makeChip(const ActivityCondition &condition);
    QString shown(const ActivityCondition &condition) const;
    void fillFields();
    void closeLine();
    void submit();

    FlowLayout *m_chips;
    QWidget *m_chipsHost;
    QPushButton *m_open;
    QHBoxLayout *m_top;
    ToneLine *m_problem;
    QComboBox *m_field = nullptr;
    QComboBox *m_is = nullptr;
    QLineEdit *m_value = nullptr;
    QWidget *m_line; // of these three
    QList<ActivityCondition> m_conditions;
    QHash<QString, QString> m_accounts;
};

} // namespace postject::ui
