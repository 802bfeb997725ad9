// SPDX-License-Identifier: GPL-3.0-or-later
//
// An Activity page in a window, on a client, on a scripted server with a log of 212,400 entries: anew for each test.
#pragma once

#include "tests/support/fakelog.h"
#include "tests/support/pageframe.h"
#include "ui/pages/activitypage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/activitytable.h"
#include "ui/widgets/histogramview.h"
#include "ui/widgets/statestack.h"

#include <QTest>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;
using namespace postject::test;

class ActivityFixture : public QObject
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
    void start();                    // shows the page and waits for its rows
    StateStack *tableStates() const; // the most frequent values have others
    ActivityModel &model() const { return m_page->presenter().model(); }
    qsizetype histograms() const; // that the picture was drawn from
    FakeRequest lastList() const; // of those that fill the table
    QString lastQuery(const QString &name) const { return lastList().query.queryItemValue(name, QUrl::FullyDecoded); }

    FakeActivitySource m_log;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PageFrame> m_frame;
    ActivityPage *m_page = nullptr;
};

} // namespace postject::ui
