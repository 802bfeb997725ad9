// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/photographer.h"

#include "tests/ui/journey/hands.h"
#include "ui/widgets/statcard.h"
#include "ui/widgets/statestack.h"

#include <QElapsedTimer>

#include <algorithm>

namespace postject::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 kSeed = 1;
constexpr auto kTime = "2026-11-20T10:00:00Z"; // a Friday morning
constexpr qint64 kRestMs = 300;                // without a change, the picture is done
constexpr qint64 kDetectionRestMs = 1500;      // and all alerts are raised

// Every list on the page has its rows, or says that there are none.
bool isLoaded(const ui::MainWindow &window)
{
    const auto states = window.findChildren<ui::StateStack *>();
    const auto cards = window.findChildren<ui::StatCard *>();
    const auto isWaiting = [](const ui::StateStack *each) {
        return each->isVisible() && each->state() == ui::PageState::Loading;
    };
    return std::ranges::none_of(states, isWaiting) &&
           std::ranges::none_of(cards, [](const ui::StatCard *each) { return each->content().figure == u"–"_s; });
}

} // namespace

Photographer::Photographer()
    : m_settings(m_folder.filePath(u"console.ini"_s), QSettings::IniFormat),
      m_console(m_settings, m_folder.filePath(u"data"_s), m_folder.filePath(u"config"_s))
{
    QApplication::setCursorFlashTime(0);
}

bool Photographer::start(const QSize &size)
{
    m_console.startDemo(kSeed, parseTime(kTime));
    if (!hands::eventually([] { return shown<ui::MainWindow>() != nullptr; }))
        return false;
    m_window = shown<ui::MainWindow>();
    m_window->resize(size);
    return !pictureAfter(kDetectionRestMs).isNull();
}

QImage Photographer::picture() const
{
    return pictureAfter(kRestMs);
}

QImage Photographer::pictureAfter(qint64 milliseconds) const
{
    QImage last;
    QElapsedTimer rest;
    const auto isAtRest = [&] {
        QImage now = isLoaded(*m_window) ? hands::look(m_window) : QImage();
        if (now.isNull() || now != last) {
            last = std::move(now);
            rest.start();
        }
        return !last.isNull() && rest.hasExpired(milliseconds);
    };
    return hands::eventually(isAtRest) ? last : QImage();
}

QImage Photographer::pictureOf(const QString &page) const
{
    m_window->goTo(page);
    return picture();
}

} // namespace postject::test
