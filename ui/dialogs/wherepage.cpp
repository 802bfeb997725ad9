// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/wherepage.h"

#include "ui/dialogs/choicelist.h"
#include "ui/dialogs/firstrunwizard.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace postject::ui {

WherePage::WherePage(QWidget *parent) : FirstRunPage(tr("Welcome"), parent), m_choices(new ChoiceList)
{
    m_choices->add(static_cast<int>(Connection::Mode::Here), tr("&Run the server on this computer"),
                   tr("The console starts it and stops it. It guards accounts on this computer and on those that you "
                      "let reach it."));
    m_choices->add(static_cast<int>(Connection::Mode::Attach), tr("&Attach to a server that runs already"),
                   tr("On another computer, or as a service on this one. You need its address and an account on it."));
    rows()->addWidget(makeText(tr("Where does the server run that you want to work with?")));
    rows()->addSpacing(theme::kLarge);
    rows()->addWidget(m_choices);
    const auto count = [this] { setStep(1, mode() == Connection::Mode::Here ? 4 : 2); };
    connect(m_choices, &ChoiceList::chosenChanged, this, count);
    count();
}

Connection::Mode WherePage::mode() const
{
    return static_cast<Connection::Mode>(m_choices->chosen());
}

void WherePage::choose(Connection::Mode mode)
{
    m_choices->choose(static_cast<int>(mode));
}

int WherePage::nextId() const
{
    return mode() == Connection::Mode::Here ? FirstRunWizard::AdministratorStep : FirstRunWizard::AttachStep;
}

void WherePage::focusFirst()
{
    m_choices->focusChosen();
}

} // namespace postject::ui
