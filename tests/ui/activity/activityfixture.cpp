// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/activity/activityfixture.h"

namespace postject::ui {

void ActivityFixture::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void ActivityFixture::init()
{
    m_log = {};
    m_log.rows = 212'400;
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    serveLog(*m_server, m_log);
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
    m_page = new ActivityPage(m_client.get());
    m_frame = std::make_unique<PageFrame>(m_page, u"Activity"_s);
}

void ActivityFixture::cleanup()
{
    m_frame.reset();
    m_client.reset();
    m_server.reset();
}

void ActivityFixture::start()
{
    m_frame->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_frame.get()));
    m_frame->activateWindow();
    m_page->activate();
    QTRY_COMPARE(m_page->presenter().state(), PageState::Ready);
    QTRY_VERIFY(!find<HistogramView>()->summaryText().startsWith(u"No entries"));
    QTRY_VERIFY(model().jumpsByBins() || model().total() < ActivityModel::kBinsFrom);
}

StateStack *ActivityFixture::tableStates() const
{
    for (QWidget *each = find<ActivityTable>(); each; each = each->parentWidget()) {
        if (auto *stack = qobject_cast<StateStack *>(each))
            return stack;
    }
    return nullptr;
}

qsizetype ActivityFixture::histograms() const
{
    return std::ranges::count_if(m_server->requests(EndpointId::ActivityHistogram), [](const FakeRequest &request) {
        return request.query.queryItemValue(u"bins"_s).toInt() != ActivityModel::kPagerBins;
    });
}

FakeRequest ActivityFixture::lastList() const
{
    FakeRequest last;
    for (const FakeRequest &request : m_server->requests(EndpointId::ActivityLogs)) {
        if (request.query.queryItemValue(u"limit"_s) != "1"_L1)
            last = request;
    }
    return last;
}

} // namespace postject::ui
