// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings/settingsservice.h"

#include "server/core/crypto.h"
#include "server/core/fieldfaults.h"
#include "server/core/json.h"
#include "server/settings/settingvalue.h"
#include "server/storage/countedfailures.h"
#include "server/storage/stores.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <algorithm>

namespace postject {

namespace {

Q_LOGGING_CATEGORY(logSettings, "postject.settings")

constexpr QByteArrayView kImportState("import."); // in the same table: how far imports have come

const Setting *settingNamed(QByteArrayView name)
{
    const auto found =
        std::ranges::find_if(kSettings, [name](const Setting &each) { return QByteArrayView(each.name) == name; });
    return found == kSettings.end() ? nullptr : &*found;
}

QLatin1StringView kindName(SettingKind kind)
{
    static constexpr std::array kNames{"integer"_L1, "number"_L1,   "text"_L1, "secret"_L1,
                                       "choice"_L1,  "networks"_L1, "paths"_L1};
    return kNames[static_cast<std::size_t>(kind)];
}

QLatin1StringView sourceName(SettingSource source)
{
    static constexpr std::array kNames{"default"_L1, "table"_L1, "configuration"_L1};
    return kNames[static_cast<std::size_t>(source)];
}

bool isNumeric(SettingKind kind)
{
    return kind == SettingKind::Integer || kind == SettingKind::Number;
}

QJsonValue jsonOf(const Setting &setting, const QByteArray &text)
{
    return settingJson(setting, text).value_or(QJsonValue());
}

void writeSetting(JsonWriter &json, const Setting &setting, const QByteArray &text, SettingSource source,
                  const QString &ignored)
{
    json.beginObject();
    json.key("name").string(QByteArrayView(setting.name));
    json.key("kind").string(QByteArrayView(kindName(setting.kind)));
    if (setting.kind == SettingKind::Secret) {
        json.key("isSet").boolean(!text.isEmpty());
    } else {
        json.key("value").value(jsonOf(setting, text));
        json.key("default").value(jsonOf(setting, QByteArray(setting.fallback)));
    }
    if (isNumeric(setting.kind))
        json.key("min").number(static_cast<qint64>(setting.min)).key("max").number(static_cast<qint64>(setting.max));
    if (setting.kind == SettingKind::Choice) {
        json.key("choices").beginArray();
        for (const QByteArray &choice : QByteArray(setting.choices).split('|'))
            json.string(QByteArrayView(choice));
        json.endArray();
    }
    json.key("source").string(QByteArrayView(sourceName(source)));
    json.key("purpose").string(QByteArrayView(setting.purpose));
    if (!ignored.isEmpty())
        json.key("ignored").string(QStringView(ignored));
    json.endObject();
}

QByteArray changesJson(const SettingValues &before, const SettingValues &then, auto isChanged)
{
    JsonWriter json;
    json.beginObject().key("changes").beginArray();
    for (const Setting &each : kSettings) {
        if (!isChanged(each))
            continue;
        json.beginObject().key("name").string(QByteArrayView(each.name));
        if (each.kind != SettingKind::Secret) {
            json.key("from").value(jsonOf(each, before.text(each)));
            json.key("to").value(jsonOf(each, then.text(each)));
        }
        json.endObject();
    }
    json.endArray().endObject();
    return json.take();
}

Error refused(const QString &name, const QString &why)
{
    FieldFaults faults;
    faults.add(name, why);
    return faults.toError("setting"_L1);
}

} // namespace

Result<void> SettingsService::Change::store(Stores &stores) const
{
    auto then = stores.settings.all();
    if (!then)
        return std::unexpected(then.error());
    for (const QByteArray &name : dropped) {
        then->remove(name);
        if (const Result<void> done = stores.settings.remove(name); !done)
            return done;
    }
    for (const auto &[name, text] : texts.asKeyValueRange()) {
        if (text)
            then->insert(name, *text);
        else
            then->remove(name);
        if (const Result<void> done = text ? stores.settings.set(name, *text) : stores.settings.remove(name); !done)
            return done;
    }
    then->insert(fixed);
    const SettingValues values(*then);
    for (const Check &check : checks) {
        if (const Result<void> fits = check(values); !fits)
            return fits;
    }
    return {};
}

SettingsService::SettingsService(QByteArray secretKey) : m_secretKey(std::move(secretKey)) {}

void SettingsService::onChange(QByteArrayView prefix, Apply apply, Check check)
{
    m_groups.push_back({prefix.toByteArray(), std::move(apply), std::move(check)});
}

bool SettingsService::isOffered(const Setting &setting) const
{
    return std::ranges::any_of(
        m_groups, [&](const Group &group) { return QByteArrayView(setting.name).startsWith(group.prefix); });
}

void SettingsService::merge()
{
    Texts texts = m_stored;
    texts.insert(m_fixed);
    m_values = SettingValues(std::move(texts));
}

void SettingsService::load(const Texts &table)
{
    for (const auto &[name, text] : table.asKeyValueRange()) {
        if (name.startsWith(kImportState) || name.startsWith(kUndoneSetting))
            continue;
        const Setting *known = settingNamed(name);
        if (known && settingJson(*known, text)) {
            m_stored.insert(name, text);
            continue;
        }
        qCWarning(logSettings) << "the stored setting" << name << "can't be read; it counts as absent";
        if (known) // another version may know the others
            m_ignored.insert(name, u"The stored value can't be read."_s);
    }
    merge();
}

// True: there was something stored in the group.
bool SettingsService::ignoreStored(const Group &group, const QString &why)
{
    const auto before = m_ignored.size();
    for (const QByteArray &name : m_stored.keys()) {
        if (!name.startsWith(group.prefix))
            continue;
        m_stored.remove(name);
        m_ignored.insert(name, u"The stored value is not in force: %1"_s.arg(why));
    }
    merge();
    if (m_ignored.size() == before)
        return false;
    qCWarning(logSettings) << "the stored settings" << group.prefix << "do not go together and are ignored:" << why;
    return true;
}

// Nothing for the default.
Result<std::optional<QByteArray>> SettingsService::textOf(const Setting &known, const QJsonValue &value) const
{
    if (value.isNull())
        return std::nullopt;
    Result<QByteArray> text = settingText(known, value);
    if (!text)
        return std::unexpected(text.error());
    if (known.kind != SettingKind::Secret)
        return *text;
    if (text->isEmpty())
        return std::nullopt;
    return seal(m_secretKey, *text, QByteArrayView(known.name)).toBase64();
}

Result<void> SettingsService::applyOverrides(const QJsonObject &values)
{
    for (auto each = values.begin(); each != values.end(); ++each) {
        const Setting *known = settingNamed(each.key().toUtf8());
        if (!known || !isOffered(*known))
            return failure(ErrorCode::InvalidRequest, u"There is no setting \"%1\"."_s.arg(each.key()));
        const Result<std::optional<QByteArray>> text = textOf(*known, each.value());
        if (!text)
            return std::unexpected(refused(each.key(), text.error().detail));
        m_fixed.insert(each.key().toUtf8(), text->value_or(QByteArray(known->fallback)));
    }
    merge();
    for (const Group &group : m_groups) {
        Result<void> fits = group.check ? group.check(m_values) : Result<void>();
        if (!fits && ignoreStored(group, fits.error().detail))
            fits = group.check(m_values);
        if (!fits) // the configuration's own fault
            return fits;
    }
    return {};
}

void SettingsService::applyAll()
{
    for (const Group &group : m_groups)
        group.apply(m_values);
}

SettingValues SettingsService::after(const Change &change) const
{
    Texts texts = m_values.texts();
    for (const auto &[name, text] : change.texts.asKeyValueRange()) {
        if (text)
            texts.insert(name, *text);
        else
            texts.remove(name);
    }
    return SettingValues(std::move(texts));
}

QByteArray SettingsService::metadataOf(const Change &change) const
{
    return changesJson(m_values, after(change),
                       [&](const Setting &each) { return change.texts.contains(QByteArray(each.name)); });
}

// Of a secret what was sealed, for sealing it twice gives different bytes.
QByteArray SettingsService::plainText(const Setting &known) const
{
    const QByteArray text = m_values.text(known);
    if (known.kind != SettingKind::Secret || text.isEmpty())
        return text;
    return unseal(m_secretKey, QByteArray::fromBase64(text), QByteArrayView(known.name)).value_or(text);
}

QByteArray SettingsService::changesTo(const SettingsService &other) const
{
    const auto differs = [&](const Setting &each) { return plainText(each) != other.plainText(each); };
    return std::ranges::any_of(kSettings, differs) ? changesJson(m_values, other.m_values, differs) : QByteArray();
}

Result<SettingsService> SettingsService::reloaded(const Texts &table, const QJsonObject &overrides) const
{
    SettingsService next(m_secretKey);
    next.m_groups = m_groups;
    next.load(table);
    if (const Result<void> applied = next.applyOverrides(overrides); !applied)
        return std::unexpected(applied.error());
    return next;
}

// The password was given for one server and one way to it. For another it must be given again: who may change settings
// need not know it, and a server that they name must not hear it.
void SettingsService::forgetMailPassword(Change &change) const
{
    const QByteArray password(setting("mail.password"_L1).name);
    const auto isChanged = [&](const Setting &each) {
        const auto wanted = change.texts.constFind(QByteArray(each.name));
        return wanted != change.texts.cend() && wanted->value_or(QByteArray(each.fallback)) != m_values.text(each);
    };
    const bool goesElsewhere = isChanged(setting("mail.server"_L1)) || isChanged(setting("mail.port"_L1)) ||
                               isChanged(setting("mail.encryption"_L1));
    if (goesElsewhere && m_stored.contains(password) && !change.texts.contains(password))
        change.texts.insert(password, std::nullopt);
}

SettingsService::Wanted SettingsService::textsOf(const QJsonObject &wanted, QByteArrayView prefix,
                                                 FieldFaults &faults) const
{
    Wanted texts;
    for (auto each = wanted.begin(); each != wanted.end(); ++each) {
        const QByteArray name = each.key().toUtf8();
        const Setting *known = settingNamed(name);
        if (!known || !isOffered(*known) || !name.startsWith(prefix)) {
            faults.add(each.key(), u"is not known here"_s);
            continue;
        }
        const Result<std::optional<QByteArray>> text = textOf(*known, each.value());
        if (text)
            texts.insert(name, *text);
        else
            faults.add(each.key(), text.error().detail);
    }
    return texts;
}

Result<SettingValues> SettingsService::valuesWith(const QJsonObject &wanted, QByteArrayView prefix) const
{
    FieldFaults faults;
    Change change;
    change.texts = textsOf(wanted, prefix, faults);
    if (!faults.isEmpty())
        return std::unexpected(faults.toError("setting"_L1));
    if (change.texts.isEmpty())
        return failure(ErrorCode::InvalidRequest, u"Name at least one setting to change."_s);
    return after(change);
}

Result<SettingsService::Change> SettingsService::read(const QJsonObject &wanted) const
{
    Change change;
    FieldFaults faults, fixed;
    change.texts = textsOf(wanted, {}, faults);
    for (const QString &name : wanted.keys()) {
        if (m_fixed.contains(name.toUtf8()) && change.texts.remove(name.toUtf8()))
            fixed.add(name, u"is set by the configuration"_s);
    }
    if (!faults.isEmpty())
        return std::unexpected(faults.toError("setting"_L1));
    if (!fixed.isEmpty())
        return std::unexpected(fixed.toError("setting"_L1, ErrorCode::SetByConfiguration));
    if (change.texts.isEmpty())
        return failure(ErrorCode::InvalidRequest, u"Name at least one setting to change."_s);
    forgetMailPassword(change);
    const SettingValues then = after(change);
    for (const Group &group : m_groups) {
        if (const Result<void> fits = group.check ? group.check(then) : Result<void>(); !fits)
            return std::unexpected(fits.error());
        if (group.check)
            change.checks.push_back(group.check);
    }
    change.metadata = metadataOf(change);
    change.dropped = m_ignored.keys();
    change.fixed = m_fixed;
    return change;
}

void SettingsService::put(const Change &change)
{
    for (const QByteArray &name : change.dropped)
        m_ignored.remove(name);
    for (const auto &[name, text] : change.texts.asKeyValueRange()) {
        if (text)
            m_stored.insert(name, *text);
        else
            m_stored.remove(name);
    }
    merge();
    for (const Group &group : m_groups) {
        const bool isTouched = std::ranges::any_of(
            change.texts.keys(), [&](const QByteArray &name) { return name.startsWith(group.prefix); });
        if (isTouched)
            group.apply(m_values);
    }
}

SettingSource SettingsService::sourceOf(const Setting &known) const
{
    const QByteArray name(known.name);
    if (m_fixed.contains(name))
        return SettingSource::Configuration;
    return m_stored.contains(name) ? SettingSource::Table : SettingSource::Default;
}

void SettingsService::write(JsonWriter &json) const
{
    json.beginArray();
    for (const Setting &each : kSettings) {
        if (isOffered(each))
            writeSetting(json, each, m_values.text(each), sourceOf(each), m_ignored.value(QByteArray(each.name)));
    }
    json.endArray();
}

} // namespace postject
