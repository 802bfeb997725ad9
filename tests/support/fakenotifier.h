// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tray that writes down what it is told, and comes and goes as a test wants.
#pragma once

#include "ui/shell/notifier.h"

#include <QAction>
#include <QMenu>

namespace postject::test {

class FakeNotifier final : public ui::Notifier
{
public:
    bool isAvailable() const override { return available; }
    void setMenu(QMenu *given) override { menu = given; }
    void setState(State given, const QString &tip) override
    {
        state = given;
        toolTip = tip;
    }
    void setShown(bool given) override { shown = given; }
    void notify(const QString &title, const QString &text) override { notices += QStringList{title, text}; }

    void come(bool there)
    {
        available = there;
        Q_EMIT availabilityChanged();
    }
    QAction *action(const QString &text) const
    {
        for (QAction *each : menu->actions()) {
            if (QString(each->text()).remove(QLatin1Char('&')) == text)
                return each;
        }
        return nullptr;
    }

    bool available = true, shown = false;
    QMenu *menu = nullptr;
    State state = State::Normal;
    QString toolTip;
    QList<QStringList> notices;
};

} // namespace postject::test
