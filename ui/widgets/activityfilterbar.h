// SPDX-License-Identifier: GPL-3.0-or-later
//
// Range, action, address, endpoint, status and search text of the activity log, each with a visible label. Choices
// take effect at once, typed text after a pause or with Enter. What the other conditions are is left as it is. Holds no
// state beyond its fields. GUI thread.
#pragma once

#include "ui/presenters/activitypresenter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace postject::ui {

class ToneLine;

class ActivityFilterBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kTypingPauseMs = 350;

    explicit ActivityFilterBar(QWidget *parent = nullptr);

    // Sets the fields and emits nothing.
    void showFilters(const ActivityFilters &filters, ActivityPresenter::Range range);
    void setCustomSpan(const TimeSpan &span);
    ActivityFilters filters() const;
    void focusSearch();

Q_SIGNALS:
    void filtersChanged(const postject::ui::ActivityFilters &filters);
    void rangeChosen(postject::ui::ActivityPresenter::Range range); // not Custom
    void customRangeChosen(const postject::ui::TimeSpan &span);
    void clearRequested();

private:
    template <typename Widget>
    Widget *add(Widget *widget, const QString &label, int stretch);
    void fillRange();
    void fillActions();
    QWidget *makeCustomRow();
    void connectFields();
    void tellFilters();
    void tellSpan();
    void chooseRange(int index);
    bool isAddressGood();

    QGridLayout *m_grid;
    QComboBox *m_range;
    QComboBox *m_action;
    QLineEdit *m_address;
    QLineEdit *m_endpoint;
    QLineEdit *m_status;
    QLineEdit *m_search;
    QPushButton *m_clear;
    QWidget *m_custom;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_until;
    ToneLine *m_problem;
    QTimer m_typing;
    ActivityFilters m_told;
};

} // namespace postject::ui
