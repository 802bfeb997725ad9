// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journey/attachedconsole.h"

#include "ui/theme/theme.h"
#include "ui/widgets/statestack.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace postject::test {

namespace {

const QString kAccount = u"acct_0000000000001"_s;

QString wire(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject alertOf(const QString &foreign, const QDateTime &now)
{
    return {
        {u"id"_s, u"alert_0000000000001"_s},
        {u"type"_s, u"brute_force"_s},
        {u"severity"_s, u"high"_s},
        {u"description"_s, foreign},
        {u"metadata"_s, QJsonObject{{u"ipAddress"_s, u"203.0.113.7"_s}, {u"endpoint"_s, foreign}, {foreign, foreign}}},
        {u"createdAt"_s, wire(now.addSecs(-60))},
        {u"resolved"_s, false},
        {u"lastSeenAt"_s, wire(now)},
        {u"occurrences"_s, 1},
        {u"accountId"_s, kAccount},
        {u"verdict"_s, QJsonValue::Null},
        {u"snoozedUntil"_s, QJsonValue::Null}};
}

QJsonObject entryOf(const QString &foreign, const QDateTime &now, int row)
{
    return {{u"id"_s, u"log_%1"_s.arg(row, 13, 10, QLatin1Char('0'))},
            {u"accountId"_s, kAccount},
            {u"action"_s, foreign},
            {u"ipAddress"_s, u"203.0.113.7"_s},
            {u"userAgent"_s, foreign},
            {u"createdAt"_s, wire(now.addSecs(-row))},
            {u"method"_s, u"GET"_s},
            {u"endpoint"_s, foreign},
            {u"status"_s, 404},
            {u"country"_s, foreign},
            {u"requestId"_s, foreign},
            {u"metadata"_s, QJsonObject{{foreign, foreign}}}};
}

QJsonObject blockOf(const QString &foreign, const QDateTime &now)
{
    return {{u"id"_s, u"block_0000000000001"_s},
            {u"ipAddress"_s, u"203.0.113.7"_s},
            {u"reason"_s, foreign},
            {u"attempts"_s, 5},
            {u"blockedAt"_s, wire(now)},
            {u"expiresAt"_s, wire(now.addDays(1))}};
}

QJsonObject keyOf(const QString &foreign, const QDateTime &now)
{
    return {{u"id"_s, u"key_0000000000001"_s},
            {u"hint"_s, u"pk_Ab3d"_s},
            {u"name"_s, foreign},
            {u"scopes"_s, QJsonArray{u"read"_s}},
            {u"createdAt"_s, wire(now)},
            {u"expiresAt"_s, QJsonValue::Null},
            {u"lastUsedAt"_s, wire(now)},
            {u"lastUsedAddress"_s, u"203.0.113.7"_s}};
}

QJsonObject notificationsOf(const QString &foreign, const QDateTime &now)
{
    return {{u"email"_s,
             QJsonObject{{u"enabled"_s, true}, {u"minSeverity"_s, u"high"_s}, {u"address"_s, u"ana@example.com"_s}}},
            {u"delivery"_s, QJsonObject{{u"configured"_s, true},
                                        {u"waiting"_s, 1},
                                        {u"lastSentAt"_s, QJsonValue::Null},
                                        {u"lastFailedAt"_s, wire(now)},
                                        {u"lastFailure"_s, foreign}}}};
}

QJsonObject settingsOf(const QString &foreign)
{
    const QJsonObject text{{u"name"_s, u"mail.user"_s}, {u"kind"_s, u"text"_s},    {u"value"_s, foreign},
                           {u"default"_s, u""_s},       {u"source"_s, u"table"_s}, {u"purpose"_s, foreign},
                           {u"ignored"_s, foreign}};
    const QJsonObject unknown{{u"name"_s, foreign},
                              {u"kind"_s, u"integer"_s},
                              {u"value"_s, 5},
                              {u"default"_s, 5},
                              {u"min"_s, 0},
                              {u"max"_s, 9},
                              {u"source"_s, u"configuration"_s},
                              {u"purpose"_s, foreign}};
    return {{u"settings"_s, QJsonArray{text, unknown}},
            {u"retention"_s, QJsonObject{{u"lastRunAt"_s, QJsonValue::Null}, {u"lastRunRows"_s, 0}}}};
}

FakeAnswer metrics(const QString &foreign, const QDateTime &now)
{
    const QString minute = wire(QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() / 60 * 60, QTimeZone::UTC));
    const QJsonArray points{QJsonObject{{u"at"_s, minute}, {u"value"_s, 7}}};
    const auto attempts = [&](const QString &member, const QString &name, const QJsonObject &more) {
        QJsonObject group{
            {member, name},
            {u"logins"_s, 1},
            {u"failedLogins"_s, 2},
            {u"lastAt"_s, wire(now)},
            {u"points"_s, QJsonArray{QJsonObject{{u"at"_s, minute}, {u"logins"_s, 1}, {u"failedLogins"_s, 2}}}}};
        for (auto each = more.begin(); each != more.end(); ++each)
            group.insert(each.key(), each.value());
        return QJsonArray{group};
    };
    const QJsonObject series{
        {u"requests"_s, points},
        {u"baseline"_s, points},
        {u"threshold"_s, points},
        {u"minutes"_s, points},
        {u"loginAddresses"_s, attempts(u"ipAddress"_s, u"203.0.113.7"_s, {{u"blockedUntil"_s, wire(now.addDays(1))}})},
        {u"loginCountries"_s, attempts(u"country"_s, foreign, {})},
        {u"sensitivePaths"_s,
         QJsonArray{
             QJsonObject{{u"path"_s, foreign}, {u"requests"_s, 7}, {u"lastAt"_s, wire(now)}, {u"points"_s, points}}}}};
    return FakeAnswer::json({{u"step"_s, 60},
                             {u"until"_s, wire(now)},
                             {u"through"_s, u"log_0000000000001"_s},
                             {u"historyFrom"_s, wire(now.addDays(-1))},
                             {u"countedFrom"_s, QJsonValue::Null},
                             {u"limits"_s, QJsonObject{{u"spikeFactor"_s, 5},
                                                       {u"spikeRequests"_s, 20},
                                                       {u"spikeHistoryHours"_s, 24},
                                                       {u"failedLogins"_s, 5},
                                                       {u"failedLoginMinutes"_s, 60},
                                                       {u"sensitiveRequests"_s, 10},
                                                       {u"placeDays"_s, 30}}},
                             {u"series"_s, series}});
}

FakeAnswer histogram(const FakeRequest &request)
{
    const auto time = [&](const QString &name) {
        return QDateTime::fromString(request.query.queryItemValue(name, QUrl::FullyDecoded), Qt::ISODateWithMs);
    };
    const QDateTime to = time(u"endDate"_s).isValid() ? time(u"endDate"_s) : QDateTime::currentDateTimeUtc();
    const QDateTime from = time(u"startDate"_s).isValid() ? time(u"startDate"_s) : to.addDays(-1);
    const int bins = request.query.queryItemValue(u"bins"_s).toInt();
    QJsonArray result;
    for (int i = 0; i < bins; ++i) {
        result.append(QJsonObject{
            {u"start"_s, wire(from.addMSecs(from.msecsTo(to) * i / bins))}, {u"requests"_s, i}, {u"failed"_s, i / 2}});
    }
    return FakeAnswer::json({{u"bins"_s, result}});
}

} // namespace

