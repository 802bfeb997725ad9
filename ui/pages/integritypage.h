// SPDX-License-Identifier: GPL-3.0-or-later
//
// Log integrity: verify the chain of the activity log, with progress and a way to stop; its head, and the first broken
// entry where there is one. Administrators only.
#pragma once

#include "ui/pages/page.h"
#include "ui/presenters/auditpresenter.h"

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace postject::ui {

class Card;
class MessageBar;

class IntegrityPage final : public Page
{
    Q_OBJECT

public:
    explicit IntegrityPage(ApiClient &client, QWidget *parent = nullptr); // client outlives the page

    void activate() override;
    QAction *primaryAction() const override { return m_verify; }
    QList<QAction *> menuActions() const override { return {m_verify, m_copyHead}; }

private:
    void layOut();
    QLabel *addRow(QFormLayout *form, const QString &label);
    void show();
    void showProgress();
    void showVerdict(const AuditVerdict &verdict);

    AuditPresenter *m_presenter;
    QAction *m_verify;
    QAction *m_copyHead;
    MessageBar *m_message;
    QWidget *m_running;
    QLabel *m_progress;
    QProgressBar *m_bar;
    Card *m_card;
    QLabel *m_entries;
    QLabel *m_removed;
    QLabel *m_head;
    QLabel *m_broken;
    QLabel *m_found;
    QList<QWidget *> m_ofFaults; // shown when there is one
};

} // namespace postject::ui
