// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one call of an ApiClient was answered; also the call's context.
#pragma once

#include "ui/client/apiclient.h"

#include <QTest>

namespace postject::test {

using namespace postject::ui;

inline constexpr auto kWait = 5000;

struct Outcome : QObject
{
    std::optional<ApiResult<QJsonObject>> result;
    int calls = 0;

    ApiClient::Callback callback()
    {
        return [this](const ApiResult<QJsonObject> &answer) {
            result = answer;
            ++calls;
        };
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, kWait);
    }
    const ApiError &error() const { return result->error(); }
};

} // namespace postject::test
