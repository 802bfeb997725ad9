// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which servers this console knows, and with which it works, kept in the user's settings. Versioned: an older file is
// read, a newer one is read as far as it is understood, and keeps its number. No secrets. GUI thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

class QSettings;

namespace postject::ui {

struct Connection
{
    enum class Mode { NotChosen, Here, Attach };

    Mode mode = Mode::NotChosen;
    // Here: the embedded server's listener, beside its private local socket.
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 8787;
    bool tls = true;
    QString dataFolder = {}; // "": the platform's place
    // Attach:
    QUrl url = {};
    QByteArray certificateSha256 = {}; // the pin; "" for a certificate that the system trusts, or for http

    bool operator==(const Connection &) const = default;
};

// One of those that the user switches between.
struct NamedConnection
{
    QString id = {};    // digits, never given twice while it is there
    QString name = {};  // the user's; "": it is called by its server
    QString email = {}; // who signed in there last
    Connection connection = {};

    QString server() const;    // "This computer", or its address
    QString shownName() const; // the user's name for it, else the server
};

class ConnectionSettings
{
public:
    explicit ConnectionSettings(QSettings &settings);

    // What makes no sense (a URL without a host, a pin that is not 32 bytes, …) is NotChosen, so that the first-run
    // wizard asks again. A damaged pin never becomes "no pin".
    Connection load() const;
    void save(const Connection &connection); // in place of the current one

    // All that are known and make sense, in the order in which they were added.
    QList<NamedConnection> all() const;
    QString currentId() const; // "": of the time when there was one alone
    // Its id; of one that is there already, that one's.
    QString add(const Connection &connection);
    bool choose(const QString &id); // the current one from now on; false: there is none such
    void rename(const QString &id, const QString &name);
    void setEmail(const QString &id, const QString &email);
    void remove(const QString &id); // but for the current one

private:
    void store(const QString &id, const Connection &connection);

    QSettings &m_settings;
};

} // namespace postject::ui
