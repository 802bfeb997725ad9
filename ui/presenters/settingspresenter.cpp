// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/settingspresenter.h"

#include "ui/models/settingwords.h"

#include <algorithm>
#include <utility>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kRetentionDays = "log.retentionDays"_L1;
constexpr auto kSecondFactor = "access.administratorsSecondFactor"_L1;

} // namespace

SettingsPresenter::SettingsPresenter(SettingsSource &source, QObject *parent) : QObject(parent), m_source(source) {}

SettingsPresenter::~SettingsPresenter() = default;

void SettingsPresenter::reload()
{
    if (isBusy())
        return; // its answer holds every setting
    if (!m_isListed) {
        m_state = PageState::Loading;
        Q_EMIT statusChanged({.state = m_state});
    }
    m_listCall = std::make_unique<QObject>();
    m_source.list(m_listCall.get(), [this](const ApiResult<SettingsListing> &answer) {
        m_listCall.release()->deleteLater();
        take(answer);
    });
}

void SettingsPresenter::take(const ApiResult<SettingsListing> &answer)
{
    if (answer)
        return show(*answer);
    const std::optional<PageStatus> status = statusAfter(answer.error(), m_isListed);
    if (!status)
        return;
    m_state = status->state;
    Q_EMIT statusChanged(*status);
}

void SettingsPresenter::show(const SettingsListing &listing)
{
    m_form.setListing(listing);
    m_isListed = true;
    m_state = PageState::Ready;
    Q_EMIT statusChanged({.state = m_state});
    Q_EMIT listed();
    Q_EMIT changed();
    Q_EMIT summaryChanged(summary());
}

void SettingsPresenter::edit(const QString &name, const QString &text)
{
    m_form.edit(name, text);
    Q_EMIT changed();
}

void SettingsPresenter::takeDefault(const QString &name)
{
    m_form.takeDefault(name);
    Q_EMIT changed();
}

void SettingsPresenter::undo(const QString &name)
{
    m_form.undo(name);
    Q_EMIT changed();
}

void SettingsPresenter::undoAll()
{
    m_form.undoAll();
    Q_EMIT changed();
}

void SettingsPresenter::save()
{
    if (isBusy() || m_form.changed().isEmpty())
        return;
    if (const QString name = m_form.firstMistyped(); !name.isEmpty()) {
        Q_EMIT mistakeFound(name);
        return;
    }
    if (const QString sentence = consequences(m_form.changes()); !sentence.isEmpty()) {
        Q_EMIT consequenceAsked(sentence);
        return;
    }
    saveAllTheSame();
}

void SettingsPresenter::saveAllTheSame()
{
    const QJsonObject changes = m_form.changes();
    if (isBusy() || changes.isEmpty() || !m_form.firstMistyped().isEmpty())
        return;
    m_former = consequences(changes).isEmpty() ? m_form.inverse(changes) : std::nullopt;
    send(changes, false);
}

void SettingsPresenter::undoSave()
{
    if (!isBusy() && m_former)
        send(*std::exchange(m_former, std::nullopt), true);
}

void SettingsPresenter::send(const QJsonObject &values, bool isUndo)
{
    m_listCall.reset(); // its answer would be older than this one's
    m_saveCall = std::make_unique<QObject>();
    Q_EMIT busyChanged(true);
    m_source.change(values, m_saveCall.get(), [this, values, isUndo](const ApiResult<SettingsListing> &answer) {
        m_saveCall.release()->deleteLater();
        Q_EMIT busyChanged(false);
        if (answer)
            taken(values, *answer, isUndo);
        else
            refused(answer.error(), isUndo);
    });
}

void SettingsPresenter::taken(const QJsonObject &sent, const SettingsListing &listing, bool isUndo)
{
    m_form.setListing(listing);
    if (!isUndo)
        m_form.accept(sent);
    show(listing);
    const int count = static_cast<int>(sent.size());
    Q_EMIT saved(isUndo ? tr("%Ln settings are as they were.", nullptr, count)
                        : tr("%Ln settings are saved.", nullptr, count),
                 !isUndo && m_former.has_value());
}

// What the server says of a setting stands at that setting, and above them all only what it says of none.
void SettingsPresenter::refused(const ApiError &error, bool isUndo)
{
    if (!isUndo)
        m_former.reset();
    QHash<QString, QString> sentences;
    for (auto each = error.fields.begin(); each != error.fields.end() && !isUndo; ++each) {
        if (m_form.setting(each.key()))
            sentences.insert(each.key(), settingRefusal(each.value().toString()));
    }
    m_form.setRefusals(sentences);
    Q_EMIT changed();
    if (const QString name = m_form.firstFault(); !name.isEmpty() && !sentences.isEmpty())
        Q_EMIT mistakeFound(name);
    else
        Q_EMIT failed(isUndo ? tr("The settings could not be put back.") : tr("The settings were not saved."), error);
}

QString SettingsPresenter::consequences(const QJsonObject &changes) const
{
    QStringList sentences;
    const auto wanted = [&](QLatin1StringView name, const ServerSetting &setting) {
        return changes[name].isNull() ? setting.fallback : changes[name];
    };
    if (const ServerSetting *days = m_form.setting(kRetentionDays); days && changes.contains(kRetentionDays)) {
        const int then = wanted(kRetentionDays, *days).toInt(), now = days->value.toInt();
        if (then > 0 && (now == 0 || then < now))
            sentences += tr("Entries older than %Ln days are removed from the log for good.", nullptr, then);
    }
    if (const ServerSetting *factor = m_form.setting(kSecondFactor); factor && changes.contains(kSecondFactor)) {
        if (wanted(kSecondFactor, *factor) == "required"_L1)
            sentences += tr("Administrators without two-factor can then do nothing but set it up.");
    }
    if (m_form.dropsPassword(changes))
        sentences += tr("The stored mail password is removed: it was given for another server, port or encryption. "
                        "Type it again if it is still the right one.");
    return sentences.join(u' ');
}

QString SettingsPresenter::summary() const
{
    const auto count = [this](ServerSetting::Source source) {
        return static_cast<int>(std::ranges::count(m_form.settings(), source, &ServerSetting::source));
    };
    const int here = count(ServerSetting::Source::Table), fixed = count(ServerSetting::Source::Configuration);
    QString sentence = here == 0 ? tr("Every setting that can be changed here has its default.")
                                 : tr("%Ln settings differ from their defaults.", nullptr, here);
    if (fixed > 0)
        sentence += u' ' + tr("%Ln are fixed by the server's configuration.", nullptr, fixed);
    return sentence;
}

} // namespace postject::ui
