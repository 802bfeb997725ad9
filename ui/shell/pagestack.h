// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the shell under one header: built when first shown, activated when shown, deactivated when left or when
// the window cannot be seen. GUI thread.
#pragma once

#include "ui/pages/page.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>

namespace postject::ui {

class PageHeader;

struct PageEntry
{
    QString name;  // stable: "overview", "activity", "whitelist", "blocked", "two-factor"
    QString title; // translated
    QString icon;  // of theme::icon
    std::function<Page *()> make;
    bool startsGroup = false; // a line above it in the navigation
};

class PageStack : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(const QList<PageEntry> &entries, QWidget *parent = nullptr);

    bool has(const QString &name) const;
    // Builds the page if need be. False, and nothing happens, for an unknown name and while the current page may not be
    // left; then currentChanged names the current one again.
    bool showPage(const QString &name, const QVariantMap &filters = {});
    QString currentName() const { return m_current; }
    Page *currentPage() const;
    void refresh();
    // False while nobody is signed in or the window is hidden: the current page rests.
    void setLive(bool live);
    void setOffline(bool offline); // every page, also those built later
    void discardPages();           // another account: nothing of the former one stays

Q_SIGNALS:
    void currentChanged(const QString &name);
    void pageRequested(const QString &name, const QVariantMap &filters);
    void dataShown(); // the current page has said something new

private:
    const PageEntry *entryOf(const QString &name) const;
    Page *build(const PageEntry &entry);

    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QHash<QString, QString> m_summaries;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QString m_current;
    bool m_live = false;
    bool m_offline = false;
};

} // namespace postject::ui
