// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changes something on the server is off while the server can't be reached, and says why: in its tool tip and to
// assistive technology. What a control was set to meanwhile holds again afterwards. GUI thread.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QWidget;

namespace postject::ui {

class WriteLock : public QObject
{
    Q_OBJECT

public:
    explicit WriteLock(QObject *parent = nullptr);

    void add(QAction *action);
    void add(QWidget *control);
    void explain(QWidget *control); // follows an action that was added; only the reason is its own

    bool isLocked() const { return !m_reason.isEmpty(); }
    void lock(const QString &reason); // "" unlocks

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(bool isLocked);

private:
    struct Control
    {
        QPointer<QWidget> widget;
        bool isSwitched = false; // else only explained
        bool wasEnabled = true;
        QString toolTip;
        QString description;
    };
    void close(Control &control);
    void open(Control &control);

    QActionGroup *m_actions;
    QHash<QAction *, QString> m_toolTips;
    QList<Control> m_controls;
    QString m_reason;
    bool m_isMine = false; // the change of state under way
};

} // namespace postject::ui
