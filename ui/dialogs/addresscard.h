// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card of one address: where it is, since when it is known, what it asked for and as whom, its alerts, and whether
// it is let in. Each address or account in it has the same menu as elsewhere. GUI thread.
#pragma once

#include "ui/models/pivot.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace postject::ui {

class AddressPresenter;
class ApiClient;
class MessageBar;
class RecordTable;

class AddressCard final : public QDialog
{
    Q_OBJECT

public:
    // client outlives the card.
    AddressCard(ApiClient &client, bool isAdministrator, const Pivot &address, QWidget *parent);

Q_SIGNALS:
    void activityRequested();
    void blockRequested();
    void whitelistRequested();

private:
    QLabel *addRow(const QString &label);
    QWidget *makeButtons(bool isAdministrator);
    void show();
    void fillTables();

    AddressPresenter *m_presenter;
    QFormLayout *m_form;
    QLabel *m_country;
    QLabel *m_firstSeen;
    QLabel *m_lastSeen;
    QLabel *m_requests;
    QLabel *m_block;
    QLabel *m_whitelist;
    QLabel *m_alertCount;
    MessageBar *m_message;
    RecordTable *m_accounts;
    RecordTable *m_alerts;
};

} // namespace postject::ui
