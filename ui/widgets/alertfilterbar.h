// SPDX-License-Identifier: GPL-3.0-or-later
//
// Search text, status, severity, type, verdict, account and period of the triage queue, each with a visible label.
// Choices take effect at once, typed text after a pause or with Enter. The wheel turns no field that has no focus. GUI
// thread.
#pragma once

#include "ui/presenters/alertpresenter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace postject::ui {

class AlertFilterBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kTypingPauseMs = 350;

    explicit AlertFilterBar(bool isAdministrator, QWidget *parent = nullptr);

    // Sets the fields and emits nothing. isStandard: there is nothing to clear.
    void showFilters(const AlertFilters &filters, bool isStandard);
    void setAccounts(const QHash<QString, QString> &emails); // id -> e-mail, beside "all" and "mine"
    void focusSearch();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filtersChanged(const postject::ui::AlertFilters &filters);
    void clearRequested();
    void leaveRequested(); // Down or Enter in the search: to the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field
    {
        QLabel *label;
        QWidget *widget;
    };
    template <typename Widget>
    Widget *add(Widget *widget, const QString &label);
    void arrange(int lines);
    int choicesWidth() const;
    int readableWidth() const;
    int wantedWidth(int column) const;
    void fill();
    void connectFields();
    AlertFilters filters() const;
    void tell();

    QGridLayout *m_grid;
    QList<Field> m_fields; // the search first
    int m_lines = 0;
    QLineEdit *m_search;
    QComboBox *m_status;
    QComboBox *m_severity;
    QComboBox *m_type;
    QComboBox *m_verdict;
    QComboBox *m_account;
    QComboBox *m_period;
    QPushButton *m_clear;
    QTimer m_typing;
    AlertFilters m_told;
};

} // namespace postject::ui
