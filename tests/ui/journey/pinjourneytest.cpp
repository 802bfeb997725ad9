// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another server takes the place of the one that a signed-in console trusts. Whatever is done on whatever page, it
// learns nothing: not the token, not the first line of a request.
#include "tests/ui/journey/attachedconsole.h"

#include <QSignalSpy>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace Qt::Literals::StringLiterals;

class PinJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherServerReadsNothing();
};

void PinJourneyTest::anotherServerReadsNothing()
{
    const QTemporaryDir folder;
    const TestCertificate right = makeTestCertificate(folder.path(), u"right"_s);
    const TestCertificate wrong = makeTestCertificate(folder.path(), u"wrong"_s);
    AttachedConsole console(u"text"_s, right);
    QVERIFY(console.signIn());
    QVERIFY(console.forEachPage([&](const QString &) { return hands::eventually([&] { return console.isReady(); }); }));
    const quint16 port = console.server.port();
    const qsizetype asked = console.server.requests().size();
    QVERIFY(asked > 0);
    console.server.close();
    FakeServer impostor;
    answerEverything(impostor, u"text"_s);
    QVERIFY(impostor.listenTls(wrong.configuration, port));
    QSignalSpy handshakes(&impostor, &FakeServer::handshakeStarted);
    for (int round = 0; round < 6; ++round) {
        const qsizetype before = handshakes.size();
        // From page to page faster than handshakes go: more requests than connections, so that some wait for a free
        // one.
        QVERIFY(console.forEachPage([](const QString &) {
            hands::press(Qt::Key_R, Qt::ControlModifier);
            return true;
        }));
        QVERIFY(hands::eventually([&] { return handshakes.size() > before || impostor.bytesRead() > 0; }));
    }
    // And at rest: every page says by now that it can't be trusted, or shows what it had.
    QVERIFY(console.forEachPage([&](const QString &) {
        const qsizetype before = handshakes.size();
        hands::press(Qt::Key_R, Qt::ControlModifier);
        return hands::eventually([&] { return handshakes.size() > before || impostor.bytesRead() > 0; });
    }));
    // What was sent before its handshake ended has had the time of five connections to arrive.
    QCOMPARE(impostor.requests().size(), 0);
    QCOMPARE(impostor.bytesRead(), 0);
    impostor.close();
    QVERIFY(console.server.listenTls(right.configuration, port));
    QVERIFY(console.forEachPage([&](const QString &) {
        hands::press(Qt::Key_R, Qt::ControlModifier);
        return hands::eventually([&] { return console.isReady() && console.server.requests().size() > asked; });
    }));
}

QTEST_MAIN(PinJourneyTest)
#include "pinjourneytest.moc"
