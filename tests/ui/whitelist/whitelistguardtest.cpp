// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whitelist page does not let anybody shut themselves out by accident: adding, removing, editing a full list,
// undo, import. And what an import does besides.
#include "tests/ui/whitelist/whitelistbench.h"

#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class WhitelistGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingLocksOut();
    void removingLocksOut();
    void continuingNeedsTheAddress();
    void aFullListIsEditedWithoutAGap();
    void undoIsGuarded();
    void imports();
    void importsFromAFile_data();
    void importsFromAFile();
    void importIsReducedBeforeItFits();
    void importKeepsWhatFailed();
    void importIsGuarded();
    void privateChannelWarnsOfLoopback();
};

void WhitelistGuardTest::addingLocksOut()
{
    WhitelistBench b({});
    QVERIFY(b.ready());
    b.add(u"192.0.2.1"_s);
    QTRY_VERIFY(b.lockOut()->isVisible());
    QVERIFY(b.sent().isEmpty());
    QCOMPARE(b.page->focusWidget(), b.named(u"Add 203.0.113.5 too"_s));
    QTest::keyClick(b.page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!b.lockOut()->isVisible());
    QCOMPARE(b.field()->text(), u"192.0.2.1"_s);
    QTest::keyClick(b.field(), Qt::Key_Return);
    QTRY_VERIFY(b.lockOut()->isVisible());
    QTest::keyClick(b.page->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(b.shown(), (QStringList{kYou, u"192.0.2.1"_s}));
    QCOMPARE(b.sent(), (QStringList{u'+' + kYou, u"+192.0.2.1"_s}));
    QVERIFY(!b.lockOut()->isVisible());
}

void WhitelistGuardTest::removingLocksOut()
{
    WhitelistBench b({u"203.0.113.0/24"_s, u"192.0.2.1"_s});
    QVERIFY(b.ready());
    b.select({u"203.0.113.0/24"_s});
    QTest::keyClick(b.table(), Qt::Key_Delete);
    QTRY_VERIFY(b.lockOut()->isVisible());
    QVERIFY(b.sent().isEmpty());
    b.named(u"Add 203.0.113.5 too"_s)->click();
    QTRY_COMPARE(b.shown(), (QStringList{u"192.0.2.1"_s, kYou}));
    QCOMPARE(b.sent(), (QStringList{u'+' + kYou, u"-203.0.113.0/24"_s}));
}

void WhitelistGuardTest::continuingNeedsTheAddress()
{
    WhitelistBench b({});
    QVERIFY(b.ready());
    b.add(u"192.0.2.1"_s);
    QTRY_VERIFY(b.lockOut()->isVisible());
    b.named(u"Continue and lose access…"_s)->click();
    QLineEdit *typed = b.field(u"Your address, typed to confirm"_s);
    QCOMPARE(b.page->focusWidget(), typed);
    QTest::keyClicks(typed, u"203.0.113.6"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(b.said().contains("That is not your address."_L1));
    QVERIFY(b.sent().isEmpty());
    typed->clear();
    QTest::keyClicks(typed, kYou);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_COMPARE(b.list.entries, QStringList{u"192.0.2.1"_s});
    QCOMPARE(b.sent(), QStringList{u"!192.0.2.1"_s});
    QTRY_COMPARE(b.states()->state(), PageState::Forbidden);
}

void WhitelistGuardTest::aFullListIsEditedWithoutAGap()
{
    WhitelistBench b(filler(49) + QStringList{kYou});
    QVERIFY(b.ready());
    QVERIFY(b.said().contains("The list is full"_L1));
    b.add(u"192.0.2.1"_s);
    QVERIFY(b.said().contains("50 entries at most"_L1));
    QVERIFY(b.sent().isEmpty());
    const auto edit = [&b](const QString &from, const QString &to) {
        b.table()->model()->setData(b.table()->model()->index(int(b.shown().indexOf(from)), 0), to);
    };
    edit(kYou, u"203.0.113.0/24"_s);
    QTRY_VERIFY(b.lockOut()->isVisible());
    QVERIFY(!b.named(u"Add 203.0.113.5 too"_s));
    QVERIFY(b.sent().isEmpty());
    b.named(u"Cancel the change"_s)->click();
    QVERIFY(b.ready());
    edit(u"10.0.0.7"_s, u"192.0.2.1"_s);
    QTRY_COMPARE(b.sent(), (QStringList{u"-10.0.0.7"_s, u"+192.0.2.1"_s}));
}

void WhitelistGuardTest::undoIsGuarded()
{
    WhitelistBench b({u"192.0.2.1"_s, kYou});
    QVERIFY(b.ready());
    b.add(u"203.0.113.0/24"_s);
    QTRY_COMPARE(b.shown().size(), 3);
    b.list.entries.removeAll(kYou); // by somebody else
    QVERIFY(b.ready());
    b.table()->setFocus();
    QTest::keyClick(b.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(b.lockOut()->isVisible());
    QCOMPARE(b.sent().size(), 1);
    QTest::keyClick(b.page->focusWidget(), Qt::Key_Escape);
    QVERIFY(b.ready());
    QCOMPARE(b.sent().size(), 1);
}

void WhitelistGuardTest::imports()
{
    WhitelistBench b({kYou, u"10.0.0.0/8"_s});
    QVERIFY(b.ready());
    WhitelistImportDialog *dialog = b.import(u"192.0.2.7/24 # Lab\n10.1.2.3\n203.0.113.5\n010.1.1.1\n"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY2(b.said(dialog).contains("1 to add, 3 skipped, would make 3 of 50."_L1), qPrintable(b.said(dialog)));
    QPointer<WhitelistImportDialog> open = dialog;
    b.find(dialog, u"Add 1"_s)->click();
    QTRY_VERIFY(!open);
    QTRY_COMPARE(b.shown(), (QStringList{kYou, u"10.0.0.0/8"_s, u"192.0.2.0/24"_s}));
    QCOMPARE(b.list.labels[u"192.0.2.0/24"_s], u"Lab"_s);
}

void WhitelistGuardTest::importsFromAFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("a list") << u"list.txt"_s << u"192.0.2.0/24 # Lab\n"_s << u"1 to add"_s;
    QTest::newRow("too large") << u"large.txt"_s << u"kept"_s << u"is too large for a list of addresses."_s;
    QTest::newRow("a folder") << u"folder"_s << u"kept"_s << u"Could not read "_s;
    QTest::newRow("a pipe that nobody writes into") << u"pipe"_s << u"kept"_s << u"Could not read "_s;
}

void WhitelistGuardTest::importsFromAFile()
{
    QFETCH(const QString, file);
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const QTemporaryDir folder;
    const auto make = [&folder](const QString &name, const QByteArray &content) {
        QFile made(folder.filePath(name));
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size();
    };
    QVERIFY(make(u"list.txt"_s, "192.0.2.0/24 # Lab\n") && make(u"large.txt"_s, QByteArray(300'000, '1')));
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    WhitelistBench b({kYou});
    QVERIFY(b.ready());
    b.named(u"Import…"_s)->click();
    auto *dialog = b.page->findChild<WhitelistImportDialog *>();
    QVERIFY(dialog);
    dialog->setText(u"kept"_s);
    b.find(dialog, u"From a file…"_s)->click();
    auto *files = dialog->findChild<QFileDialog *>();
    QTRY_VERIFY(files && files->isVisible());
    QCOMPARE(files->fileMode(), QFileDialog::ExistingFile);
    const QPointer<QFileDialog> open = files;
    Q_EMIT files->fileSelected(folder.filePath(file)); // what is chosen in it
    files->close();
    QTRY_VERIFY(!open);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), text);
    QVERIFY2(b.said(dialog).contains(said), qPrintable(b.said(dialog)));
}

void WhitelistGuardTest::importIsReducedBeforeItFits()
{
    WhitelistBench b(filler(47) + QStringList{kYou});
    QVERIFY(b.ready());
    WhitelistImportDialog *dialog = b.import(u"192.0.2.1\n192.0.2.2\n192.0.2.3\n"_s);
    QVERIFY(b.said(dialog).contains("3 to add, 0 skipped, would make 51 of 50."_L1));
    QVERIFY(!b.find(dialog, u"Add 3"_s)->isEnabled());
    auto *table = dialog->findChild<QTableView *>();
    QVERIFY(table->model()->setData(table->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(b.find(dialog, u"Add 2"_s)->isEnabled());
    b.find(dialog, u"Add 2"_s)->click();
    QTRY_COMPARE(b.shown().size(), 50);
    QVERIFY(!b.list.entries.contains(u"192.0.2.2"_s));
}

void WhitelistGuardTest::importKeepsWhatFailed()
{
    WhitelistBench b({kYou});
    QVERIFY(b.ready());
    b.list.failures[u"+192.0.2.2"_s] = ErrorCode::InvalidIp;
    QPointer<WhitelistImportDialog> dialog = b.import(u"192.0.2.1\n192.0.2.2\n192.0.2.3\n"_s);
    b.find(dialog, u"Add 3"_s)->click();
    QTRY_COMPARE(b.shown().size(), 3);
    QTRY_VERIFY(b.find(dialog, u"Add 1"_s));
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"192.0.2.2"_s);
    QVERIFY(b.said(dialog).contains("still here"_L1));
}

void WhitelistGuardTest::importIsGuarded()
{
    WhitelistBench b({});
    QVERIFY(b.ready());
    b.page->setFocus();
    b.named(u"Import…"_s)->click();
    auto *dialog = b.page->findChild<WhitelistImportDialog *>();
    QVERIFY(dialog);
    dialog->setText(u"192.0.2.1\n192.0.2.2\n"_s);
    b.find(dialog, u"Add 2"_s)->click();
    auto *bar = dialog->findChild<LockOutBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(b.sent().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(dialog->isVisible());
    b.find(dialog, u"Add 2"_s)->click();
    QTRY_VERIFY(bar->isVisible());
    b.find(bar, u"Add 203.0.113.5 too"_s)->click();
    QTRY_COMPARE(b.shown(), (QStringList{kYou, u"192.0.2.1"_s, u"192.0.2.2"_s}));
}

void WhitelistGuardTest::privateChannelWarnsOfLoopback()
{
    WhitelistBench b({u"192.0.2.1"_s}, u"local"_s);
    QVERIFY(b.ready());
    QVERIFY(b.said().contains("leaves out 127.0.0.1"_L1));
    b.named(u"Add 127.0.0.1"_s)->click();
    QTRY_COMPARE(b.shown(), (QStringList{u"192.0.2.1"_s, u"127.0.0.1"_s}));
    QTRY_VERIFY(!b.said().contains("leaves out 127.0.0.1"_L1));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::apply(theme::Scheme::Light);
    WhitelistGuardTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "whitelistguardtest.moc"
