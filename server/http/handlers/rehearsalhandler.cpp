// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other settings of the detectors would have raised over the stored log: judged anew by the detectors themselves,
// on a thread and a connection of its own, while the client waits.
#include "server/auth/accountservice.h"
#include "server/geo/placefinder.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/period.h"
#include "server/http/api/watchedwork.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/scope.h"
#include "server/import/backtest.h"
#include "server/settings/settingsservice.h"
#include "server/storage/database.h"
#include "server/storage/engine.h"

namespace postject::handlers {

namespace {

constexpr std::chrono::days kLongest{31};
constexpr std::chrono::days kUnasked{30};

std::optional<TimePoint> readTime(BodyReader &body, const QString &name, bool asEnd)
{
    const std::optional<QString> text = body.optionalString(name, 64);
    if (!text)
        return std::nullopt;
    const std::optional<TimePoint> time = endOfPeriod(text->toUtf8(), asEnd);
    if (!time)
        body.fail(name, kNoPeriodEnd);
    return time;
}

void readTimes(BodyReader &body, TimePoint now, BackTestQuestion &question)
{
    const std::optional<TimePoint> from = readTime(body, u"startDate"_s, false);
    question.until = readTime(body, u"endDate"_s, true).value_or(now);
    question.from = from.value_or(question.until - kUnasked);
    if (question.until < question.from)
        body.fail(u"endDate"_s, u"must not be before startDate"_s);
    else if (question.until - question.from > kLongest)
        body.fail(u"endDate"_s, u"must not be more than %1 days after startDate"_s.arg(kLongest.count()));
}

void readSettings(BodyReader &body, const SettingsService &settings, BackTestQuestion &question)
{
    question.inForce = settings.values();
    const std::optional<QJsonObject> wanted = body.members(u"settings"_s);
    if (!wanted)
        return;
    const Result<SettingValues> values = settings.valuesWith(*wanted, "detection.");
    if (values)
        question.proposed = *values;
    else if (values.error().fields.isEmpty())
        body.fail(u"settings"_s, u"must name at least one setting"_s);
    else
        body.fail(values.error());
}

Result<BackTestQuestion> readQuestion(const AccountService &accounts, const SettingsService &settings,
                                      const Request &request)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        return std::unexpected(body.error());
    BackTestQuestion question{.now = request.at};
    readSettings(*body, settings, question);
    readTimes(*body, request.at, question);
    question.account = readAccountMember(*body, accounts, *request.caller);
    if (const Result<void> complete = body->finish(); !complete)
        return std::unexpected(complete.error());
    if (!request.caller->isAdministrator() && question.account != request.caller->account)
        return failure(ErrorCode::Forbidden, u"Only an administrator rehearses for other accounts."_s);
    return question;
}

// On the worker's thread.
Result<QByteArray> reportOf(BackTestQuestion question, const Engine &engine, const QString &cityDatabase,
                            const std::atomic<bool> &stop)
{
    PlaceFinder places;
    if (const Result<void> opened = places.open(PlaceFinder::shippedDatabase(), cityDatabase); !opened)
        return std::unexpected(opened.error());
    question.placeOf = [&places](const QByteArray &ipAddress) {
        const Place place = places.find(ipAddress);
        return std::pair(place.country, place.city);
    };
    return engine.open(OpenMode::Read).and_then([&](const std::unique_ptr<Database> &database) {
        return backTest(*database, question, stop).transform([](const BackTestReport &report) {
            return report.toJson();
        });
    });
}

} // namespace

HandlerTask rehearse(const Request &request, AccountService &accounts, SettingsService &settings,
                     WatchedWork &rehearsals, const Engine &engine, PlaceFinder &places)
{
    const Result<BackTestQuestion> question = readQuestion(accounts, settings, request);
    if (!question)
        co_return refuse(question.error());
    const Result<Slots::Slot> place = rehearsals.admit(request.caller->account);
    if (!place)
        co_return refuse(place.error());
    const Result<QByteArray> report = co_await Await(rehearsals.run(
        request, [question = *question, engine, cities = places.cityDatabase()](const std::atomic<bool> &stop) {
            return reportOf(question, engine, cities, stop);
        }));
    if (!report)
        co_return refuse(report.error());
    co_return answer(*report);
}

} // namespace postject::handlers
