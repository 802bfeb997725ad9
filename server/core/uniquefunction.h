// SPDX-License-Identifier: GPL-3.0-or-later
//
// A callable that is moved and never copied, so that it may own what can't be copied: C++23's move_only_function, which
// the C++ library of macOS lacks. Up to four words of captures lie inside it, more on the heap. It belongs to whoever
// holds it, and is used by one thread at a time. What was moved from is empty; an empty one must not be called.
#pragma once

#include <QtAssert>

#include <array>
#include <concepts>
#include <cstddef>
#include <functional>
#include <new>
#include <type_traits>
#include <utility>

namespace postject {

template <typename Signature>
class UniqueFunction;

template <typename Answer, typename... Arguments>
class UniqueFunction<Answer(Arguments...)>
{
public:
    UniqueFunction() = default;

    template <typename Callable>
        requires(!std::same_as<std::remove_cvref_t<Callable>, UniqueFunction> &&
                 std::is_invocable_r_v<Answer, std::decay_t<Callable> &, Arguments...>)
    UniqueFunction(Callable &&callable) : m_actions(&Holder<std::decay_t<Callable>>::kActions)
    {
        Holder<std::decay_t<Callable>>::make(m_storage.data(), std::forward<Callable>(callable));
    }

    UniqueFunction(UniqueFunction &&other) noexcept { take(other); }

    UniqueFunction &operator=(UniqueFunction &&other) noexcept
    {
        UniqueFunction before = std::move(*this); // its destructor may be anybody's code
        take(other);
        return *this;
    }

    ~UniqueFunction()
    {
        if (m_actions)
            m_actions->destroy(m_storage.data());
    }

    explicit operator bool() const { return m_actions != nullptr; }

    Answer operator()(Arguments... arguments)
    {
        Q_ASSERT(m_actions);
        return m_actions->call(m_storage.data(), std::forward<Arguments>(arguments)...);
    }

private:
    struct Actions
    {
        Answer (*call)(std::byte *storage, Arguments &&...arguments);
        void (*move)(std::byte *from, std::byte *to) noexcept; // and destroys what is left
        void (*destroy)(std::byte *storage) noexcept;
    };
    static constexpr std::size_t kInside = 4 * sizeof(void *);

    // How a Callable, or a pointer to it, lies in the storage.
    template <typename Callable>
    struct Holder
    {
        static constexpr bool kIsInside = sizeof(Callable) <= kInside && alignof(Callable) <= alignof(void *) &&
                                          std::is_nothrow_move_constructible_v<Callable>;
        using Held = std::conditional_t<kIsInside, Callable, Callable *>;

        static Held &heldIn(std::byte *storage) { return *std::launder(reinterpret_cast<Held *>(storage)); }

        template <typename From>
        static void make(std::byte *storage, From &&from)
        {
            if constexpr (kIsInside)
                ::new (static_cast<void *>(storage)) Held(std::forward<From>(from));
            else
                ::new (static_cast<void *>(storage)) Held(new Callable(std::forward<From>(from)));
        }

        static Answer call(std::byte *storage, Arguments &&...arguments)
        {
            const auto callable = [&]() -> Callable & {
                if constexpr (kIsInside)
                    return heldIn(storage);
                else
                    return *heldIn(storage);
            };
            return std::invoke_r<Answer>(callable(), std::forward<Arguments>(arguments)...);
        }

        static void move(std::byte *from, std::byte *to) noexcept
        {
            ::new (static_cast<void *>(to)) Held(std::move(heldIn(from)));
            heldIn(from).~Held();
        }

        static void destroy(std::byte *storage) noexcept
        {
            Held &held = heldIn(storage);
            if constexpr (kIsInside)
                held.~Held();
            else
                delete held;
        }

        static constexpr Actions kActions{.call = call, .move = move, .destroy = destroy};
    };

    void take(UniqueFunction &other) noexcept
    {
        m_actions = std::exchange(other.m_actions, nullptr);
        if (m_actions)
            m_actions->move(other.m_storage.data(), m_storage.data());
    }

    const Actions *m_actions = nullptr;
    alignas(void *) std::array<std::byte, kInside> m_storage;
};

} // namespace postject
