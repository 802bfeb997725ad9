// SPDX-License-Identifier: GPL-3.0-or-later
//
// The field for a password: what is pasted, shown, and forgotten.
#include "ui/widgets/passwordedit.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class PasswordEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(theme::Scheme::Light); }
    void pastesWithoutLineEnds_data();
    void pastesWithoutLineEnds();
    void pastesAmongWhatIsThere();
    void forgetsAll();
};

void PasswordEditTest::pastesWithoutLineEnds_data()
{
    QTest::addColumn<QString>("copied");
    QTest::newRow("line feed") << u"violet kettle\n"_s;
    QTest::newRow("carriage return and line feed") << u"violet kettle\r\n"_s;
    QTest::newRow("before it, too") << u"\nviolet kettle\n\n"_s;
    QTest::newRow("Unicode's") << u"violet kettle\u2028\u2029"_s;
    QTest::newRow("none") << u"violet kettle"_s;
}

void PasswordEditTest::pastesWithoutLineEnds()
{
    QFETCH(const QString, copied);
    QApplication::clipboard()->setText(copied);
    PasswordEdit edit;
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit.text(), u"violet kettle"_s);
}

void PasswordEditTest::pastesAmongWhatIsThere()
{
    QApplication::clipboard()->setText(u"orbit\r\n"_s);
    PasswordEdit edit;
    edit.setText(u"violet lamp"_s);
    edit.setCursorPosition(7);
    edit.paste();
    QCOMPARE(edit.text(), u"violet orbitlamp"_s);
    QCOMPARE(edit.cursorPosition(), 12); // behind what was pasted
}

void PasswordEditTest::forgetsAll()
{
    PasswordEdit edit;
    QTest::keyClicks(&edit, u"violet kettle"_s);
    edit.setShown(true);
    edit.forget();
    QCOMPARE(edit.text(), QString());
    QVERIFY(!edit.isShown());
    edit.undo();
    QCOMPARE(edit.text(), QString());
}

QTEST_MAIN(PasswordEditTest)
#include "passwordedittest.moc"
