// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the two-factor page in its states, in both schemes, into the build folder, for people to look at.
#include "tests/support/fakeserver.h"
#include "tests/support/picturefaults.h"
#include "tests/support/testqr.h"
#include "ui/pages/twofactorpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class TwoFactorPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draws_data();
    void draws();

private:
    void take(const QString &name);
    QPushButton *button(const QString &text) const;
    void answerAll();

    FakeServer m_server;
    std::unique_ptr<QWidget> m_window;
    TwoFactorPage *m_page = nullptr;
    QString m_scheme;
};

void TwoFactorPictures::draws_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(theme::Scheme::Light);
    QTest::newRow("dark") << int(theme::Scheme::Dark);
}

QPushButton *TwoFactorPictures::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

void TwoFactorPictures::take(const QString &name)
{
    QTest::qWait(100);
    const QImage picture = m_window->grab().toImage();
    QVERIFY(QDir().mkpath(QStringLiteral(PICTURES)));
    QVERIFY(picture.save(u"%1/twofactor-%2-%3.png"_s.arg(QStringLiteral(PICTURES), name, m_scheme)));
    const QStringList faults = pictureFaults(m_window.get(), picture);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TwoFactorPictures::answerAll()
{
    const QString secret = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;
    QJsonArray codes;
    for (int i = 0; i < 10; ++i)
        codes.append(
            u"%1"_s.arg(qint64((0xa3f7d9e2c1b8 ^ (i * 0x9e3779b97f4a)) & 0xffffffffffff), 12, 16, QChar(u'0')));
    m_server.answer(
        EndpointId::GenerateTwoFactor, 200,
        {{u"secret"_s, secret}, {u"qrCode"_s, qrDataUri(otpauthUri(secret))}, {u"otpauthUri"_s, otpauthUri(secret)}});
    m_server.answer(EndpointId::EnableTwoFactor, 200, {{u"message"_s, u"ok"_s}, {u"backupCodes"_s, codes}});
    m_server.answer(EndpointId::TwoFactorState, 200,
                    {{u"enabled"_s, false}, {u"enabledAt"_s, QJsonValue::Null}, {u"backupCodesRemaining"_s, 0}});
}

void TwoFactorPictures::draws()
{
    QFETCH(int, scheme);
    m_scheme = QString::fromLatin1(QTest::currentDataTag());
    theme::apply(theme::Scheme(scheme));
    if (m_server.port() == 0)
        QVERIFY(m_server.listen());
    answerAll();
    ApiClient api;
    api.useServer(m_server.url(), {});
    api.setToken("ey.x.y", QDateTime::currentDateTimeUtc().addDays(1));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1072, 780);
    m_page = new TwoFactorPage(api);
    auto *header = new PageHeader;
    header->setTitle(u"Two-factor"_s);
    connect(m_page, &Page::summaryChanged, header, &PageHeader::setSummary);
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 16, 24, 0);
    top->addWidget(header);
    column->addLayout(top);
    column->addWidget(m_page, 1);
    m_window->show();
    m_page->activate();
    QTRY_VERIFY(button(u"Set up two-factor"_s));
    take(u"off"_s);
    button(u"Set up two-factor"_s)->click();
    QTRY_VERIFY(button(u"Next"_s));
    take(u"scan"_s);
    button(u"Show key"_s)->click();
    take(u"key"_s);
    button(u"Next"_s)->click();
    take(u"verify"_s);
    m_server.refuse(EndpointId::EnableTwoFactor, ErrorCode::InvalidTwoFactorToken, {}, {{u"clockSkewSeconds"_s, -90}});
    QTest::keyClicks(m_page->focusWidget(), u"123 456"_s);
    button(u"Turn on"_s)->click();
    QTRY_VERIFY(button(u"Turn on"_s)->isEnabled());
    take(u"skew"_s);
    answerAll();
    button(u"Turn on"_s)->click();
    QTRY_VERIFY(button(u"Done"_s));
    take(u"codes"_s);
    button(u"Close"_s)->click();
    take(u"close-asked"_s);
    for (const int left : {10, 3, 0}) {
        m_server.answer(
            EndpointId::TwoFactorState, 200,
            {{u"enabled"_s, true}, {u"enabledAt"_s, u"2025-07-15T10:30:00.000Z"_s}, {u"backupCodesRemaining"_s, left}});
        m_page->deactivate();
        const qsizetype asked = m_server.count(EndpointId::TwoFactorState);
        m_page->activate();
        QTRY_VERIFY(m_server.count(EndpointId::TwoFactorState) > asked && button(u"Turn off two-factor…"_s));
        QTest::qWait(50);
        take(u"on-%1"_s.arg(left));
    }
    button(u"Turn off two-factor…"_s)->click();
    take(u"turn-off"_s);
    m_window.reset();
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TwoFactorPictures test;
    return QTest::qExec(&test, argc, argv);
}
#include "twofactorpictures.moc"
