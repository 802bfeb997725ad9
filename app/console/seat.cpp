// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/seat.h"

namespace postject {

Seat::Seat(QString id) : m_id(std::move(id)), m_session(&m_client), m_signIn(&m_session)
{
    connect(&m_signIn, &ui::SignInPresenter::signedIn, this, &Seat::signedIn);
    connect(&m_client, &ui::ApiClient::sessionEnded, &m_signIn, &ui::SignInPresenter::tellSessionEnded);
    connect(&m_client, &ui::ApiClient::signInAskedAgain, &m_signIn, &ui::SignInPresenter::tellAskedAgain);
}

void Seat::signOut()
{
    m_signIn.back(); // it may be half done, on the sheet
    if (m_client.hasToken())
        m_session.logOut(this, [](const ui::ApiResult<QJsonObject> &) {});
}

} // namespace postject
