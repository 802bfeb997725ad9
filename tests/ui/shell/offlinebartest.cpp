// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar above the pages while the server cannot be reached: what it says, how long it waits, and what it offers.
#include "ui/shell/offlinebar.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testcertificate.h"
#include "ui/client/apiclient.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject;
using namespace postject::ui;
using namespace std::chrono_literals;

namespace {

QStringList &announcements()
{
    static QStringList said;
    return said;
}

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announcements() += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

} // namespace

class OfflineBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysSinceWhenAndCountsDown();
    void withoutDataItSaysNoTime();
    void waitsLongerEachTime();
    void oneLossIsToldOnce();
    void triesAtOnce();
    void goesByItselfWhenTheServerIsBack();
    void anotherCertificateIsCompared();

private:
    void loseConnection();
    QString sentence() const;
    int secondsLeft() const;
    QStringList buttons() const;
    bool press(const QString &text) const;

    std::unique_ptr<test::FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<OfflineBar> m_bar;
    quint16 m_port = 0;
};

void OfflineBarTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_server = std::make_unique<test::FakeServer>();
    QVERIFY(m_server->listen());
    m_server->answer(EndpointId::Health, 200, {{u"status"_s, u"ok"_s}, {u"version"_s, u"0.1.0"_s}});
    m_port = m_server->port();
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    // Its seconds pass when the test says so.
    m_bar = std::make_unique<OfflineBar>(m_client.get(), nullptr, 1h);
    announcements().clear();
    QAccessible::installUpdateHandler(listen);
}

void OfflineBarTest::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_bar.reset();
    m_client.reset();
    m_server.reset();
}

void OfflineBarTest::loseConnection()
{
    m_server->close();
    m_client->send({.endpoint = EndpointId::Health}, this, [](const auto &) {});
    QTRY_VERIFY(m_bar->isVisible());
}

QString OfflineBarTest::sentence() const
{
    QString all;
    for (const QLabel *label : m_bar->findChildren<QLabel *>()) {
        if (label->isVisible())
            all += label->text();
    }
    return all;
}

int OfflineBarTest::secondsLeft() const
{
    static const QRegularExpression kLeft(u"again in (\\d+) second"_s);
    return kLeft.match(sentence()).captured(1).toInt();
}

QStringList OfflineBarTest::buttons() const
{
    QStringList texts;
    for (const QPushButton *each : m_bar->findChildren<QPushButton *>()) {
        if (each->isVisible())
            texts += each->text();
    }
    return texts;
}

bool OfflineBarTest::press(const QString &text) const
{
    for (QPushButton *each : m_bar->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->isEnabled() && each->text() == text) {
            each->click();
            return true;
        }
    }
    return false;
}

void OfflineBarTest::saysSinceWhenAndCountsDown()
{
    QVERIFY(!m_bar->isVisible() && !m_bar->isOffline());
    const QSignalSpy changed(m_bar.get(), &OfflineBar::offlineChanged);
    m_bar->setDataTime(QDateTime(QDate(2026, 3, 2), QTime(10, 29)));
    loseConnection();
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].toBool());
    const QString time = QLocale().toString(QTime(10, 29), QLocale::ShortFormat);
    QCOMPARE(sentence(), u"Not connected to %1. Showing data from %2. Trying again in 1 second(s)."_s.arg(
                             m_client->serverName(), time));
    QCOMPARE(buttons(), (QStringList{u"Try now"_s, u"Another server…"_s}));
    m_bar->tick(); // the attempt fails, and the next one comes later
    QTRY_COMPARE(secondsLeft(), 2);
    m_bar->tick();
    QCOMPARE(secondsLeft(), 1);
    const QSignalSpy elsewhere(m_bar.get(), &OfflineBar::anotherServerRequested);
    QVERIFY(press(u"Another server…"_s));
    QCOMPARE(elsewhere.size(), 1);
}

