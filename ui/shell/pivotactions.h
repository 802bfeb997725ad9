// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does what the pivot menu offers, for the whole window: filters of the page that is shown, the address card, the
// activity log, the pages where addresses are blocked and let in, the clipboard. GUI thread.
#pragma once

#include "ui/client/sessionclient.h"
#include "ui/widgets/pivotmenu.h"

#include <QObject>

class QMainWindow;

namespace postject::ui {

class ApiClient;
class PageStack;

class PivotActions final : public QObject
{
    Q_OBJECT

public:
    // All outlive this.
    PivotActions(QMainWindow *window, PageStack *pages, ApiClient &client);

    void setAccount(const AccountAnswer &account); // empty: nobody is signed in, and nothing is offered
    // Also asked for by what is no menu.
    void run(PivotCommand command, const Pivot &pivot);
    bool offers(PivotCommand command, const Pivot &pivot) const;

private:
    void openActivity(const Pivot &pivot);
    void openCard(const Pivot &pivot);

    QMainWindow *m_window;
    PageStack *m_pages;
    ApiClient &m_client;
    AccountAnswer m_account;
};

} // namespace postject::ui
