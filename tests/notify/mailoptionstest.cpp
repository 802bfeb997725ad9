// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mailoptions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

class MailOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGiven();
    void everythingGiven();
    void passwordFromAFile();
    void refuses_data();
    void refuses();
};

namespace {

const MailOptionMap kLeast{{"server", "mail.example.com"}, {"from", "postject@example.com"}};

} // namespace

void MailOptionsTest::nothingGiven()
{
    QVERIFY(!mailSettingsOf({}).value());
    QVERIFY(!mailSettingsOf({{"server", ""}, {"from", ""}}).value());
    const auto least = mailSettingsOf(kLeast).value();
    QVERIFY(least);
    QVERIFY(least->encryption == SmtpSettings::Encryption::StartTls);
    QCOMPARE(least->effectivePort(), 587);
    QCOMPARE(least->hourlyCap, 20);
}

void MailOptionsTest::everythingGiven()
{
    const auto settings = mailSettingsOf({{"server", "mail.example.com"},
                                          {"port", "2465"},
                                          {"encryption", "tls"},
                                          {"user", "postject"},
                                          {"password", "pässword"},
                                          {"from", "postject@example.com"},
                                          {"helo_name", "alerts.example.com"},
                                          {"ca_file", "/etc/ca.pem"},
                                          {"language", "de"},
                                          {"hourly_cap", "5"}})
                              .value();
    QVERIFY(settings);
    QCOMPARE(settings->server, u"mail.example.com"_s);
    QCOMPARE(settings->port, 2465);
    QVERIFY(settings->encryption == SmtpSettings::Encryption::Tls);
    QCOMPARE(settings->user, u"postject"_s);
    QCOMPARE(settings->password, u"pässword"_s);
    QCOMPARE(settings->heloName, u"alerts.example.com"_s);
    QCOMPARE(settings->caFile, u"/etc/ca.pem"_s);
    QCOMPARE(settings->language, u"de"_s);
    QCOMPARE(settings->hourlyCap, 5);
}

void MailOptionsTest::passwordFromAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("pass word \r\nsecond line\n");
    file.close();
    MailOptionMap options = kLeast;
    options["password_file"] = file.fileName().toStdString();
    QCOMPARE(mailSettingsOf(options).value()->password, u"pass word "_s);
}

void MailOptionsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no server") << "server"_ba << ""_ba << "needs a mail server"_ba;
    QTest::newRow("a URL") << "server"_ba << "smtp://mail.example.com"_ba << "mail.server"_ba;
    QTest::newRow("no sender") << "from"_ba << ""_ba << "mail.from"_ba;
    QTest::newRow("port 0") << "port"_ba << "0"_ba << "port"_ba;
    QTest::newRow("port 65536") << "port"_ba << "65536"_ba << "port"_ba;
    QTest::newRow("port as a word") << "port"_ba << "smtp"_ba << "port"_ba;
    QTest::newRow("language") << "language"_ba << "tlh"_ba << "language"_ba;
    QTest::newRow("cap 0") << "hourly_cap"_ba << "0"_ba << "hourly_cap"_ba;
    QTest::newRow("encryption") << "encryption"_ba << "ssl"_ba << "none, starttls or tls"_ba;
    QTest::newRow("password file") << "password_file"_ba << "/nonexistent/password"_ba << "can't read"_ba;
}

void MailOptionsTest::refuses()
{
    QFETCH(const QByteArray, option);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, said);
    MailOptionMap options = kLeast;
    options[option.toStdString()] = value.toStdString();
    const auto settings = mailSettingsOf(options);
    QVERIFY(!settings);
    QVERIFY2(settings.error().contains(said.toStdString()), settings.error().c_str());
}

QTEST_GUILESS_MAIN(MailOptionsTest)
#include "mailoptionstest.moc"
