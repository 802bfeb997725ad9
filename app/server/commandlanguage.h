// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands speak the system's language (LANGUAGE, LC_ALL, LC_MESSAGES, LANG) where there is a catalogue of it. What
// the command line's parser says stays English, and so does what the server says, in its answers and its log.
#pragma once

#include <QTranslator>

namespace postject {

class CommandLanguage
{
public:
    CommandLanguage(); // needs the QCoreApplication, and must not outlive it

private:
    QTranslator m_catalogue;
};

} // namespace postject
