// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first-run wizard with a fake backend and a fake server, driven by keys.
#pragma once

#include "tests/support/fakeserver.h"
#include "ui/dialogs/firstrunwizard.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace postject::test {

using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

inline const QJsonObject kSignedIn{{u"token"_s, u"ey.x.y"_s},
                                   {u"expiresAt"_s, u"2099-07-15T10:30:00.000Z"_s},
                                   {u"account"_s, QJsonObject{{u"id"_s, u"acct_0000000000001"_s},
                                                              {u"email"_s, u"ana@example.com"_s},
                                                              {u"role"_s, u"administrator"_s},
                                                              {u"disabled"_s, false},
                                                              {u"twoFactorEnabled"_s, false},
                                                              {u"createdAt"_s, u"2025-07-15T10:30:00.000Z"_s},
                                                              {u"lastLoginAt"_s, QJsonValue::Null}}}};

// "Starts" the fake server on its local socket.
struct FakeBackend : FirstRunBackend
{
    QString socketFile;
    QString failure; // once
    QList<ListenerChoice> started;

    void startHere(const ListenerChoice &listener, QObject *context, Started callback) override
    {
        started.append(listener);
        QTimer::singleShot(0, context, [=, this] {
            if (!failure.isEmpty())
                return callback(std::unexpected(std::exchange(failure, {})));
            callback(StartedServer{.socketFile = socketFile,
                                   .url = QUrl(u"https://127.0.0.1:%1"_s.arg(listener.port)),
                                   .certificateSha256 = QByteArray(32, '\x5a')});
        });
    }
};

inline quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

struct Bench
{
    QTemporaryDir folder;
    FakeServer server;
    FakeBackend backend;
    ApiClient api;
    SessionClient session{&api};
    FirstRunWizard wizard{&backend, &session};
    QList<FirstRunChoice> chosen;

    Bench()
    {
        backend.socketFile = folder.filePath(u"api.sock"_s);
        server.listenLocal(backend.socketFile);
        server.answer(EndpointId::Setup, FakeAnswer::unlikeTheServer({}, 201));
        server.answer(EndpointId::Login, 200, kSignedIn);
        QObject::connect(&wizard, &FirstRunWizard::chosen, &wizard,
                         [this](const FirstRunChoice &choice) { chosen.append(choice); });
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QVERIFY(reaches(FirstRunWizard::WhereStep));
    }
    QWidget *focused() const { return QApplication::focusWidget(); }
    void type(const QString &text) { QTest::keyClicks(focused(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    // The page is there and has the focus.
    bool reaches(FirstRunWizard::Step step)
    {
        return QTest::qWaitFor([&] {
            const QWidget *page = wizard.currentPage();
            const QWidget *focus = focused();
            return wizard.currentId() == step && focus && focus->isVisible() && focus != page &&
                   (page->isAncestorOf(focus) || focus == wizard.button(QWizard::FinishButton));
        });
    }
    QString said() const
    {
        const auto *bar = wizard.currentPage()->findChild<MessageBar *>();
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    void choosePort(quint16 port) { wizard.findChild<QSpinBox *>()->setValue(port); }
    bool reachListener()
    {
        press(Qt::Key_Return);
        if (!reaches(FirstRunWizard::AdministratorStep))
            return false;
        type(u"ana@example.com"_s);
        press(Qt::Key_Tab);
        type(u"violet kettle orbit lamp"_s);
        press(Qt::Key_Return);
        choosePort(freePort());
        return reaches(FirstRunWizard::ListenerStep);
    }
    bool reachAttach()
    {
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        return reaches(FirstRunWizard::AttachStep);
    }
};

} // namespace postject::test
