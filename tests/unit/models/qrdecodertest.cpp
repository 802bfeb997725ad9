// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/qrdecoder.h"
#include "tests/support/testqr.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;
using postject::test::otpauthUri;
using postject::test::qrPng;

namespace {
const QString kSecret = u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s;
}

class QrDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAServerSends_data();
    void readsWhatAServerSends();
    void drawsWithAQuietZone();
    void refusesWhatIsNoCode();
    void readsTheUri();
};

void QrDecoderTest::readsWhatAServerSends_data()
{
    QTest::addColumn<int>("pixels");
    for (const int pixels : {1, 2, 3, 5, 8, 16})
        QTest::addRow("%d pixels a module", pixels) << pixels;
}

void QrDecoderTest::readsWhatAServerSends()
{
    QFETCH(int, pixels);
    const auto code = readQr(qrPng(otpauthUri(kSecret), pixels));
    QVERIFY(code);
    QCOMPARE(code->text, otpauthUri(kSecret));
    QCOMPARE(secretOfOtpauth(code->text), kSecret);
    QCOMPARE(code->modules.width(), code->modules.height());
    QCOMPARE((code->modules.width() - 17) % 4, 0);
}

void QrDecoderTest::drawsWithAQuietZone()
{
    const auto code = readQr(qrPng(otpauthUri(kSecret)));
    QVERIFY(code);
    const QImage drawing = drawQr(code->modules, 5);
    QCOMPARE(drawing.width(), (code->modules.width() + 8) * 5);
    QCOMPARE(drawing.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(drawing.pixelColor(19, 19), QColor(Qt::white));
    QCOMPARE(drawing.pixelColor(20, 20), QColor(Qt::black)); // the finder pattern's corner
    QCOMPARE(decodeQr(drawing), std::optional(otpauthUri(kSecret)));
}

void QrDecoderTest::refusesWhatIsNoCode()
{
    QVERIFY(!readQr("no picture"));
    QVERIFY(!decodeQr(QImage()));
    QImage blank(200, 200, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(!decodeQr(blank));
    QPainter(&blank).fillRect(70, 70, 70, 70, Qt::black);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && blank.save(&buffer, "PNG"));
    QVERIFY(!readQr(png));
    // A whole code of which a stripe is lost can't be read any more, and so is never shown.
    QImage torn = QImage::fromData(qrPng(otpauthUri(kSecret)));
    QPainter(&torn).fillRect(0, torn.height() / 3, torn.width(), torn.height() / 4, Qt::white);
    buffer.seek(0);
    png.clear();
    QVERIFY(torn.save(&buffer, "PNG"));
    QVERIFY(!readQr(png));
}

void QrDecoderTest::readsTheUri()
{
    QCOMPARE(secretOfOtpauth(u"otpauth://totp/x?secret=jbswy3dp&issuer=I"_s), u"JBSWY3DP"_s);
    QCOMPARE(secretOfOtpauth(u"otpauth://totp/x?secret=JBSWY3DP%3D%3D"_s), u"JBSWY3DP"_s);
    QCOMPARE(secretOfOtpauth(u"https://example.com/?secret=JBSWY3DP"_s), QString());
    QCOMPARE(secretOfOtpauth(u"otpauth://totp/x"_s), QString());
    const OtpauthLabel label = labelOfOtpauth(otpauthUri(kSecret));
    QCOMPARE(label.issuer, u"Postject"_s);
    QCOMPARE(label.account, u"ana@example.com"_s);
    QCOMPARE(labelOfOtpauth(u"otpauth://totp/Acme:bob?secret=A"_s).issuer, u"Acme"_s);
    QCOMPARE(labelOfOtpauth(u"otpauth://totp/bob?secret=A"_s).account, u"bob"_s);
}

QTEST_GUILESS_MAIN(QrDecoderTest)
#include "qrdecodertest.moc"
