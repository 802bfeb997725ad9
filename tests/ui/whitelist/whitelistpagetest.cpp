// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whitelist page by keyboard against a scripted server: adding, editing, undo, refusals, names.
#include "tests/support/accessibletree.h"
#include "tests/ui/whitelist/whitelistbench.h"
#include "ui/widgets/addressrow.h"
#include "ui/widgets/snackbar.h"

#include <QSignalSpy>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class WhitelistPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsByKeyboard();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void anEmptyListIsSaid();
    void yourAddressIsPinned_data();
    void yourAddressIsPinned();
    void editsInPlace();
    void undoesRemoving();
    void aNoticeGoesWithItsCommand();
    void undoThatFailsIsSaid();
    void mergesWhatOthersDo();
    void failures_data();
    void failures();
    void namesEveryControl();
};

void WhitelistPageTest::addsByKeyboard()
{
    WhitelistBench b({kYou});
    QVERIFY(b.ready());
    b.table()->setFocus();
    QTest::keyClick(b.table(), Qt::Key_Insert);
    QCOMPARE(b.page->focusWidget(), b.field());
    QTest::keyClicks(b.field(), u"192.168.1.7/24"_s);
    QVERIFY(b.said().contains("Will be saved as 192.168.1.0/24. Allows 192.168.1.0 to 192.168.1.255"_L1));
    QTest::keyClick(b.field(), Qt::Key_Tab);
    QTest::keyClicks(b.page->focusWidget(), u"Office"_s);
    QTest::keyClick(b.page->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(b.shown(), (QStringList{kYou, u"192.168.1.0/24"_s}));
    QCOMPARE(b.sent(), QStringList{u"+192.168.1.0/24"_s});
    QCOMPARE(b.list.labels[u"192.168.1.0/24"_s], u"Office"_s);
    QCOMPARE(b.field()->text(), QString());
    QCOMPARE(b.page->focusWidget(), b.field());
}

void WhitelistPageTest::refusesWithAReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("10") << u"10"_s << u"four numbers"_s;
    QTest::newRow("192.168.1") << u"192.168.1"_s << u"four numbers"_s;
    QTest::newRow("010.1.1.1") << u"010.1.1.1"_s << u"start with a zero"_s;
    QTest::newRow("1.2.3.4/") << u"1.2.3.4/"_s << u"after the slash is missing"_s;
    QTest::newRow("/33") << u"1.2.3.4/33"_s << u"at most 32"_s;
    QTest::newRow("nothing") << QString() << u"Type an address"_s;
    QTest::newRow("duplicate") << kYou << u"already on the list"_s;
}

void WhitelistPageTest::refusesWithAReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    WhitelistBench b({kYou});
    QVERIFY(b.ready());
    b.field()->setFocus();
    b.add(typed);
    QVERIFY2(b.said().contains(reason), qPrintable(b.said()));
    QVERIFY(b.field()->accessibleDescription().contains(reason));
    QCOMPARE(b.field()->text(), typed);
    QVERIFY(b.sent().isEmpty());
}

void WhitelistPageTest::anEmptyListIsSaid()
{
    WhitelistBench b({});
    QVERIFY(b.ready());
    QPushButton *add = b.named(u"Add 203.0.113.5"_s);
    QVERIFY(add);
    add->click();
    QTRY_COMPARE(b.shown(), QStringList{kYou});
    QTRY_VERIFY(b.table()->isVisible());
}

void WhitelistPageTest::yourAddressIsPinned_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QString>("clientIp");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QStringList{} << kYou << u"List empty: everyone allowed"_s;
    QTest::newRow("allowed") << QStringList{u"203.0.113.0/24"_s} << kYou << u"Allowed"_s;
    QTest::newRow("IPv6") << QStringList{u"2001:db8::/32"_s} << u"2001:db8::5"_s << u"Allowed"_s;
    QTest::newRow("private") << QStringList{u"10.0.0.1"_s} << u"local"_s << u"private channel"_s;
}

void WhitelistPageTest::yourAddressIsPinned()
{
    QFETCH(QStringList, entries);
    QFETCH(QString, clientIp);
    QFETCH(QString, words);
    WhitelistBench b(entries, clientIp);
    QVERIFY(b.ready());
    const QString said = b.page->findChild<AddressRow *>()->accessibleName();
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(said.contains(clientIp), clientIp != "local"_L1);
}

void WhitelistPageTest::editsInPlace()
{
    WhitelistBench b({kYou, u"192.0.2.1"_s});
    QVERIFY(b.ready());
    b.select({u"192.0.2.1"_s});
    QTest::keyClick(b.table(), Qt::Key_F2);
    QLineEdit *editor = b.field(u"Edit 192.0.2.1"_s);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"192.0.2"_s);
    QTest::keyClick(editor, Qt::Key_Return); // stays open and says why
    QVERIFY(b.field(u"Edit 192.0.2.1"_s));
    QVERIFY(b.said().contains("four numbers"_L1));
    QVERIFY(b.sent().isEmpty());
    QTest::keyClicks(editor, u".9/31"_s);
    QVERIFY(b.said().contains("Will be saved as 192.0.2.8/31"_L1));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(b.shown(), (QStringList{kYou, u"192.0.2.8/31"_s}));
    QCOMPARE(b.sent(), (QStringList{u"+192.0.2.8/31"_s, u"-192.0.2.1"_s}));
}

