// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using postject::ui::SecretClipboard;

class SecretClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void clearsAfterItsTime()
    {
        SecretClipboard secrets(nullptr, 20ms);
        QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copySecret(u"JBSWY3DPEHPK3PXP"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"JBSWY3DPEHPK3PXP"_s);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
        QVERIFY(cleared.wait());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void leavesWhatWasCopiedSince()
    {
        {
            SecretClipboard secrets(nullptr, 1h);
            secrets.copySecret(u"JBSWY3DPEHPK3PXP"_s);
            QGuiApplication::clipboard()->setText(u"something else"_s);
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
    }

    void clearsWhenItEnds()
    {
        {
            SecretClipboard secrets(nullptr, 1h);
            secrets.copySecret(u"JBSWY3DPEHPK3PXP"_s);
        }
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }
};

QTEST_MAIN(SecretClipboardTest)
#include "secretclipboardtest.moc"
