// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tray of the desktop that the console runs on. Owned by main(), outlives the console. GUI thread. The only place
// that knows QSystemTrayIcon.
#pragma once

#include "ui/shell/notifier.h"

#include <QSystemTrayIcon>
#include <QTimer>

#include <optional>

namespace postject::ui {

class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    TrayNotifier();

    bool isAvailable() const override { return m_isAvailable; }
    void setMenu(QMenu *menu) override { m_icon.setContextMenu(menu); }
    void setState(State state, const QString &toolTip) override;
    void setShown(bool shown) override;
    void notify(const QString &title, const QString &text) override;

private:
    bool m_isAvailable;
    std::optional<State> m_state;
    QTimer m_look; // nothing tells of a tray that comes or goes
    QSystemTrayIcon m_icon;
};

} // namespace postject::ui
