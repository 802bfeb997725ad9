// SPDX-License-Identifier: GPL-3.0-or-later
//
// First-run wizard, first page: run a server here, or attach to one. GUI thread.
#pragma once

#include "ui/client/connectionsettings.h"
#include "ui/dialogs/firstrunpage.h"

namespace postject::ui {

class ChoiceList;

class WherePage : public FirstRunPage
{
    Q_OBJECT

public:
    explicit WherePage(QWidget *parent = nullptr);

    Connection::Mode mode() const;
    void choose(Connection::Mode mode);
    int nextId() const override;

protected:
    void focusFirst() override;
    void submit() override { pass(); }

private:
    ChoiceList *m_choices;
};

} // namespace postject::ui
