// SPDX-License-Identifier: GPL-3.0-or-later
//
// Head of a page: its title, one live sentence, at most one primary button. GUI thread.
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace postject::ui {

class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSummary(const QString &sentence);
    void setCoverage(const QString &whose); // whose data the page shows, in words
    void offerScope(bool everyAccount);     // or to be chosen: all accounts or the own one
    void setPrimaryAction(QAction *action); // null for none; text, icon and enabled state follow the action

Q_SIGNALS:
    void scopeChosen(bool everyAccount);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void syncButton();

    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_coverage;
    QComboBox *m_scope;
    QPushButton *m_primary;
    QPointer<QAction> m_action;
};

} // namespace postject::ui
