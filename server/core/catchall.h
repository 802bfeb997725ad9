// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where exceptions end. The code base reports errors as a Result, but the standard library and Qt throw when memory
// runs out or a bound is broken, and an exception that leaves a thread ends the process. Whoever runs work on a thread
// of his own runs it through catchAll().
#pragma once

#include "server/core/result.h"

#include <QtLogging>

#include <exception>
#include <type_traits>
#include <utility>

namespace postject {

// work() -> Result<T>. What it throws is logged as critical with the name of the place and becomes internal_error, of
// which a caller is told nothing more.
template <typename Work>
auto catchAll(const char *place, Work &&work) -> std::invoke_result_t<Work>
{
    const auto tell = [place](const char *what) { qCritical("%s threw an exception: %s", place, what); };
    try {
        return std::forward<Work>(work)();
    } catch (const std::exception &fault) {
        tell(fault.what());
    } catch (...) {
        tell("of an unknown type");
    }
    return std::unexpected(Error{.code = ErrorCode::InternalError});
}

} // namespace postject
