// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the console lets its user wait for, under an X server: a page's first picture after its key, a step of scrolling
// over ten million rows, a second of the four live charts, and the memory it takes. One JSON object on standard output.
#include "server/core/crypto.h"
#include "server/host/serverhost.h"
#include "tests/support/cputime.h"
#include "tests/support/fakelog.h"
#include "tests/ui/anomalies/anomaliesbench.h"
#include "tests/ui/gallery/photographer.h"
#include "tests/ui/journey/hands.h"
#include "ui/pages/activitypage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/activitytable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace postject;
using namespace postject::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRows = 10'000'000;
constexpr int kSteps = 300;

double milliseconds(const QElapsedTimer &since)
{
    return double(since.nsecsElapsed()) / 1e6;
}

double percentile(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values.isEmpty() ? -1 : values[qMin(values.size() - 1, qsizetype(part * double(values.size())))];
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return -1;
}

// Stops the watch when a page is painted.
class PaintWatch final : public QObject
{
public:
    PaintWatch() { qApp->installEventFilter(this); }

    double timeOf(QWidget *window, Qt::Key key)
    {
        const auto hasFocus = [window] { // no window manager gives it
            window->activateWindow();
            return QApplication::focusWidget() != nullptr;
        };
        if (!hands::eventually(hasFocus))
            return -1;
        m_painted = -1;
        m_clock.start();
        QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier);
        return hands::eventually([this] { return m_painted >= 0; }) ? m_painted : -1;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted < 0 && isOfPage(qobject_cast<QWidget *>(watched)))
            QMetaObject::invokeMethod(
                this, [this] { m_painted = qMax(m_painted, milliseconds(m_clock)); },
                Qt::QueuedConnection); // when all of it is on the screen
        return false;
    }

private:
    // A page itself may be covered by what lies on it.
    static bool isOfPage(const QWidget *widget)
    {
        while (widget && !qobject_cast<const ui::Page *>(widget))
            widget = widget->parentWidget();
        return widget != nullptr;
    }

    QElapsedTimer m_clock;
    double m_painted = -1;
};

bool measurePages(QJsonObject &figures)
{
    Photographer photographer;
    if (!photographer.start({1280, 800}))
        return false;
    QList<double> first, again;
    PaintWatch watch;
    for (int round = 0; round < 4; ++round) {
        for (const Qt::Key key : hands::kPageKeys) {
            if (round == 0 && key == hands::kPageKeys.front())
                continue; // it is there from the start
            const double time = watch.timeOf(&photographer.window(), key);
            if (time < 0 || photographer.picture().isNull())
                return false;
            (round == 0 ? first : again).append(time);
        }
    }
    figures.insert(u"pageFirst"_s, percentile(first, 0.95));
    figures.insert(u"pageAgain"_s, percentile(again, 0.95));
    figures.insert(u"memory"_s, residentMegabytes());
    return true;
}

// The server of this measurement lives in the same thread: it answers when the watch has stopped.
bool measureScrolling(QJsonObject &figures)
{
    ui::FakeActivitySource log;
    log.rows = kRows;
    FakeServer server;
    if (!server.listen())
        return false;
    serveLog(server, log);
    ui::ApiClient client;
    client.useServer(server.url(), {});
    client.setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
    auto *page = new ui::ActivityPage(&client);
    PageFrame frame(page, u"Activity"_s);
    const double before = residentMegabytes();
    frame.show();
    page->activate();
    if (!hands::eventually([&] { return page->presenter().model().rowCount() == kRows; }))
        return false;
    figures.insert(u"memoryOfRows"_s, residentMegabytes() - before);
    server.hold(EndpointId::ActivityLogs);
    QScrollBar *bar = page->findChild<ui::ActivityTable *>()->verticalScrollBar();
    const auto scroll = [bar](int from, int to) {
        QList<double> steps;
        for (int i = 1; i <= kSteps; ++i) {
            QElapsedTimer watch;
            watch.start();
            bar->setValue(from + int(qint64(to - from) * i / kSteps));
            QApplication::processEvents();
            steps.append(milliseconds(watch));
        }
        return percentile(steps, 0.95);
    };
    figures.insert(u"scrollFar"_s, scroll(0, bar->maximum()));
    server.release(EndpointId::ActivityLogs);
    if (!hands::eventually([&] { return page->presenter().model().entry(kRows - 1) != nullptr; }))
        return false;
    figures.insert(u"scrollNear"_s, scroll(bar->maximum(), bar->maximum() - 4 * kSteps));
    return true;
}

bool measureSeconds(QJsonObject &figures)
{
    AnomaliesBench bench;
    bench.fake.addWeek();
    if (!bench.start())
        return false;
    bench.page->presenter().setRange(ui::AnomalyPresenter::Range::SixHours);
    if (!hands::eventually([&] { return bench.rows(0).size() == 360; }))
        return false;
    QList<double> seconds;
    for (int second = 0; second < 20; ++second) {
        const qint64 rows = bench.page->presenter().figures().rate().last().requests;
        for (int i = 0; i < 500; ++i)
            bench.fake.log(bench.fake.failure(bench.fake.now, u"10.0.%1.%2"_s.arg(second).arg(i % 250)));
        if (!hands::eventually([&] { return bench.page->presenter().figures().rate().last().requests > rows + 400; }))
            return false;
        const std::chrono::nanoseconds before = cpuTime();
        bench.page->presenter().tick();
        bench.frame->repaint();
        seconds.append(millisecondsSince(before));
    }
    figures.insert(u"tick"_s, percentile(seconds, 0.95));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    ServerHost::prepareProcess();
    QApplication application(argc, argv);
    const CryptoLibrary crypto;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    ui::theme::apply(ui::theme::Scheme::Light);
    QJsonObject figures;
    const auto measure = [&figures](const char *what, bool (*run)(QJsonObject &)) {
        const bool isMeasured = run(figures);
        if (!isMeasured)
            std::fprintf(stderr, "consolebench: %s did not come to rest\n", what);
        return isMeasured;
    };
    if (!measure("the pages", measurePages) || !measure("the log", measureScrolling) ||
        !measure("the charts", measureSeconds))
        return 1;
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
