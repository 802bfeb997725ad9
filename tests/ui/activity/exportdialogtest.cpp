// SPDX-License-Identifier: GPL-3.0-or-later
//
// The export of the activity log into a file: the dialog for its name, what is asked for, what is in the file, and
// every end that leaves none.
#include "ui/dialogs/exportdialog.h"
#include "tests/support/accessibilityproblems.h"
#include "tests/support/fakelog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kCsv = "id,action\r\nlog_1,login\r\nlog_2,login_failed\r\n";
const QByteArray kNdJson = "{\"id\":\"log_1\"}\n{\"id\":\"log_2\"}\n";

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFileDialogNamesTheFile_data();
    void theFileDialogNamesTheFile();
    void theFileDialogMayBeLeft();
    void whatIsExportedIsChosen();
    void everythingHasAName();
    void aRefusalLeavesNoFile();
    void aCutLeavesNoFile();
    void aFileThatIsThereOutlivesAFailure();
    void stoppingLeavesNoFile();
    void whatCanNotBeWrittenIsSaid();

private:
    QPushButton *button(const QString &text) const;
    QString said() const { return m_dialog->findChild<MessageBar *>()->accessibleName(); }
    QFileDialog *askForFile();
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray contentOf(const QString &name) const;

    FakeActivitySource m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    QPointer<ExportDialog> m_dialog;
};

void ExportDialogTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void ExportDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = {};
    m_log.rows = 5'000;
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    serveLog(*m_server, m_log);
    m_server->on(EndpointId::ExportActivity, [](const FakeRequest &request) {
        const bool isCsv = request.query.queryItemValue(u"format"_s) == "csv"_L1;
        return FakeAnswer{.rawBody = isCsv ? kCsv : kNdJson,
                          .contentType = isCsv ? "text/csv" : "application/x-ndjson"};
    });
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
    const QList<ExportDialog::Scope> scopes{{.words = u"Filtered"_s, .query = {.action = u"login"_s}, .rows = 2},
                                            {.words = u"Everything"_s, .query = {}}};
    m_dialog = new ExportDialog(*m_client, scopes, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void ExportDialogTest::cleanup()
{
    delete m_dialog;
    m_client.reset();
    m_server.reset();
}

QPushButton *ExportDialogTest::button(const QString &text) const
{
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

QFileDialog *ExportDialogTest::askForFile()
{
    QTest::keyClick(m_dialog, Qt::Key_Return); // the default button
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    return dialog && QTest::qWaitFor([dialog] { return dialog->isVisible(); }) ? dialog : nullptr;
}

QByteArray ExportDialogTest::contentOf(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void ExportDialogTest::theFileDialogNamesTheFile_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("CSV") << 0 << u"csv"_s << kCsv;
    QTest::newRow("JSON lines") << 1 << u"ndjson"_s << kNdJson;
}

void ExportDialogTest::theFileDialogNamesTheFile()
{
    QFETCH(const int, form);
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, content);
    m_dialog->findChild<QComboBox *>()->setCurrentIndex(form);
    QFileDialog *dialog = askForFile();
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    const QString suggested = QFileInfo(dialog->selectedFiles().constFirst()).fileName();
    QVERIFY2(suggested.startsWith(u"activity-"_s) && suggested.endsWith(u'.' + ending), qPrintable(suggested));
    QVERIFY(QDate::fromString(suggested.sliced(9, 10), Qt::ISODate).isValid());
    dialog->selectFile(m_folder->filePath(u"mine"_s));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(button(u"&Close"_s));
    const QString name = u"mine."_s + ending;                                  // the dialog's doing
    QCOMPARE(said(), u"2 entries are in %1."_s.arg(m_folder->filePath(name))); // a header is none
    QCOMPARE(contentOf(name), content);
    QCOMPARE(files(), QStringList{name});
    const QList<FakeRequest> asked = m_server->requests(EndpointId::ExportActivity);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().query.queryItemValue(u"format"_s), ending);
    QCOMPARE(asked.constFirst().query.queryItemValue(u"action"_s), u"login"_s);
}

