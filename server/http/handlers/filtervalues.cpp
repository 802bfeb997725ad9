// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/handlers/filtervalues.h"

#include "server/contract/limits.h"

namespace postject {

Result<QByteArray> anyText(const QByteArray &text)
{
    return text;
}

Result<QByteArray> readAddressValue(const QByteArray &text)
{
    if (text == "local")
        return text;
    return IpNetwork::parse(text)
        .transform([](const IpNetwork &network) { return network.toByteArray(); })
        .transform_error([](Error error) { // a sentence of its own, which here is the end of another
            error.detail = u"is no address or range. "_s + error.detail;
            error.detail.chop(error.detail.endsWith(u'.') ? 1 : 0);
            return error;
        });
}

Result<QByteArray> readAccountValue(const QByteArray &text)
{
    if (AccountId::parse(text) || text.isEmpty())
        return text;
    return failure(ErrorCode::InvalidRequest, u"must be an account's id, or nothing"_s);
}

QList<QByteArray> readValues(QueryReader &query, const QByteArray &name, qsizetype maxBytes, ReadValue read)
{
    QList<QByteArray> values;
    for (const QByteArray &text : query.texts(name, maxBytes, kFilterValuesMax)) {
        if (const Result<QByteArray> value = read(text))
            values.append(*value);
        else
            query.fail(name, value.error().detail);
    }
    return values;
}

} // namespace postject
