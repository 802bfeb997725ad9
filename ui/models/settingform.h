// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's settings and what somebody has typed over them, until it is saved or undone. What was typed outlives a
// reload. No signals: its owner tells. One thread.
#pragma once

#include "ui/client/settingsclient.h"

#include <QHash>

#include <optional>

namespace postject::ui {

class SettingForm
{
public:
    void setListing(const SettingsListing &listing);
    const QList<ServerSetting> &settings() const { return m_listing.settings; }
    const SettingsListing &listing() const { return m_listing; }
    const ServerSetting *setting(const QString &name) const; // null: not known

    QString text(const QString &name) const;             // as typed, else as the server has it
    void edit(const QString &name, const QString &text); // what says what the server has is no change
    void takeDefault(const QString &name);               // saved as such: it follows a later server's default
    void undo(const QString &name);
    void undoAll();

    bool isChanged(const QString &name) const { return m_edits.contains(name); }
    bool takesDefault(const QString &name) const;
    QStringList changed() const; // in the server's order
    bool canTakeDefault(const QString &name) const;

    // Why what was typed can't be saved, "" for no reason: by the console's judgement, else by the server's refusal.
    QString fault(const QString &name) const;
    bool isMistyped(const QString &name) const; // by the console's judgement alone: no use in asking the server
    QString firstMistyped() const;              // a name; "": none
    // By name, also of settings that were not changed: some go together. Each goes with the next edit of its setting.
    void setRefusals(const QHash<QString, QString> &sentences);
    QString firstFault() const; // a name; "": none
    // What somebody else has set while this one was being edited; nothing: nobody has.
    std::optional<QString> meanwhile(const QString &name) const;

    QJsonObject changes() const;          // what to send: whatever is not mistyped
    void accept(const QJsonObject &sent); // the server has taken them; what was typed since is measured against them
    // What takes these changes back; nothing where that can't be done, because a secret is among what they change.
    std::optional<QJsonObject> inverse(const QJsonObject &changes) const;
    // The stored mail password goes when the server, its port or its encryption is changed without it.
    bool dropsPassword(const QJsonObject &changes) const;

private:
    struct Edit
    {
        QString text;
        bool isDefault = false;
        QJsonValue base; // what the server had when it began
    };
    Edit &editOf(const ServerSetting &setting);
    QString mistake(const QString &name) const;

    SettingsListing m_listing;
    QHash<QString, Edit> m_edits;
    QHash<QString, QString> m_refusals;
};

} // namespace postject::ui
