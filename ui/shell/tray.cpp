// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/models/alertwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifier.h"

#include <QApplication>
#include <QSettings>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {
constexpr auto kWantedKey = "window/keepRunning"_L1;
constexpr auto kToldKey = "window/keepRunningTold"_L1;
} // namespace

Tray::Tray(Notifier &notifier, QSettings &settings, QObject *parent, NoticeGate::Now now)
    : QObject(parent),
      m_notifier(notifier),
      m_settings(settings),
      m_watch(this),
      m_gate(this, std::move(now)),
      m_open(m_menu.addAction(QString())),
      m_alerts(m_menu.addAction(QString())),
      m_pause(m_menu.addAction(QString())),
      m_quit(m_menu.addAction(QString()))
{
    m_pause->setCheckable(true);
    m_menu.insertSeparator(m_pause);
    m_menu.insertSeparator(m_quit);
    connect(m_open, &QAction::triggered, this, &Tray::openRequested);
    connect(m_alerts, &QAction::triggered, this, &Tray::showAlerts);
    connect(m_pause, &QAction::triggered, &m_gate, &NoticeGate::setPaused);
    connect(m_quit, &QAction::triggered, this, &Tray::quit);
    connect(&m_menu, &QMenu::aboutToShow, this, [this] { m_pause->setChecked(m_gate.isPaused()); });
    connect(&m_notifier, &Notifier::availabilityChanged, this, &Tray::update);
    connect(&m_notifier, &Notifier::iconClicked, this, &Tray::openRequested);
    connect(&m_notifier, &Notifier::noticeClicked, this, &Tray::showAlerts);
    connect(&m_watch, &AlertWatch::changed, this, &Tray::showState);
    connect(&m_watch, &AlertWatch::raised, this, [this](const AlertEntry &alert) {
        seeActivity();
        m_gate.add(alert);
    });
    connect(&m_gate, &NoticeGate::due, this, &Tray::tellAlerts);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &Tray::seeActivity);
    m_notifier.setMenu(&m_menu);
    nameActions();
    update();
}

Tray::~Tray()
{
    m_notifier.setShown(false);
    m_notifier.setMenu(nullptr);
}

void Tray::setWindow(MainWindow *window)
{
    m_window = window;
    nameActions();
    connect(window, &MainWindow::keepRunningChosen, this, &Tray::want);
    connect(window, &MainWindow::situationChanged, this, &Tray::update);
    connect(window, &MainWindow::hiddenByClosing, this, &Tray::tellHidden);
    connect(window, &MainWindow::quitChosen, this, &Tray::finish);
    connect(window, &QObject::destroyed, this, &Tray::update);
    update();
}

bool Tray::isWanted() const
{
    return m_settings.value(kWantedKey, false).toBool();
}

bool Tray::isShown() const
{
    return m_notifier.isAvailable() && isWanted();
}

void Tray::want(bool wanted)
{
    m_settings.setValue(kWantedKey, wanted);
    update();
}

void Tray::update()
{
    const bool shown = isShown();
    if (m_window) {
        m_window->offerTray(m_notifier.isAvailable(), isWanted());
        if (!shown && m_goesOn && !m_window->isVisible())
            Q_EMIT openRequested(); // its tray is gone: nobody could get at it otherwise
    }
    if (shown != (m_goesOn != nullptr)) {
        m_goesOn = shown ? std::make_unique<QEventLoopLocker>() : nullptr;
        if (shown)
            qApp->installEventFilter(this);
        else
            qApp->removeEventFilter(this);
    }
    followAlerts();
    showState();
    m_notifier.setShown(shown);
}

// Nothing is asked of a server for a tray that is not there.
void Tray::followAlerts()
{
    const bool watches = isShown() && m_window && m_window->isSignedIn();
    const QString wanted =
        watches ? m_window->account().id + (m_window->showsEveryAccount() ? u"+"_s : QString()) : QString();
    if (wanted == m_watched)
        return;
    m_watched = wanted;
    m_gate.clear();
    if (watches)
        m_watch.open(m_window->client(), m_window->showsEveryAccount());
    else
        m_watch.close();
}

void Tray::showState()
{
    const qint64 open = m_watch.openAlerts().value_or(0);
    const auto count = static_cast<int>(qMin<qint64>(open, 1'000'000));
    m_alerts->setText(tr("&Alerts (%L1)", "menu of the tray; %L1: how many are open").arg(count));
    m_alerts->setEnabled(!m_watched.isEmpty());
    if (m_window && m_window->isOffline())
        return m_notifier.setState(Notifier::State::Offline, tr("The server cannot be reached"));
    if (m_watched.isEmpty())
        return m_notifier.setState(Notifier::State::Normal, tr("Nobody is signed in"));
    m_notifier.setState(open > 0 ? Notifier::State::Alert : Notifier::State::Normal,
                        m_watch.openAlerts() ? tr("%n open alerts", nullptr, count) : tr("Postject Security Console"));
}

void Tray::nameActions()
{
    m_open->setText(tr("&Open", "menu of the tray: the console's window"));
    m_pause->setText(tr("&Pause notices for 1 hour"));
    m_quit->setText(tr("&Quit"));
}

void Tray::showAlerts()
{
    Q_EMIT openRequested();
    if (m_window && m_window->isSignedIn())
        m_window->goTo(u"alerts"_s);
}

// A window that was hidden may keep the focus, where there is no window manager to take it.
void Tray::seeActivity()
{
    const QWindow *focus = QGuiApplication::focusWindow();
    m_gate.setWindowActive(focus && focus->isVisible());
}

// Once: whoever closes the window for the first time may think that the program has ended.
void Tray::tellHidden()
{
    if (m_settings.value(kToldKey, false).toBool())
        return;
    m_settings.setValue(kToldKey, true);
    m_notifier.notify(tr("The console is still running"), tr("Its icon here opens the window again, or quits."));
}

void Tray::tellAlerts(const QList<AlertEntry> &alerts)
{
    if (alerts.size() > 1)
        return m_notifier.notify(tr("%n new alerts", nullptr, static_cast<int>(alerts.size())), QString());
    const AlertEntry &alert = alerts.constFirst();
    m_notifier.notify(withoutMarkup(tr("%1: %2", "severity, kind of alert")
                                        .arg(alertwords::severity(alert.severity), alertwords::typeName(alert.type))),
                      withoutMarkup(alertwords::headline(alert)));
}

void Tray::quit()
{
    if (m_window && !m_window->closeForGood())
        return Q_EMIT openRequested(); // its page says what would be lost
    finish();
}

void Tray::finish()
{
    m_goesOn.reset();
    Q_EMIT quitRequested();
}

// The end of the desktop's session, and Quit of a dock.
bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit && watched == qApp && m_window && !m_window->closeForGood()) {
        Q_EMIT openRequested();
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace postject::ui
