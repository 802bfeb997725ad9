// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a program asks of its operating system beyond Qt: random bytes, time, threads, standard output. Any thread,
// unless it says otherwise.
#pragma once

#include <QByteArrayView>

#include <chrono>
#include <cstddef>
#include <functional>
#include <thread>

namespace postject {

// From the system's generator for keys. False: it gives none.
bool fillWithRandomBytes(void *bytes, std::size_t count);

// Since some moment of the past, with the time that the machine slept; setting the clock does not touch it.
std::chrono::milliseconds machineElapsed();

void nameThread(std::thread &thread, const char *name); // at most 15 characters, as debuggers and top show it
std::thread threadWithoutSignals(std::function<void()> run);

bool isTerminal(int descriptor);
// What a pipe that says it is writable takes without making the writer wait; as write(2).
qint64 writePart(int descriptor, QByteArrayView part);
bool isWritable(int descriptor, std::chrono::milliseconds wait); // also for an error: the write says which

// See ServerHost::prepareProcess(). The first thing in main().
void prepareSystemProcess();

} // namespace postject
