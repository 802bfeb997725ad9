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

} // namespace postject::ui
