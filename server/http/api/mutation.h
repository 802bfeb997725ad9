// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a request changes, in two steps on two threads: the statements, inside the transaction of the request's activity
// row; then, after the commit, the server's memory and what of the reply only the transaction knew. What the first step
// returns is what the second one gets.
#pragma once

#include "server/core/result.h"
#include "server/core/uniquefunction.h"
#include "server/storage/stateversions.h"

#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace postject {

struct Reply;
struct Stores;

class Mutation
{
public:
    Mutation() = default; // changes nothing

    // execute: Result<T>(Stores &), on the writer thread, and only while the caller may still do that. Its error
    // becomes the answer; the row is then a plain api_request with that status. follow: on the server thread after the
    // commit. Takes the T (unless that is void) and the Reply, or neither.
    template <typename Execute, typename Follow>
    Mutation(Execute execute, Follow follow)
    {
        using Value = typename std::invoke_result_t<Execute &, Stores &>::value_type;
        if constexpr (std::is_void_v<Value>) {
            m_execute = std::move(execute);
            if constexpr (std::invocable<Follow &, Reply &>)
                m_follow = std::move(follow);
            else
                m_follow = [follow = std::move(follow)](Reply &) mutable { follow(); };
        } else {
            const auto value = std::make_shared<std::optional<Value>>(); // written before the commit, read after it
            m_execute = [value, execute = std::move(execute)](Stores &stores) mutable -> Result<void> {
                Result<Value> result = execute(stores);
                if (!result)
                    return std::unexpected(std::move(result.error()));
                value->emplace(*std::move(result));
                return {};
            };
            m_follow = [value, follow = std::move(follow)](Reply &reply) mutable { follow(**value, reply); };
        }
    }
    template <typename Execute>
        requires std::is_invocable_r_v<Result<void>, Execute &, Stores &>
    explicit Mutation(Execute execute) : m_execute(std::move(execute))
    {
    }

    // Whose rights it changes, beside the caller's and those of the account in the row.
    Mutation &changing(StateKey key)
    {
        m_changed.push_back(key);
        return *this;
    }

    explicit operator bool() const { return static_cast<bool>(m_execute); }
    const std::vector<StateKey> &changed() const { return m_changed; }
    // Once; the rest stays here.
    UniqueFunction<Result<void>(Stores &)> takeExecute() { return std::move(m_execute); }
    void follow(Reply &reply)
    {
        if (m_follow)
            m_follow(reply);
    }

private:
    std::function<Result<void>(Stores &)> m_execute;
    std::function<void(Reply &)> m_follow;
    std::vector<StateKey> m_changed;
};

} // namespace postject
