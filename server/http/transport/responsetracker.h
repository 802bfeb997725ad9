// SPDX-License-Identifier: GPL-3.0-or-later
//
// Follows the bytes that QHttpServer writes, to know where one answer ends: by Content-Length, or by the last chunk of
// a stream. An answer without either never ends, and must not be written. Owned by its Connection.
#pragma once

#include <QByteArrayView>
#include <QtClassHelperMacros>

#include <llhttp.h>

namespace postject {

class ResponseTracker
{
public:
    enum class State { Incomplete, Complete, Broken }; // Broken: not an answer, or bytes after its end

    ResponseTracker();
    Q_DISABLE_COPY_MOVE(ResponseTracker)

    State feed(QByteArrayView bytes);
    qsizetype headBytes() const { return m_headBytes; } // how many of the bytes last fed belong to the answer's head
    bool saysClose() const { return m_saysClose; }      // "Connection: close"
    bool hasBegun() const { return m_hasBegun; }
    void reset(); // for the next answer

private:
    static const llhttp_settings_t &settings();

    llhttp_t m_parser{};
    State m_state = State::Incomplete;
    qsizetype m_headBytes = 0;
    bool m_isHeadRead = false;
    bool m_hasBegun = false;
    bool m_saysClose = false;
};

} // namespace postject
