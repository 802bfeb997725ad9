// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a page shows in place of, or above, its content. One state at a time; presenters set it, StateStack shows it.
#pragma once

#include "ui/client/apiclient.h"

#include <optional>

namespace postject::ui {

enum class PageState { Loading, Ready, EmptyNew, EmptyFiltered, Failed, Forbidden };

struct PageStatus
{
    PageState state = PageState::Loading;
    std::optional<ApiError> error = std::nullopt; // for Failed and Forbidden
};

// What a page shows after a load failed. Once there is data, the loss of the connection leaves it to be read: the bar
// above every page tells of it. Null: nothing changes.
inline std::optional<PageStatus> statusAfter(const ApiError &error, bool hasData)
{
    if (error.kind == ApiError::Kind::Refused && error.status == 403)
        return PageStatus{.state = PageState::Forbidden, .error = error};
    if (hasData && error.kind == ApiError::Kind::Offline)
        return std::nullopt;
    return PageStatus{.state = PageState::Failed, .error = error};
}

} // namespace postject::ui
