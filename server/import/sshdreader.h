// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenSSH's lines in auth.log: "Failed <method> for [invalid user ]<user> from <address> port <port>" is login_failed,
// "Accepted …" is login, and "message repeated N times: [ … ]" is N of them. Whatever else sshd or others say is passed
// over. The user's name is whatever a stranger typed: the address is the one that sshd wrote after it. Pure but for the
// years of its lines (SyslogHeader).
#pragma once

#include "server/import/syslogheader.h"

namespace postject {

class SshdReader final : public LineReader
{
public:
    static constexpr int kRepeatsMax = 100'000; // beyond, a line is not believed

    explicit SshdReader(const ImportOptions &options)
        : m_account(options.account), m_header(options.year, options.zone, options.now)
    {
    }
    LineKind read(QByteArrayView line, ImportEvent &event) override;

private:
    AccountId m_account;
    SyslogHeader m_header;
};

} // namespace postject
