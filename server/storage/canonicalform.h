// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes that a row's mac covers: the version of the form, then the columns of the first form, numbers in a fixed
// width and each text with its length in front, so that no two rows share them. A column that came later adds its name
// and its value where it has one, and nothing where it has none: rows that were written before keep their mac. Pure.
#pragma once

#include "server/contract/ids.h"
#include "server/contract/timestamp.h"
#include "server/domain/activitycolumns.h"

#include <QByteArray>
#include <QtEndian>

#include <concepts>
#include <optional>

namespace postject {

class CanonicalForm
{
public:
    explicit CanonicalForm(qsizetype reserved)
    {
        m_bytes.reserve(reserved);
        m_bytes.append('\1');
    }

    void put(TimePoint time) { put(toMilliseconds(time)); }
    void put(std::optional<AccountId> account) { put(account ? account->value : qint64(0)); } // none has the number 0
    void put(std::integral auto number)
    {
        const auto ordered = qToBigEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
    }
    void put(QByteArrayView text)
    {
        put(static_cast<quint32>(text.size()));
        m_bytes.append(text);
    }

    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

inline qsizetype lengthOf(const QByteArray &text)
{
    return text.size();
}

inline qsizetype lengthOf(const auto & /*number*/)
{
    return 0;
}

template <const auto &List, typename Row>
QByteArray canonicalForm(const Row &row)
{
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        CanonicalForm form(96 + (lengthOf(row.*List.template at<I>().member) + ...));
        const auto put = [&]<std::size_t Place>(const auto &value) {
            if constexpr (Place < List.inFirstForm) {
                form.put(value);
            } else if (value != std::remove_cvref_t<decltype(value)>{}) {
                form.put(QByteArrayView(List.template at<Place>().is.sql.data()));
                form.put(value);
            }
        };
        (put.template operator()<I>(row.*List.template at<I>().member), ...);
        return form.take();
    }(std::make_index_sequence<List.kCount>{});
}

} // namespace postject
