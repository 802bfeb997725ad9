// SPDX-License-Identifier: GPL-3.0-or-later
//
// Overwrites a secret before its memory is given back. Any thread.
// The limit: Qt's containers share their memory, and only this copy is reached; keep secrets in as few places as can
// be.
#pragma once

#include <QByteArray>
#include <QString>

namespace postject::ui {

template <typename Text>
void wipe(Text &secret)
{
    // A shared buffer is somebody else's too, or a literal; writing to it would first copy the secret once more.
    if (secret.isDetached()) {
        // volatile: the writes are not optimised away
        volatile char *bytes = reinterpret_cast<volatile char *>(secret.data());
        const qsizetype size = secret.size() * qsizetype(sizeof(typename Text::value_type));
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = 0;
    }
    secret = Text();
}

} // namespace postject::ui
