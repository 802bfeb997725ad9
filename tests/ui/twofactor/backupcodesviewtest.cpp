// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialogs that bring backup codes to a file or onto paper.
#include "ui/widgets/backupcodesview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/toneline.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

class BackupCodesViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(theme::Scheme::Light); }
    void init();
    void theSaveDialogSaves_data();
    void theSaveDialogSaves();
    void theSaveDialogMayBeLeft();
    void thePrintDialogPrints_data();
    void thePrintDialogPrints();
    void thePrintDialogMayBeLeft();

private:
    template <typename Dialog>
    Dialog *open(const QString &button, QKeySequence::StandardKey key, bool byKey);
    QString said() const { return m_view->findChild<ToneLine *>()->text(); }

    const QStringList m_codes{u"a3f7d9e2c1b8"_s, u"0123456789ab"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<BackupCodesView> m_view;
    std::unique_ptr<QSignalSpy> m_stored;
};

void BackupCodesViewTest::init()
{
    m_view.reset();
    m_clipboard = std::make_unique<SecretClipboard>();
    m_view = std::make_unique<BackupCodesView>(*m_clipboard);
    m_view->setCodes(m_codes, u"ana@example.com"_s);
    m_stored = std::make_unique<QSignalSpy>(m_view.get(), &BackupCodesView::stored);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->focusStoring();
}

template <typename Dialog>
Dialog *BackupCodesViewTest::open(const QString &button, QKeySequence::StandardKey key, bool byKey)
{
    if (byKey)
        QTest::keySequence(m_view->focusWidget(), QKeySequence(key));
    for (QPushButton *each : m_view->findChildren<QPushButton *>()) {
        if (!byKey && each->text() == button)
            each->click();
    }
    auto *dialog = m_view->findChild<Dialog *>();
    return dialog && QTest::qWaitFor([dialog] { return dialog->isVisible(); }) ? dialog : nullptr;
}

void BackupCodesViewTest::theSaveDialogSaves_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Ctrl+S") << true;
}

void BackupCodesViewTest::theSaveDialogSaves()
{
    QFETCH(bool, byKey);
    auto *dialog = open<QFileDialog>(u"Save…"_s, QKeySequence::Save, byKey);
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().constFirst()).fileName(), u"postject-backup-codes.txt"_s);
    const QString file = m_folder.filePath(byKey ? u"key"_s : u"button"_s);
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(m_stored->size(), 1);
    QFile saved(file + u".txt"_s); // the dialog's doing
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(saved.readAll());
    for (const QString &each : m_codes + QStringList{u"Account: ana@example.com"_s})
        QVERIFY2(text.contains(each), qPrintable(text));
    QCOMPARE(said(), u"Saved to %1. Keep the file where only you can read it."_s.arg(saved.fileName()));
}

void BackupCodesViewTest::theSaveDialogMayBeLeft()
{
    auto *dialog = open<QFileDialog>(u"Save…"_s, QKeySequence::Save, false);
    QVERIFY(dialog);
    const QPointer<QFileDialog> alive = dialog;
    dialog->reject();
    QTRY_VERIFY(!alive);
    QCOMPARE(m_stored->size(), 0);
    QVERIFY(said().isEmpty());
}

void BackupCodesViewTest::thePrintDialogPrints_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isPrinted");
    QTest::newRow("onto paper") << m_folder.filePath(u"codes.pdf"_s) << true;
    QTest::newRow("no paper") << m_folder.filePath(u"no/such/folder/codes.pdf"_s) << false;
}

// A PDF file stands for the paper; accepted() is what the dialog says for a press of Print.
void BackupCodesViewTest::thePrintDialogPrints()
{
    QFETCH(QString, file);
    QFETCH(bool, isPrinted);
    auto *dialog = open<QPrintDialog>(u"Print…"_s, QKeySequence::Print, true);
    QVERIFY(dialog);
    QCOMPARE(dialog->printer()->docName(), u"Postject backup codes"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    Q_EMIT dialog->accepted(dialog->printer());
    dialog->close();
    QCOMPARE(QFileInfo(file).size() > 1000, isPrinted);
    QCOMPARE(m_stored->size(), isPrinted ? 1 : 0);
    QCOMPARE(said(),
             isPrinted ? u"Sent to the printer."_s : u"The printer did not start. Save or copy the codes instead."_s);
}

void BackupCodesViewTest::thePrintDialogMayBeLeft()
{
    auto *dialog = open<QPrintDialog>(u"Print…"_s, QKeySequence::Print, false);
    QVERIFY(dialog);
    const QPointer<QPrintDialog> alive = dialog;
    dialog->reject();
    QTRY_VERIFY(!alive);
    QCOMPARE(m_stored->size(), 0);
}

} // namespace postject::ui

QTEST_MAIN(postject::ui::BackupCodesViewTest)
#include "backupcodesviewtest.moc"
