// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traynotifier.h"

#include "ui/theme/theme.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace postject::ui {

namespace {

// Between two looks: each opens a connection to the session's bus. A window that is hidden waits for the first.
constexpr auto kWhileShown = 5s, kElse = 60s;

// Of pixels: a tray asks which sizes there are.
QIcon iconOf(Notifier::State state)
{
    const QString name = state == Notifier::State::Alert     ? u"app-alert"_s
                         : state == Notifier::State::Offline ? u"app-offline"_s
                                                             : u"app"_s;
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(theme::icon(name).pixmap(QSize(size, size), 1.0));
    return icon;
}

} // namespace

TrayNotifier::TrayNotifier() : m_isAvailable(QSystemTrayIcon::isSystemTrayAvailable())
{
    m_look.setTimerType(Qt::VeryCoarseTimer);
    m_look.start(kElse);
    connect(&m_look, &QTimer::timeout, this, [this] {
        const bool available = QSystemTrayIcon::isSystemTrayAvailable();
        if (std::exchange(m_isAvailable, available) != available)
            Q_EMIT availabilityChanged();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Notifier::noticeClicked);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT iconClicked();
    });
}

void TrayNotifier::setState(State state, const QString &toolTip)
{
    if (std::exchange(m_state, state) != state) // each icon is sent to the desktop
        m_icon.setIcon(iconOf(state));
    m_icon.setToolTip(toolTip);
}

void TrayNotifier::setShown(bool shown)
{
    if (shown == m_icon.isVisible())
        return;
    m_icon.setVisible(shown);
    m_look.start(shown ? kWhileShown : kElse);
}

void TrayNotifier::notify(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, m_icon.icon());
}

QString withoutMarkup(QString text)
{
    constexpr qsizetype kLongest = 240;
    text = text.simplified();
    text.replace(u'<', u'\u2039').replace(u'>', u'\u203a').replace(u'&', u'\uff06');
    return text.size() <= kLongest ? text : text.first(kLongest) + u'…';
}

} // namespace postject::ui
