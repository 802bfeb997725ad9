// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with the activity log beside reading it: follow it, save what is asked for under a name, count the
// most frequent values, take it to a file, copy the request as a line for curl. Actions, their buttons, and what they
// do. GUI thread.
#pragma once

#include "ui/presenters/activityviews.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace postject::ui {

class ActivityTools final : public QObject
{
    Q_OBJECT

public:
    // All outlive this, which belongs to the page.
    ActivityTools(QWidget *page, ActivityPresenter &presenter, ApiClient &client);
    ~ActivityTools() override;

    void setViews(QSettings &settings, const QString &account); // before that there are no saved views
    QList<QAction *> actions() const;
    QList<QWidget *> buttons() const { return m_buttons; }
    QAction *topAction() const { return m_top; } // checkable
    QAction *exportAction() const { return m_export; }

private:
    QAction *add(const QString &text, const QString &icon, const QKeySequence &key);
    QWidget *addButton(QAction *action);
    void makeActions();
    void fillViews();
    void askForName();
    void save(const QString &name);
    void open(const QString &name);
    void openExport();
    void copyAsCurl();

    QWidget *m_page;
    ActivityPresenter &m_presenter;
    ApiClient &m_client;
    std::unique_ptr<ActivityViews> m_views;
    QAction *m_follow = nullptr;
    QAction *m_top = nullptr;
    QAction *m_export = nullptr;
    QAction *m_curl = nullptr;
    QMenu *m_viewMenu;
    QToolButton *m_viewButton;
    QList<QWidget *> m_buttons;
};

} // namespace postject::ui
