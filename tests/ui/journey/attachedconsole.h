// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole console, attached to a FakeServer that answers every endpoint the console asks, as a person left it after
// signing in. What strangers may write stands in the answers as the test wants it.
#pragma once

#include "app/console/console.h"
#include "app/console/translation.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testcertificate.h"
#include "tests/ui/journey/hands.h"
#include "ui/presenters/pagestate.h"

#include <QTemporaryDir>

namespace postject::test {

// Answers with one row or more in each list; foreign is every text in it that somebody else may choose.
void answerEverything(FakeServer &server, const QString &foreign);

class AttachedConsole
{
public:
    // tls: the server's certificate, which the console has pinned; without one the server speaks HTTP.
    explicit AttachedConsole(const QString &foreign, const std::optional<TestCertificate> &tls = std::nullopt);

    bool signIn();
    ui::MainWindow *window() const { return shown<ui::MainWindow>(); }
    // Opens one page after the other; false as soon as one does not become what the test wants.
    bool forEachPage(const std::function<bool(const QString &page)> &visit);
    bool isReady() const;   // the open page shows its content
    bool hasFailed() const; // a part of it shows why it can't

    QTemporaryDir folder;
    FakeServer server;

private:
    QList<ui::PageState> states() const; // of the open page and its parts

    QSettings m_settings;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<Console> m_console;
};

} // namespace postject::test
