// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the shell opens over its pages: the palette, the manual, the keys, the password, and what the program is. Each
// deletes itself when it is closed. GUI thread.
#pragma once

#include "ui/shell/pivotactions.h"

#include <QPointer>

class QMainWindow;
class QSettings;

namespace postject::ui {

class ApiClient;
class PasswordDialog;

class ShellDialogs final : public QObject
{
    Q_OBJECT

public:
    // All outlive it; the window's menu bar has the actions.
    ShellDialogs(QMainWindow *window, ApiClient &client, QSettings &settings, PivotActions &pivots);

    void showAbout();
    void showPalette();
    void showManual(const QString &page); // the chapter about that page, where there is one
    void showShortcuts();
    void changePassword(const QString &email);
    void closePasswordDialog();

Q_SIGNALS:
    void pageRequested(const QString &name);

private:
    QMainWindow *m_window;
    ApiClient &m_client;
    QSettings &m_settings;
    PivotActions &m_pivots;
    QPointer<PasswordDialog> m_password; // while it is open
};

} // namespace postject::ui
