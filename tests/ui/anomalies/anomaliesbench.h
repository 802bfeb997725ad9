// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Anomalies page in a window, against a server with a log, as a person with a keyboard has it before them.
#pragma once

#include "tests/support/pageframe.h"
#include "tests/ui/anomalies/fakemetrics.h"
#include "ui/pages/anomaliespage.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tonechip.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

namespace postject::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class AnomaliesBench
{
public:
    explicit AnomaliesBench(bool isAdministrator = true)
    {
        if (!server.listen())
            qFatal("no port for the server");
        client.useServer(server.url(), {});
        client.setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
        make(isAdministrator);
    }

    // Anew, with what the settings keep.
    void make(bool isAdministrator = true)
    {
        const ui::AccountAnswer account{.id = u"acct_0000000000001"_s,
                                        .email = u"ana@example.com"_s,
                                        .role = isAdministrator ? u"administrator"_s : u"member"_s};
        page = new ui::AnomaliesPage(client, settings, account);
        page->presenter().stream().setFirstWait(10ms);
        frame = std::make_unique<PageFrame>(page, u"Anomalies"_s);
    }

    bool show()
    {
        frame->show();
        if (!QTest::qWaitForWindowExposed(frame.get()))
            return false;
        frame->activateWindow();
        page->activate();
        return true;
    }

    bool start()
    {
        return show() &&
               QTest::qWaitFor([this] { return page->presenter().liveness() == ui::AnomalyPresenter::Liveness::Live; });
    }

    // The stream tells, and a second passes.
    bool log(const FakeMetrics::Row &row)
    {
        const QList<ui::RatePoint> before = page->presenter().figures().rate();
        fake.log(row);
        const bool arrived = QTest::qWaitFor([&] { return page->presenter().figures().rate() != before; });
        page->presenter().tick();
        return arrived;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : frame.get(), key, modifiers);
    }
    // In the order of the page: rate, addresses, endpoints, countries.
    ui::ChartCard *card(int index) const { return page->findChildren<ui::ChartCard *>().at(index); }
    ui::RecordTable *table(int index) const { return card(index)->findChild<ui::RecordTable *>(); }
    ui::TimeChart *lines() const { return page->findChild<ui::TimeChart *>(); }
    ui::BarList *bars(int index) const { return card(index)->findChild<ui::BarList *>(); }
    ui::StateStack *states() const { return page->findChild<ui::StateStack *>(); }
    QString liveness() const
    {
        for (const ui::ToneChip *each : page->findChildren<ui::ToneChip *>()) {
            if (!qobject_cast<ui::ChartCard *>(each->parentWidget()))
                return each->text();
        }
        return {};
    }
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *each : frame->findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : frame->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    // Rows as they are shown, cells with a bar between them.
    QStringList rows(int index) const
    {
        QStringList rows;
        const QAbstractItemModel *model = table(index)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString());
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

    FakeServer server;
    FakeMetrics fake{server};
    ui::ApiClient client;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"console.ini"_s), QSettings::IniFormat};
    ui::AnomaliesPage *page = nullptr;
    std::unique_ptr<PageFrame> frame;
};

} // namespace postject::test
