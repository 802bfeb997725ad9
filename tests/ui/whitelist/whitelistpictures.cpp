// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the whitelist page in its states, in both schemes, into the build folder, for people to look at.
#include "tests/support/picturefaults.h"
#include "tests/ui/whitelist/fakewhitelist.h"
#include "ui/dialogs/whitelistimportdialog.h"
#include "ui/pages/whitelistpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lockoutbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kList{u"203.0.113.5"_s,   u"192.168.1.0/24"_s, u"198.51.100.0/25"_s,
                        u"2001:db8::/32"_s, u"192.0.2.77"_s,     u"10.20.0.0/16"_s};

struct Stage
{
    FakeServer server;
    FakeWhitelist list;
    ApiClient api;
    QWidget window;
    WhitelistPage *page;

    Stage(const QStringList &entries, const QString &clientIp) : list(server, entries, clientIp)
    {
        server.listen();
        list.labels = {{u"192.168.1.0/24"_s, u"Office"_s}, {u"10.20.0.0/16"_s, u"VPN"_s}};
        api.useServer(server.url(), {});
        api.setToken("ey.x.y", QDateTime::currentDateTimeUtc().addDays(1));
        page = new WhitelistPage(api);
        auto *header = new PageHeader;
        header->setTitle(u"IP whitelist"_s);
        QObject::connect(page, &Page::summaryChanged, header, &PageHeader::setSummary);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins({});
        column->setSpacing(0);
        auto *top = new QHBoxLayout;
        top->setContentsMargins(24, 16, 24, 0);
        top->addWidget(header);
        column->addLayout(top);
        column->addWidget(page, 1);
        window.resize(1072, 780);
        window.show();
        page->activate();
    }
    bool ready() const
    {
        return QTest::qWaitFor([this] { return page->findChild<StateStack *>()->state() == PageState::Ready; });
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : window.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QLineEdit *field() const
    {
        for (QLineEdit *each : page->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == "Address or range to allow"_L1)
                return each;
        }
        return nullptr;
    }
    QTableView *table() const { return page->findChild<QTableView *>(); }
};

} // namespace

class WhitelistPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draws_data();
    void draws();

private:
    void take(QWidget *what, const QString &name);
    QString m_scheme;
};

void WhitelistPictures::draws_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(theme::Scheme::Light);
    QTest::newRow("dark") << int(theme::Scheme::Dark);
}

void WhitelistPictures::take(QWidget *what, const QString &name)
{
    QTest::qWait(50);
    QVERIFY(QDir().mkpath(QStringLiteral(PICTURES)));
    const QImage picture = what->grab().toImage();
    QVERIFY(picture.save(u"%1/whitelist-%2-%3.png"_s.arg(QStringLiteral(PICTURES), name, m_scheme)));
    const QStringList faults = pictureFaults(what, picture);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void WhitelistPictures::draws()
{
    QFETCH(int, scheme);
    m_scheme = QString::fromLatin1(QTest::currentDataTag());
    theme::apply(theme::Scheme(scheme));
    Stage list(kList, u"203.0.113.5"_s);
    QVERIFY(list.ready());
    list.table()->selectRow(1);
    list.field()->setText(u"172.16.9.1/20"_s);
    take(&list.window, u"list"_s);
    list.field()->setText(u"192.168.1"_s);
    take(&list.window, u"wrong"_s);
    list.field()->clear();
    list.table()->clearSelection();
    list.table()->selectionModel()->select(list.table()->model()->index(0, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    list.button(u"Remove"_s)->click();
    QTRY_VERIFY(list.page->findChild<LockOutBar *>()->isVisible());
    list.button(u"Continue and lose access…"_s)->click();
    take(&list.window, u"lockout"_s);
    list.button(u"Cancel"_s)->click();
    list.table()->selectRow(4);
    list.button(u"Remove"_s)->click();
    QTRY_COMPARE(list.table()->model()->rowCount(), 5);
    take(&list.window, u"undo"_s);
    list.button(u"Import…"_s)->click();
    auto *dialog = list.page->findChild<WhitelistImportDialog *>();
    dialog->setText(u"192.0.2.7/24 # Lab\n10.20.3.3\n203.0.113.5\n010.1.1.1\n198.51.100.200\n2001:DB8:1::/48\n"
                    "203.0.113.64/26  # Build servers\nexample.com\n"_s);
    take(dialog, u"import"_s);
    dialog->reject();

    Stage empty({}, u"203.0.113.5"_s);
    QVERIFY(empty.ready());
    take(&empty.window, u"empty"_s);
    Stage local({u"192.0.2.77"_s}, u"local"_s);
    QVERIFY(local.ready());
    take(&local.window, u"local"_s);
    QStringList fifty{u"203.0.113.5"_s};
    for (int i = 1; i < 50; ++i)
        fifty.append(u"10.0.0.%1"_s.arg(i));
    Stage full(fifty, u"203.0.113.5"_s);
    QVERIFY(full.ready());
    take(&full.window, u"full"_s);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    WhitelistPictures test;
    return QTest::qExec(&test, argc, argv);
}
#include "whitelistpictures.moc"
