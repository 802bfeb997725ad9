// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/responsetracker.h"

namespace postject {

const llhttp_settings_t &ResponseTracker::settings()
{
    static const llhttp_settings_t kSettings = [] {
        llhttp_settings_t s;
        llhttp_settings_init(&s);
        s.on_headers_complete = [](llhttp_t *parser) -> int {
            auto *self = static_cast<ResponseTracker *>(parser->data);
            self->m_saysClose = (parser->flags & F_CONNECTION_CLOSE) != 0;
            return HPE_PAUSED; // to see where the head ends
        };
        s.on_message_complete = [](llhttp_t *) -> int { return HPE_PAUSED; };
        return s;
    }();
    return kSettings;
}

ResponseTracker::ResponseTracker()
{
    llhttp_init(&m_parser, HTTP_RESPONSE, &settings());
    m_parser.data = this;
}

ResponseTracker::State ResponseTracker::feed(QByteArrayView bytes)
{
    m_headBytes = 0;
    if (bytes.isEmpty())
        return m_state;
    m_hasBegun = true;
    if (m_state != State::Incomplete) // nothing may follow a complete answer
        return m_state = State::Broken;
    const auto execute = [this](QByteArrayView part) {
        return llhttp_execute(&m_parser, part.data(), static_cast<size_t>(part.size()));
    };
    llhttp_errno_t error = execute(bytes);
    if (!m_isHeadRead) {
        m_headBytes = error == HPE_PAUSED ? llhttp_get_error_pos(&m_parser) - bytes.data() : bytes.size();
        m_isHeadRead = error == HPE_PAUSED;
        if (m_isHeadRead) {
            llhttp_resume(&m_parser);
            error = execute(bytes.sliced(m_headBytes));
        }
    }
    if (error == HPE_PAUSED)
        m_state = llhttp_get_error_pos(&m_parser) == bytes.data() + bytes.size() ? State::Complete : State::Broken;
    else if (error != HPE_OK)
        m_state = State::Broken;
    return m_state;
}

void ResponseTracker::reset()
{
    llhttp_reset(&m_parser);
    m_state = State::Incomplete;
    m_hasBegun = m_isHeadRead = m_saysClose = false;
}

} // namespace postject
