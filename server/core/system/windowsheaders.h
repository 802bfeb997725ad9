// SPDX-License-Identifier: GPL-3.0-or-later
//
// The headers of Windows, in the order that they ask for and without the macros that break others. For *_windows.cpp.
#pragma once

#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif

// clang-format off
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
// clang-format on

#include <io.h>