void answerEverything(FakeServer &server, const QString &foreign)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QJsonObject account{
        {u"id"_s, kAccount},          {u"email"_s, foreign},         {u"role"_s, u"administrator"_s},
        {u"disabled"_s, false},       {u"twoFactorEnabled"_s, true}, {u"createdAt"_s, wire(now)},
        {u"lastLoginAt"_s, wire(now)}};
    server.onlyAccept("secret");
    server.answer(EndpointId::Health, 200, {{u"status"_s, u"ok"_s}, {u"version"_s, u"0.1.0"_s}});
    server.answer(EndpointId::Login, 200,
                  {{u"token"_s, u"secret"_s}, {u"expiresAt"_s, wire(now.addDays(1))}, {u"account"_s, account}});
    server.answer(EndpointId::Logout, 204);
    server.answer(EndpointId::Me, 200,
                  {{u"account"_s, account},
                   {u"twoFactor"_s, QJsonObject{{u"enabled"_s, true}, {u"backupCodesRemaining"_s, 8}}},
                   {u"clientIp"_s, u"127.0.0.1"_s},
                   {u"serverTime"_s, wire(now)}});
    server.answer(EndpointId::TwoFactorState, 200,
                  {{u"enabled"_s, true}, {u"enabledAt"_s, wire(now)}, {u"backupCodesRemaining"_s, 8}});
    server.answer(EndpointId::ListAlerts, 200, {{u"total"_s, 1}, {u"alerts"_s, QJsonArray{alertOf(foreign, now)}}});
    QJsonObject alert = alertOf(foreign, now);
    alert.insert(u"note"_s, foreign);
    alert.insert(u"activity"_s, QJsonArray{entryOf(foreign, now, 1)});
    alert.insert(u"history"_s, QJsonArray{QJsonObject{{u"action"_s, u"alert_reopened"_s},
                                                      {u"at"_s, wire(now)},
                                                      {u"accountId"_s, kAccount},
                                                      {u"verdict"_s, QJsonValue::Null},
                                                      {u"snoozedUntil"_s, QJsonValue::Null},
                                                      {u"note"_s, foreign}}});
    server.answer(EndpointId::Alert, 200, alert);
    server.answer(EndpointId::AlertVerdicts, 200, {{u"types"_s, QJsonArray{}}});
    server.answer(EndpointId::AlertTimeline, 200,
                  {{u"from"_s, wire(now.addSecs(-3600))},
                   {u"until"_s, wire(now.addSecs(3600))},
                   {u"whole"_s, false},
                   {u"entries"_s, QJsonArray{entryOf(foreign, now, 1)}},
                   {u"evidence"_s, QJsonArray{}}});
    server.answer(EndpointId::ListExceptions, 200,
                  {{u"exceptions"_s, QJsonArray{QJsonObject{{u"id"_s, u"exc_0000000000001"_s},
                                                            {u"type"_s, u"place"_s},
                                                            {u"subject"_s, u"NL/"_s + foreign},
                                                            {u"accountId"_s, kAccount},
                                                            {u"until"_s, QJsonValue::Null},
                                                            {u"note"_s, foreign},
                                                            {u"createdAt"_s, wire(now)},
                                                            {u"createdBy"_s, kAccount}}}},
                   {u"total"_s, 1},
                   {u"limit"_s, 200}});
    server.answer(EndpointId::Stream, FakeAnswer::eventStream());
    server.answer(EndpointId::ListAccounts, 200, {{u"accounts"_s, QJsonArray{account}}, {u"total"_s, 1}});
    server.on(EndpointId::ActivityLogs, [=](const FakeRequest &request) {
        constexpr int kRows = 5;
        QJsonArray rows;
        const int from = request.query.queryItemValue(u"offset"_s).toInt();
        for (int i = from; i < qMin(kRows, from + request.query.queryItemValue(u"limit"_s).toInt()); ++i)
            rows.append(entryOf(foreign, now, i));
        return FakeAnswer::json({{u"logs"_s, rows}, {u"total"_s, kRows}});
    });
    server.on(EndpointId::ActivityHistogram, histogram);
    server.answer(EndpointId::ListApiKeys, 200, {{u"keys"_s, QJsonArray{keyOf(foreign, now)}}, {u"limit"_s, 50}});
    server.answer(EndpointId::Notifications, 200, notificationsOf(foreign, now));
    server.answer(EndpointId::Settings, 200, settingsOf(foreign));
    server.answer(EndpointId::Metrics, metrics(foreign, now));
    server.answer(EndpointId::ListBlocks, 200, {{u"blocks"_s, QJsonArray{blockOf(foreign, now)}}, {u"total"_s, 1}});
    server.answer(EndpointId::Whitelist, 200,
                  {{u"whitelist"_s, QJsonArray{u"127.0.0.1"_s}},
                   {u"entries"_s, QJsonArray{QJsonObject{
                                      {u"ip"_s, u"127.0.0.1"_s}, {u"label"_s, foreign}, {u"addedAt"_s, wire(now)}}}},
                   {u"limit"_s, 50},
                   {u"clientIp"_s, u"127.0.0.1"_s}});
}

