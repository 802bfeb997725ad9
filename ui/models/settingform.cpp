// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settingform.h"

#include "ui/models/settingtext.h"

#include <algorithm>
#include <utility>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = ServerSetting::Kind;
using Source = ServerSetting::Source;

namespace {

constexpr auto kMailPassword = "mail.password"_L1;

bool isOpen(const ServerSetting &setting)
{
    return setting.source != Source::Configuration && setting.kind != Kind::Unknown;
}

} // namespace

void SettingForm::setListing(const SettingsListing &listing)
{
    m_listing = listing;
    // What was saved is no change any more, and neither is what somebody else has set to the same.
    for (const QString &name : m_edits.keys()) {
        const ServerSetting *now = setting(name);
        if (!now || !isOpen(*now)) {
            m_edits.remove(name);
            continue;
        }
        const Edit edit = m_edits.value(name);
        if (edit.isDefault)
            takeDefault(name);
        else if (const auto value = settingValue(*now, edit.text);
                 now->kind != Kind::Secret && value && sameSettingValue(*value, now->value))
            m_edits.remove(name);
    }
    if (m_edits.isEmpty())
        m_refusals.clear();
}

const ServerSetting *SettingForm::setting(const QString &name) const
{
    const auto found = std::ranges::find(m_listing.settings, name, &ServerSetting::name);
    return found == m_listing.settings.end() ? nullptr : &*found;
}

SettingForm::Edit &SettingForm::editOf(const ServerSetting &setting)
{
    const auto known = m_edits.find(setting.name);
    if (known != m_edits.end())
        return *known;
    return *m_edits.insert(setting.name, Edit{.text = {}, .base = setting.value});
}

QString SettingForm::text(const QString &name) const
{
    const ServerSetting *known = setting(name);
    const auto edit = m_edits.constFind(name);
    if (!known)
        return {};
    if (edit == m_edits.cend())
        return settingText(*known, known->value);
    return edit->isDefault ? settingText(*known, known->fallback) : edit->text;
}

void SettingForm::edit(const QString &name, const QString &text)
{
    const ServerSetting *known = setting(name);
    if (!known || !isOpen(*known))
        return;
    m_refusals.remove(name);
    const auto value = settingValue(*known, text);
    const bool isAsItWas =
        known->kind == Kind::Secret ? text.isEmpty() : value && sameSettingValue(*value, known->value);
    if (isAsItWas) {
        m_edits.remove(name);
        return;
    }
    Edit &edit = editOf(*known);
    edit.text = text;
    edit.isDefault = false;
}

bool SettingForm::canTakeDefault(const QString &name) const
{
    const ServerSetting *known = setting(name);
    return known && isOpen(*known) && known->source == Source::Table && !takesDefault(name);
}

void SettingForm::takeDefault(const QString &name)
{
    m_refusals.remove(name);
    const ServerSetting *known = setting(name);
    if (!known || !isOpen(*known) || known->source == Source::Default) {
        m_edits.remove(name);
        return;
    }
    Edit &edit = editOf(*known);
    edit.text.clear();
    edit.isDefault = true;
}

void SettingForm::undo(const QString &name)
{
    m_edits.remove(name);
    m_refusals.remove(name);
}

void SettingForm::undoAll()
{
    m_edits.clear();
    m_refusals.clear();
}

bool SettingForm::takesDefault(const QString &name) const
{
    const auto edit = m_edits.constFind(name);
    return edit != m_edits.cend() && edit->isDefault;
}

QStringList SettingForm::changed() const
{
    QStringList names;
    for (const ServerSetting &each : m_listing.settings) {
        if (m_edits.contains(each.name))
            names.append(each.name);
    }
    return names;
}

QString SettingForm::mistake(const QString &name) const
{
    const ServerSetting *known = setting(name);
    const auto edit = m_edits.constFind(name);
    if (!known || edit == m_edits.cend() || edit->isDefault)
        return {};
    const auto value = settingValue(*known, edit->text);
    return value ? QString() : value.error();
}

QString SettingForm::fault(const QString &name) const
{
    const QString own = mistake(name);
    return own.isEmpty() ? m_refusals.value(name) : own;
}

bool SettingForm::isMistyped(const QString &name) const
{
    return !mistake(name).isEmpty();
}

QString SettingForm::firstMistyped() const
{
    const auto found =
        std::ranges::find_if(m_listing.settings, [this](const ServerSetting &each) { return isMistyped(each.name); });
    return found == m_listing.settings.end() ? QString() : found->name;
}

void SettingForm::setRefusals(const QHash<QString, QString> &sentences)
{
    m_refusals = sentences;
}

QString SettingForm::firstFault() const
{
    const auto found = std::ranges::find_if(m_listing.settings,
                                            [this](const ServerSetting &each) { return !fault(each.name).isEmpty(); });
    return found == m_listing.settings.end() ? QString() : found->name;
}

std::optional<QString> SettingForm::meanwhile(const QString &name) const
{
    const ServerSetting *known = setting(name);
    const auto edit = m_edits.constFind(name);
    if (!known || edit == m_edits.cend() || known->kind == Kind::Secret || sameSettingValue(edit->base, known->value))
        return std::nullopt;
    return settingText(*known, known->value);
}

QJsonObject SettingForm::changes() const
{
    QJsonObject values;
    for (const QString &name : changed()) {
        const Edit &edit = *m_edits.constFind(name);
        const auto value =
            edit.isDefault ? std::expected<QJsonValue, QString>(QJsonValue()) : settingValue(*setting(name), edit.text);
        if (value)
            values.insert(name, *value);
    }
    return values;
}

void SettingForm::accept(const QJsonObject &sent)
{
    const QJsonObject wanted = changes();
    for (auto each = sent.begin(); each != sent.end(); ++each) {
        const auto edit = m_edits.find(each.key());
        if (edit == m_edits.end())
            continue;
        if (wanted.contains(each.key()) && sameSettingValue(wanted[each.key()], each.value()))
            m_edits.erase(edit);
        else
            edit->base = setting(each.key())->value;
    }
    m_refusals.clear();
}

bool SettingForm::dropsPassword(const QJsonObject &changes) const
{
    const ServerSetting *password = setting(kMailPassword);
    if (!password || !password->isSet || password->source != Source::Table || changes.contains(kMailPassword))
        return false;
    return std::ranges::any_of(std::initializer_list{"mail.server"_L1, "mail.port"_L1, "mail.encryption"_L1},
                               [&](QLatin1StringView name) { return changes.contains(name); });
}

std::optional<QJsonObject> SettingForm::inverse(const QJsonObject &changes) const
{
    if (changes.contains(kMailPassword) || dropsPassword(changes))
        return std::nullopt;
    QJsonObject former;
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        const ServerSetting *known = setting(each.key());
        if (!known || known->kind == Kind::Secret)
            return std::nullopt;
        former.insert(each.key(), known->source == Source::Table ? known->value : QJsonValue());
    }
    return former;
}

} // namespace postject::ui
