// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings in force: a mirror of the settings table beneath what the configuration fixes, changed only after the
// commit that changed the table. A setting is offered once somebody has joined its group and so acts on it; nothing can
// be set that nobody obeys. Server thread.
#pragma once

#include "server/core/result.h"
#include "server/domain/settingvalues.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace postject {

class FieldFaults;
class JsonWriter;
struct Stores;

enum class SettingSource { Default, Table, Configuration };

class SettingsService
{
public:
    using Texts = SettingValues::Texts;
    using Check = std::function<Result<void>(const SettingValues &)>;
    using Apply = std::function<void(const SettingValues &)>;

    explicit SettingsService(QByteArray secretKey); // 32 bytes

    // Whoever acts on the settings whose names begin with the prefix, such as "mail.". check: whether they go together
    // (its fields name settings; called on the writer thread too, so it is pure); apply: called by applyAll() and after
    // each change of one of them.
    void onChange(QByteArrayView prefix, Apply apply, Check check = {});

    // What the table holds. A value that can't be read is ignored: the default is in force, write() and the log say so.
    void load(const Texts &table);
    // What flags and the configuration file say; values as JSON. invalid_request with one clear line. Values of the
    // table that do not go together are ignored, for no stored value may keep the server from starting.
    Result<void> applyOverrides(const QJsonObject &values);
    void applyAll();
    // A service with the same consumers, over what the table holds by now and another configuration: to be asked for
    // its values, and to be assigned to this one, whose applyAll() then brings them in force.
    Result<SettingsService> reloaded(const Texts &table, const QJsonObject &overrides) const;
    // The metadata of an activity row about going from these values to those of the other; "" where none differs.
    QByteArray changesTo(const SettingsService &other) const;

    const SettingValues &values() const { return m_values; }

    // What a request wants changed: the text for each name, absent for the default.
    struct Change
    {
        QHash<QByteArray, std::optional<QByteArray>> texts;
        QByteArray metadata;       // of the activity row: the names with what they were and are; no secrets
        QList<QByteArray> dropped; // the names of ignored values, which leave the table with the first change
        Texts fixed;
        std::vector<Check> checks;

        // Judged again over what the table holds by then: of two changes at the same time, each right by itself, the
        // second may be wrong. invalid_request. On the writer thread, inside the transaction.
        Result<void> store(Stores &stores) const;
    };
    // null stands for the default. invalid_request, or set_by_configuration with what is fixed.
    Result<Change> read(const QJsonObject &wanted) const;
    void put(const Change &change); // after its commit; applies
    // The values in force, but for these; only of settings whose names begin with the prefix. Nothing changes, so what
    // the configuration fixes may be named too. invalid_request, with the settings as fields.
    Result<SettingValues> valuesWith(const QJsonObject &wanted, QByteArrayView prefix) const;

    void write(JsonWriter &json) const; // an array, in the list's order

private:
    struct Group
    {
        QByteArray prefix;
        Apply apply;
        Check check;
    };
    bool isOffered(const Setting &setting) const;
    using Wanted = QHash<QByteArray, std::optional<QByteArray>>;
    Wanted textsOf(const QJsonObject &wanted, QByteArrayView prefix, FieldFaults &faults) const;
    Result<std::optional<QByteArray>> textOf(const Setting &setting, const QJsonValue &value) const;
    void forgetMailPassword(Change &change) const;
    QByteArray metadataOf(const Change &change) const;
    QByteArray plainText(const Setting &setting) const;
    SettingSource sourceOf(const Setting &setting) const;
    SettingValues after(const Change &change) const;
    bool ignoreStored(const Group &group, const QString &why);
    void merge();

    QByteArray m_secretKey;
    std::vector<Group> m_groups;
    Texts m_stored;
    QHash<QByteArray, QString> m_ignored; // stored, but not in force: by name, why
    Texts m_fixed;
    SettingValues m_values; // the fixed above the stored
};

} // namespace postject