AttachedConsole::AttachedConsole(const QString &foreign, const std::optional<TestCertificate> &tls)
    : m_settings(folder.filePath(u"console.ini"_s), QSettings::IniFormat),
      m_translator(translatorFor(QLocale(QLocale::English)))
{
    QCoreApplication::installTranslator(m_translator.get());
    ui::theme::apply(ui::theme::Scheme::Light);
    answerEverything(server, foreign);
    if (!(tls ? server.listenTls(tls->configuration) : server.listen()))
        qFatal("no port for the server");
    ui::Connection connection{.mode = ui::Connection::Mode::Attach, .url = server.url()};
    if (tls)
        connection.certificateSha256 = tls->sha256;
    ui::ConnectionSettings(m_settings).save(connection);
    m_console = std::make_unique<Console>(m_settings, folder.filePath(u"data"_s));
    m_console->start();
}

bool AttachedConsole::signIn()
{
    const auto inWindow = [](const char *text) {
        return QCoreApplication::translate("postject::ui::SignInPage", text);
    };
    if (!hands::eventually([this] { return window() != nullptr; }) || !hands::reaches(inWindow("E-mail")))
        return false;
    hands::type(u"ana@example.com"_s);
    if (!hands::tabTo(inWindow("Password")))
        return false;
    hands::type(u"violet kettle orbit lamp"_s);
    hands::press(Qt::Key_Return);
    return hands::eventually([this] { return window()->currentPage() == "overview"_L1; }) &&
           hands::eventually([this] { return isReady(); });
}

QList<ui::PageState> AttachedConsole::states() const
{
    QList<ui::PageState> states;
    for (const ui::StateStack *each : window()->findChildren<ui::StateStack *>()) {
        if (each->isVisible())
            states.append(each->state());
    }
    return states;
}

bool AttachedConsole::isReady() const
{
    const QList<ui::PageState> all = states();
    return !all.isEmpty() && all.count(ui::PageState::Ready) == all.size();
}

bool AttachedConsole::hasFailed() const
{
    const QList<ui::PageState> all = states();
    return !all.contains(ui::PageState::Loading) &&
           (all.contains(ui::PageState::Failed) || all.contains(ui::PageState::Forbidden));
}

bool AttachedConsole::forEachPage(const std::function<bool(const QString &page)> &visit)
{
    QStringList seen;
    for (const Qt::Key key : hands::kPageKeys) {
        hands::press(key, Qt::AltModifier);
        const QString page = window()->currentPage();
        if (seen.contains(page))
            continue; // there are fewer pages than keys
        seen.append(page);
        if (!visit(page)) {
            qWarning() << "on page" << page;
            return false;
        }
    }
    return seen.size() >= 11;
}

} // namespace postject::test