void ExportDialogTest::theFileDialogMayBeLeft()
{
    const QPointer<QFileDialog> dialog = askForFile();
    QVERIFY(dialog);
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(m_server->count(EndpointId::ExportActivity), 0);
    QVERIFY(said().isEmpty());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void ExportDialogTest::whatIsExportedIsChosen()
{
    const QList<QRadioButton *> choices = m_dialog->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices.first()->isChecked());
    QCOMPARE(choices.first()->text(), u"Filtered: 2 entries, about 320 bytes"_s);
    QTRY_COMPARE(choices.last()->text(), u"Everything: 5,000 entries, about 800.0 kB"_s); // counted
    choices.last()->click();
    m_dialog->startTo(m_folder->filePath(u"all.csv"_s));
    QTRY_VERIFY(button(u"&Close"_s));
    QVERIFY(!m_server->requests(EndpointId::ExportActivity).constFirst().query.hasQueryItem(u"action"_s));
}

void ExportDialogTest::everythingHasAName()
{
    QCOMPARE(accessibilityProblems(m_dialog), QStringList());
}

void ExportDialogTest::aRefusalLeavesNoFile()
{
    m_server->refuse(EndpointId::ExportActivity, ErrorCode::Busy);
    m_dialog->startTo(m_folder->filePath(u"mine.csv"_s));
    QTRY_VERIFY2(said().startsWith(u"The export stopped, and left no file."_s), qPrintable(said()));
    QCOMPARE(files(), QStringList());
    QVERIFY(button(u"&Export…"_s)->isEnabled()); // once more
}

// An end that comes before the last chunk is none: what there is would be taken for all of it.
void ExportDialogTest::aCutLeavesNoFile()
{
    FakeAnswer cut;
    cut.wire = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n" +
               QByteArray::number(kCsv.size(), 16) + "\r\n" + kCsv + "\r\n";
    m_server->answer(EndpointId::ExportActivity, cut);
    m_dialog->startTo(m_folder->filePath(u"mine.csv"_s));
    QTRY_VERIFY2(said().startsWith(u"The export stopped, and left no file."_s), qPrintable(said()));
    QCOMPARE(files(), QStringList());
}

void ExportDialogTest::aFileThatIsThereOutlivesAFailure()
{
    QFile former(m_folder->filePath(u"mine.csv"_s));
    QVERIFY(former.open(QIODevice::WriteOnly) && former.write("of yesterday") > 0);
    former.close();
    m_server->answer(EndpointId::ExportActivity, FakeAnswer::dropped());
    m_dialog->startTo(former.fileName());
    QTRY_VERIFY2(said().startsWith(u"The export stopped, and left no file."_s), qPrintable(said()));
    QCOMPARE(contentOf(u"mine.csv"_s), "of yesterday");
}

void ExportDialogTest::stoppingLeavesNoFile()
{
    m_server->hold(EndpointId::ExportActivity);
    m_dialog->startTo(m_folder->filePath(u"mine.csv"_s));
    QTRY_COMPARE(m_server->count(EndpointId::ExportActivity), 1);
    QVERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
    QVERIFY(!button(u"&Export…"_s)->isEnabled());
    button(u"&Stop"_s)->click();
    QCOMPARE(said(), u"Stopped. No file is left."_s);
    m_server->release(EndpointId::ExportActivity);
    QVERIFY(button(u"&Export…"_s)->isEnabled());
    QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
    QCOMPARE(files(), QStringList());
    button(u"&Cancel"_s)->click(); // now it closes
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(files(), QStringList());
}

void ExportDialogTest::whatCanNotBeWrittenIsSaid()
{
    m_dialog->startTo(m_folder->filePath(u"no/such/folder/mine.csv"_s));
    QVERIFY2(said().startsWith(u"The file could not be written: "_s), qPrintable(said()));
    QCOMPARE(m_server->count(EndpointId::ExportActivity), 0);
    QVERIFY(button(u"&Export…"_s)->isEnabled());
}

QTEST_MAIN(ExportDialogTest)
#include "exportdialogtest.moc"
