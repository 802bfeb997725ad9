// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ten thousand lines are pasted into the import, and the window goes on: no event takes its thread for 50 ms, neither
// then nor at the key after it.
#include "tests/support/cputime.h"
#include "tests/ui/whitelist/whitelistbench.h"

#include <QPlainTextEdit>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLines = 10'000;
constexpr double kLongest = 50; // milliseconds

// Knows how long the thread worked at one event, at most: nothing else is done meanwhile.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInside)
            return QApplication::notify(receiver, event);
        m_isInside = true;
        const auto start = cpuTime();
        const bool known = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, millisecondsSince(start));
        m_isInside = false;
        return known;
    }
    double takeLongest() { return std::exchange(m_longest, 0.0); }

private:
    bool m_isInside = false;
    double m_longest = 0;
};

WatchedApplication &application()
{
    return *static_cast<WatchedApplication *>(qApp);
}

} // namespace

class WhitelistPasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyLinesDoNotStopTheWindow_data();
    void manyLinesDoNotStopTheWindow();
};

void WhitelistPasteTest::manyLinesDoNotStopTheWindow_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("addresses") << u"10.%1.%2.77"_s << u"10000 to add, 0 skipped"_s;
    QTest::newRow("ranges and notes") << u"172.%1.%2.9/24 # branch"_s << u"10000 to add, 0 skipped"_s;
    QTest::newRow("IPv6") << u"2001:db8:%1:%2::/64"_s << u"10000 to add, 0 skipped"_s;
    QTest::newRow("the same") << u"192.0.2.1"_s << u"1 to add, 9999 skipped"_s;
    QTest::newRow("none") << u"no address"_s << u"0 to add, 20000 skipped"_s;
}

void WhitelistPasteTest::manyLinesDoNotStopTheWindow()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    QString text;
    for (int i = 0; i < kLines; ++i)
        text += (line.contains(u'%') ? line.arg(i / 200).arg(i % 200) : line) + u'\n';
    double pasting = 1000, typing = 1000; // the best of three
    for (int round = 0; round < 3; ++round) {
        WhitelistBench b(filler(49) + QStringList{kYou});
        QVERIFY(b.ready());
        WhitelistImportDialog *dialog = b.import(u"192.0.2.200\n"_s);
        auto *edit = dialog->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(edit->isVisible());
        edit->setFocus();
        edit->selectAll();
        QGuiApplication::clipboard()->setText(text);
        QCoreApplication::processEvents();
        application().takeLongest();
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY2(b.said(dialog).contains(said), qPrintable(b.said(dialog)));
        QCoreApplication::processEvents();
        pasting = std::min(pasting, application().takeLongest());
        QTest::keyClicks(edit, u"x"_s);
        QTRY_VERIFY2(b.said(dialog).contains("skipped"_L1) && !b.said(dialog).contains(said),
                     qPrintable(b.said(dialog)));
        QCoreApplication::processEvents();
        typing = std::min(typing, application().takeLongest());
    }
    QVERIFY2(pasting < kLongest, qPrintable(QString::number(pasting)));
    QVERIFY2(typing < kLongest, qPrintable(QString::number(typing)));
    qInfo("pasting %.1f ms, typing %.1f ms", pasting, typing);
}

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    WhitelistPasteTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "whitelistpastetest.moc"
