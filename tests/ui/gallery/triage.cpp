// SPDX-License-Identifier: GPL-3.0-or-later
//
// triage DIR [--theme light|dark]: alerts are worked off by keys on the demonstration. One picture for each step, of
// what changed since the one before: DIR/NUMBER-X-Y-MILLISECONDS.png. tests/ui/gallery/animate makes one file of them.
#include "app/console/language.h"
#include "server/core/crypto.h"
#include "server/host/serverhost.h"
#include "tests/ui/gallery/photographer.h"
#include "tests/ui/journey/hands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/alerttable.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>

#include <array>

using namespace postject;
using namespace postject::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kWindow(1180, 760);
constexpr int kCaptionHeight = 40;

struct Step
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    const char *shown; // the key as it is read
    const char *what;
    int milliseconds; // how long the picture stands
};

constexpr auto kSteps = std::to_array<Step>({
    {Qt::Key_2, Qt::AltModifier, "Alt+2", "The queue: what nobody has resolved yet", 2000},
    {Qt::Key_J, Qt::NoModifier, "J", "The next one", 700},
    {Qt::Key_J, Qt::NoModifier, "J", "And the next", 700},
    {Qt::Key_O, Qt::NoModifier, "O", "What happened, and what led to it", 1800},
    {Qt::Key_Escape, Qt::NoModifier, "Esc", "Back to the queue", 700},
    {Qt::Key_2, Qt::NoModifier, "2", "A false alarm: resolved, and gone at once", 1600},
    {Qt::Key_U, Qt::NoModifier, "U", "Taken back", 1400},
    {Qt::Key_1, Qt::NoModifier, "1", "It was real", 1400},
    {Qt::Key_J, Qt::ShiftModifier, "Shift+J", "Two at once …", 600},
    {Qt::Key_J, Qt::ShiftModifier, "Shift+J", "… three …", 600},
    {Qt::Key_3, Qt::NoModifier, "3", "… all of them as expected", 1600},
    {Qt::Key_S, Qt::NoModifier, "S", "Not now: snoozed for an hour", 1500},
    {Qt::Key_G, Qt::ShiftModifier, "Shift+G", "By address", 1500},
    {Qt::Key_3, Qt::AltModifier, "Alt+3", "Activity: every request behind them", 1000},
    {Qt::Key_4, Qt::AltModifier, "Alt+4", "Anomalies: the rate against the threshold", 1500},
});

// The window's picture, and below it what was pressed.
QImage framed(const QImage &picture, const QString &key, const QString &what)
{
    QImage frame(picture.width(), picture.height() + kCaptionHeight, QImage::Format_RGB888);
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(0, 0, picture);
    const QRect caption(0, picture.height(), picture.width(), kCaptionHeight);
    painter.fillRect(caption, QColor(0x1b, 0x1f, 0x24));
    QFont font = ui::theme::font(ui::theme::Type::Body);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    const int width = painter.fontMetrics().horizontalAdvance(key) + 20;
    const QRect cap(16, caption.top() + 7, width, kCaptionHeight - 14);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.drawText(caption.adjusted(cap.right() + 12, 0, 0, 0), Qt::AlignVCenter, what);
    return frame;
}

// The smallest rectangle that all that differs lies in; never empty, for a frame has to have a pixel.
QRect changed(const QImage &before, const QImage &after)
{
    if (before.size() != after.size())
        return after.rect();
    QRect area;
    for (int y = 0; y < after.height(); ++y) {
        const uchar *former = before.constScanLine(y), *line = after.constScanLine(y);
        int left = 0, right = after.width() * 3 - 1;
        while (left <= right && former[left] == line[left])
            ++left;
        while (right > left && former[right] == line[right])
            --right;
        if (left <= right)
            area |= QRect(QPoint(left / 3, y), QPoint(right / 3, y));
    }
    return area.isEmpty() ? QRect(0, 0, 1, 1) : area;
}

class Film
{
public:
    explicit Film(QString folder) : m_folder(std::move(folder)) {}

    bool add(const QImage &frame, int milliseconds)
    {
        const QRect area = changed(m_last, frame);
        m_last = frame;
        return frame.copy(area).save(u"%1/%2-%3-%4-%5.png"_s.arg(m_folder)
                                         .arg(++m_count, 3, 10, '0'_L1)
                                         .arg(area.x())
                                         .arg(area.y())
                                         .arg(milliseconds));
    }

private:
    QString m_folder;
    QImage m_last;
    int m_count = 0;
};

bool shoot(const QString &folder)
{
    Photographer photographer;
    Film film(folder);
    if (!photographer.start(kWindow))
        return false;
    const QImage overview = photographer.picture();
    if (overview.isNull() ||
        !film.add(framed(overview, u"--demo"_s, u"A month of traffic, and the attacks in it"_s), 1500))
        return false;
    for (const Step &step : kSteps) {
        hands::press(step.key, step.modifiers);
        const QImage picture = photographer.picture();
        if (auto *queue = photographer.window().findChild<ui::AlertTable *>(); queue && queue->isVisible())
            queue->setFocus(); // single keys are the queue's
        if (picture.isNull() ||
            !film.add(framed(picture, QString::fromUtf8(step.shown), QString::fromUtf8(step.what)), step.milliseconds))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    ServerHost::prepareProcess();
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption theme(u"theme"_s, {}, u"NAME"_s, u"light"_s);
    parser.addOption(theme);
    parser.process(application);
    const QStringList given = parser.positionalArguments();
    const auto scheme = ui::theme::schemeFromName(parser.value(theme));
    if (given.size() != 1 || !scheme || !QDir().mkpath(given[0]))
        parser.showHelp(1);
    const CryptoLibrary crypto;
    Language language;
    language.speak(u"en"_s);
    ui::theme::apply(*scheme);
    return shoot(given[0]) ? 0 : 1;
}
