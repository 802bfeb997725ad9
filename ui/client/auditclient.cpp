// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/auditclient.h"

#include <QJsonArray>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes kPatience(30);

ApiResult<AuditVerdict> readVerdict(const QJsonObject &answer)
{
    const qint64 rows = answer["rows"_L1].toInteger(-1);
    if (!answer["intact"_L1].isBool() || rows < 0)
        return std::unexpected(
            ApiError{.kind = ApiError::Kind::Malformed, .detail = u"A verdict without \"intact\" or \"rows\""_s});
    return AuditVerdict{.isIntact = answer["intact"_L1].toBool(),
                        .rows = rows,
                        .removedRows = answer["removedRows"_L1].toInteger(),
                        .head = answer["head"_L1].toString(),
                        .why = answer["why"_L1].toString(),
                        .firstBroken = answer["firstBroken"_L1].toString()};
}

} // namespace

void AuditClient::verify(QObject *context, Callback done)
{
    m_client.send(
        ApiCall{.endpoint = EndpointId::VerifyAudit, .patience = kPatience}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readVerdict)); });
}

void AuditClient::follow(QObject *context, std::function<void(const VerificationProgress &)> told)
{
    watchLive(m_client, false, context,
              {.opened = [] {}, .verifying = std::move(told), .ended = [](const ApiResult<void> &) {}});
}

} // namespace postject::ui
