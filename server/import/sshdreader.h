// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenSSH's lines in auth.log: "Failed <method> for [invalid user ]<user> from <address> port <port>" is login_failed,
// "Accepted …" is login; "message repeated N times: [ … ]" is N of them, and so is "last message repeated N times"
// behind one. A key that was refused is no failure, for agents offer all they have (unless by option). What else tells
// that a connection could not sign in (a name that no account has, too many attempts, an end before it, PAM) is one
// login_failed where no refused attempt tells of it. The rest is passed over. Pure but for the order of its lines.
#pragma once

#include "server/import/signinevent.h"
#include "server/import/sshdconnections.h"
#include "server/import/sshdmessage.h"
#include "server/import/syslogheader.h"

namespace postject {

// A server of SSH, by what its lines are told.
struct SshService
{
    QByteArrayView name; // a literal
    bool (*isOwn)(const SyslogLine &line);
    SshdMessage (*read)(QByteArrayView message);
};

class SshdReader : public LineReader
{
public:
    static constexpr int kRepeatsMax = 100'000; // beyond, a line is not believed

    explicit SshdReader(const ImportOptions &options);

protected:
    SshdReader(const ImportOptions &options, const SshService &service)
        : m_options(options), m_service(service), m_header(options)
    {
    }
    LineKind readLine(const LogLine &line, ImportEvent &event) override;

private:
    LineKind readMessage(const SyslogLine &line, ImportEvent &event);
    LineKind readRepeats(const SyslogLine &line, ImportEvent &event);

    SshdConnections::Key connectionOf(const SyslogLine &line, const SshdMessage &message);
    int count(const SshdMessage &message, const SyslogLine &line, int repeats);

    ImportOptions m_options;
    SshService m_service;
    SshdConnections m_connections;
    int m_unnamed = 0; // connections
    SyslogHeader m_header;
    std::optional<ImportEvent> m_last; // of the line before
    QByteArray m_lastHost;
};

} // namespace postject