void WhitelistPageTest::undoesRemoving()
{
    WhitelistBench b({kYou, u"192.0.2.1"_s, u"192.0.2.2"_s});
    QVERIFY(b.ready());
    b.select({u"192.0.2.1"_s, u"192.0.2.2"_s});
    QTest::keyClick(b.table(), Qt::Key_Delete);
    QTRY_COMPARE(b.shown(), QStringList{kYou});
    QTRY_VERIFY(b.page->findChild<SnackBar *>()->isVisible());
    QVERIFY(b.ready());
    QTRY_COMPARE(b.table()->currentIndex().row(), 0); // the keyboard goes on beside what is gone
    QVERIFY(b.table()->selectionModel()->isRowSelected(0));
    QTest::keyClick(b.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(b.shown(), (QStringList{kYou, u"192.0.2.1"_s, u"192.0.2.2"_s}));
    QVERIFY(b.ready());
    QTest::keyClick(b.table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(b.shown(), QStringList{kYou});
}

// Red with a notice that stands after its command was undone: its button would take back an earlier step.
void WhitelistPageTest::aNoticeGoesWithItsCommand()
{
    WhitelistBench b({kYou, u"192.0.2.1"_s, u"192.0.2.2"_s});
    QVERIFY(b.ready());
    auto *snack = b.page->findChild<SnackBar *>();
    for (const QString &entry : {u"192.0.2.1"_s, u"192.0.2.2"_s}) {
        b.select({entry});
        QTest::keyClick(b.table(), Qt::Key_Delete);
        QTRY_VERIFY(!b.shown().contains(entry));
        QVERIFY(b.ready());
        QTRY_VERIFY(snack->isVisible());
    }
    QTest::keyClick(b.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(b.shown(), (QStringList{kYou, u"192.0.2.2"_s}));
    QVERIFY(!snack->isVisible());
    QVERIFY(b.ready());
    QCOMPARE(b.shown(), (QStringList{kYou, u"192.0.2.2"_s}));
}

void WhitelistPageTest::undoThatFailsIsSaid()
{
    WhitelistBench b({kYou, u"192.0.2.1"_s});
    QVERIFY(b.ready());
    b.select({u"192.0.2.1"_s});
    QTest::keyClick(b.table(), Qt::Key_Delete);
    QTRY_COMPARE(b.shown(), QStringList{kYou});
    QVERIFY(b.ready());
    b.list.failures[u"+192.0.2.1"_s] = ErrorCode::InternalError;
    QTest::keyClick(b.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(b.said().contains(u"Could not undo “Remove 192.0.2.1”."_s));
    QVERIFY(b.ready());
    b.list.failures.clear();
    QTest::keyClick(b.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(b.shown(), (QStringList{kYou, u"192.0.2.1"_s}));
}

void WhitelistPageTest::mergesWhatOthersDo()
{
    WhitelistBench b({kYou, u"192.0.2.1"_s, u"192.0.2.2"_s});
    QVERIFY(b.ready());
    b.select({u"192.0.2.2"_s});
    QSignalSpy announced(b.page.get(), &Page::announced);
    b.list.entries = {kYou, u"192.0.2.2"_s, u"192.0.2.3"_s};
    b.page->activate();
    QTRY_COMPARE(b.shown(), b.list.entries);
    QCOMPARE(announced.first().first().toString(), u"The whitelist was changed elsewhere: 1 added, 1 removed."_s);
    QCOMPARE(b.table()->currentIndex().data().toString(), u"192.0.2.2"_s);
    QVERIFY(b.table()->selectionModel()->isRowSelected(1));
}

void WhitelistPageTest::failures_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("500") << int(ErrorCode::InternalError) << u"“Add 192.0.2.9” failed."_s;
    QTest::newRow("409 full") << int(ErrorCode::WhitelistFull) << u"“Add 192.0.2.9” failed."_s;
    QTest::newRow("403 blocked") << int(ErrorCode::IpBlocked) << u"This address is blocked."_s;
    QTest::newRow("503") << int(ErrorCode::AuditUnavailable) << u"activity log"_s;
}

void WhitelistPageTest::failures()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    WhitelistBench b({kYou});
    QVERIFY(b.ready());
    b.list.failures[u"+192.0.2.9"_s] = ErrorCode(code);
    b.add(u"192.0.2.9"_s);
    QTRY_VERIFY2(b.said().contains(words), qPrintable(b.said()));
    QCOMPARE(b.field()->text(), u"192.0.2.9"_s);
    QVERIFY(b.ready());
    b.list.failures.clear();
    QTest::keyClick(b.field(), Qt::Key_Return);
    QTRY_COMPARE(b.shown(), (QStringList{kYou, u"192.0.2.9"_s}));
    b.server.refuse(EndpointId::Whitelist, ErrorCode::InternalError);
    b.page->activate();
    QTRY_COMPARE(b.states()->state(), PageState::Failed);
}

void WhitelistPageTest::namesEveryControl()
{
    WhitelistBench b({kYou, u"192.0.2.1"_s});
    QVERIFY(b.ready());
    const auto check = [](QWidget *root) {
        const AccessibleNames names = accessibleNames(root);
        QVERIFY2(names.unnamed.isEmpty(), qPrintable(names.unnamed.join(u", ")));
        QVERIFY2(names.repeated.isEmpty(), qPrintable(names.repeated.join(u", ")));
        QVERIFY(!names.names.isEmpty());
    };
    check(b.page.get());
    QVERIFY(accessibleTexts(b.page.get()).contains(u"2 of 50 entries used"_s));
    QVERIFY(accessibleTexts(b.page.get()).contains(u"203.0.113.5, Covers you"_s));
    b.select({kYou});
    QTest::keyClick(b.table(), Qt::Key_Delete);
    QTRY_VERIFY(b.lockOut()->isVisible());
    b.named(u"Continue and lose access…"_s)->click();
    check(b.page.get());
    b.named(u"Cancel the change"_s)->click();
    check(b.import(u"192.0.2.7\n"_s));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::apply(theme::Scheme::Light);
    WhitelistPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "whitelistpagetest.moc"
