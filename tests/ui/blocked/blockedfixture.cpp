// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/blocked/blockedfixture.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace postject::ui {

void BlockedFixture::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void BlockedFixture::init()
{
    m_blocks = {};
    addBlock(u"198.51.100.7"_s, 23 * 60 + 30, 5, u"5 failed logins within 1 hour"_s);
    addBlock(u"2001:db8:7:1::/64"_s, 45, 12, u"12 failed logins within 1 hour"_s);
    addBlock(u"203.0.113.99"_s, 29 * 24 * 60 + 61, 0, u"Scanner, reported by the hosting provider"_s);
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    serveBlocks();
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
    m_page = new BlockedPage(m_client.get());
    m_frame = std::make_unique<PageFrame>(m_page, u"Blocked IPs"_s);
}

void BlockedFixture::cleanup()
{
    m_frame.reset();
    m_client.reset();
    m_server.reset();
}

void BlockedFixture::addBlock(const QString &ip, int minutesLeft, int attempts, const QString &reason)
{
    const auto now = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    const auto stamp = [](TimePoint time) { return QString::fromLatin1(formatTime(time)); };
    m_blocks.append(QJsonObject{{u"id"_s, u"block_%1"_s.arg(m_nextId++, 13, 10, QLatin1Char('0'))},
                                {u"ipAddress"_s, ip},
                                {u"reason"_s, reason},
                                {u"attempts"_s, attempts},
                                {u"blockedAt"_s, stamp(now - std::chrono::minutes(30))},
                                {u"expiresAt"_s, stamp(now + std::chrono::minutes(minutesLeft))}});
}

void BlockedFixture::serveBlocks()
{
    m_server->on(EndpointId::ListBlocks, [this](const FakeRequest &request) {
        const auto number = [&](const QString &name) { return request.query.queryItemValue(name).toLongLong(); };
        QJsonArray page;
        for (qint64 i = number(u"offset"_s); i < m_blocks.size() && page.size() < number(u"limit"_s); ++i)
            page.append(m_blocks[i]);
        return FakeAnswer::json({{u"blocks"_s, page}, {u"total"_s, m_blocks.size()}});
    });
    m_server->on(EndpointId::BlockAddress, [this](const FakeRequest &request) {
        addBlock(request.body[u"ip"_s].toString(), request.body[u"hours"_s].toInt() * 60, 0,
                 request.body[u"reason"_s].toString());
        return FakeAnswer::json(m_blocks.last().toObject(), 201);
    });
    m_server->on(EndpointId::LiftBlock, [this](const FakeRequest &request) {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (m_blocks[i].toObject()[u"id"_s].toString() == request.arguments.constFirst()) {
                m_blocks.removeAt(i);
                return FakeAnswer::json({{u"message"_s, u"Block lifted"_s}});
            }
        }
        return FakeAnswer::problem(ErrorCode::NotFound);
    });
}

void BlockedFixture::start()
{
    open();
    find<QTableView>()->setFocus();
}

void BlockedFixture::open()
{
    m_frame->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_frame.get()));
    m_frame->activateWindow();
    m_page->activate();
    QTRY_COMPARE(m_page->presenter().state(), PageState::Ready);
}

QPushButton *BlockedFixture::button(const QString &text) const
{
    for (QPushButton *each : m_frame->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

bool BlockedFixture::says(const QString &words) const
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace postject::ui
