// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells the service manager what the server does, by systemd's protocol (sd_notify(3)): one datagram each to the socket
// that NOTIFY_SOCKET names. Without one, and where the datagram can't be sent, nothing happens. Main thread.
#pragma once

#include <QByteArray>

namespace postject {

class ServiceNotifier
{
public:
    ServiceNotifier(); // reads NOTIFY_SOCKET, and takes it out of the environment
    ~ServiceNotifier();

    void ready(const QByteArray &status); // also when a reload is over; one line for "systemctl status"
    void reloading();
    void stopping();

    ServiceNotifier(const ServiceNotifier &) = delete;
    ServiceNotifier &operator=(const ServiceNotifier &) = delete;

private:
    void send(const QByteArray &state) const;

    QByteArray m_address; // a path, or "@" and an abstract name
    int m_socket = -1;
};

} // namespace postject