void OfflineBarTest::withoutDataItSaysNoTime()
{
    loseConnection();
    QCOMPARE(sentence(), u"Not connected to %1. Trying again in 1 second(s)."_s.arg(m_client->serverName()));
}

void OfflineBarTest::waitsLongerEachTime()
{
    loseConnection();
    for (const int wait : {1, 2, 4, 8, 16, 30}) {
        QTRY_COMPARE(secondsLeft(), wait);
        for (int i = 0; i < wait; ++i)
            m_bar->tick();
    }
    QTRY_COMPARE(secondsLeft(), 30); // and no more
    // Back, and lost again: it is not the old patience.
    QVERIFY(m_server->listen(m_port));
    QVERIFY(press(u"Try now"_s));
    QTRY_VERIFY(!m_bar->isVisible());
    loseConnection();
    QCOMPARE(secondsLeft(), 1);
}

void OfflineBarTest::oneLossIsToldOnce()
{
    const QSignalSpy changed(m_bar.get(), &OfflineBar::offlineChanged);
    loseConnection();
    for (int i = 0; i < 3; ++i) {
        bool isAnswered = false;
        m_client->send({.endpoint = EndpointId::Health}, this, [&isAnswered](const auto &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
    }
    QCOMPARE(changed.size(), 1);
    QCOMPARE(announcements(), QStringList(u"Not connected to %1."_s.arg(m_client->serverName())));
}

void OfflineBarTest::triesAtOnce()
{
    const QSignalSpy changed(m_bar.get(), &OfflineBar::offlineChanged);
    loseConnection();
    QVERIFY(m_server->listen(m_port));
    m_server->hold(EndpointId::Health);
    QVERIFY(press(u"Try now"_s));
    QTRY_COMPARE(m_server->count(EndpointId::Health), 1);
    QVERIFY(!press(u"Try now"_s)); // it is being tried
    m_server->release(EndpointId::Health);
    QTRY_VERIFY(!m_bar->isVisible());
    QVERIFY(!m_bar->isOffline());
    QCOMPARE(changed.size(), 2);
    QVERIFY(!changed[1][0].toBool());
    QCOMPARE(announcements().constLast(), u"Connected to %1 again."_s.arg(m_client->serverName()));
}

void OfflineBarTest::goesByItselfWhenTheServerIsBack()
{
    loseConnection();
    QVERIFY(m_server->listen(m_port));
    m_bar->tick();
    QTRY_VERIFY(!m_bar->isVisible());
    QCOMPARE(m_server->count(EndpointId::Health), 1);
}

void OfflineBarTest::anotherCertificateIsCompared()
{
    const QTemporaryDir folder;
    const test::TestCertificate right = test::makeTestCertificate(folder.path(), u"right"_s);
    const test::TestCertificate wrong = test::makeTestCertificate(folder.path(), u"wrong"_s);
    m_server->close();
    QVERIFY(m_server->listenTls(right.configuration));
    m_port = m_server->port();
    m_client->useServer(m_server->url(), right.sha256);
    loseConnection();
    QVERIFY(m_server->listenTls(wrong.configuration, m_port));
    QVERIFY(press(u"Try now"_s));
    const QString changed = u"The certificate of %1 has changed. Nothing is sent to it."_s.arg(m_client->serverName());
    QTRY_COMPARE(sentence(), changed);
    QCOMPARE(buttons(), (QStringList{u"Compare the certificates…"_s, u"Another server…"_s}));
    QCOMPARE(m_server->bytesRead(), 0);
    const QSignalSpy questioned(m_bar.get(), &OfflineBar::certificateQuestioned);
    QVERIFY(press(u"Compare the certificates…"_s));
    QCOMPARE(questioned.size(), 1);
    // The right one is there again: nobody has to compare anything.
    m_server->close();
    QVERIFY(m_server->listenTls(right.configuration, m_port));
    const auto isBack = [this] {
        m_bar->tick();
        return !m_bar->isVisible();
    };
    QTRY_VERIFY(isBack());
}

QTEST_MAIN(OfflineBarTest)
#include "offlinebartest.moc"
