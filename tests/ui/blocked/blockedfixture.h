// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Blocked IPs page in a window, on a scripted server that blocks and lifts as the real one does: anew for each test.
#pragma once

#include "tests/support/fakeserver.h"
#include "tests/support/pageframe.h"
#include "ui/pages/blockedpage.h"

#include <QJsonArray>
#include <QTest>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;
using namespace postject::test;

class BlockedFixture : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    template <typename Widget>
    Widget *find(const QString &accessibleName = {}) const
    {
        for (Widget *each : m_page->findChildren<Widget *>()) {
            if (accessibleName.isEmpty() || each->accessibleName() == accessibleName)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const;
    bool says(const QString &words) const;
    void addBlock(const QString &ip, int minutesLeft, int attempts, const QString &reason);
    void serveBlocks();
    void start(); // with the keyboard at the list
    void open();

    QJsonArray m_blocks;
    int m_nextId = 1;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PageFrame> m_frame;
    BlockedPage *m_page = nullptr;
};

} // namespace postject::ui
