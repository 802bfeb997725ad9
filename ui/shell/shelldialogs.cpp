// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shelldialogs.h"

#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/shell/commandpalette.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

ShellDialogs::ShellDialogs(QMainWindow *window, ApiClient &client, QSettings &settings, PivotActions &pivots)
    : QObject(window), m_window(window), m_client(client), m_settings(settings), m_pivots(pivots)
{
}

void ShellDialogs::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Postject Security Console"),
                                tr("Postject Security Console %1").arg(QLatin1StringView(POSTJECT_VERSION)),
                                QMessageBox::Close, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(theme::icon(u"app"_s).pixmap(QSize(48, 48), m_window->devicePixelRatioF()));
    box->setInformativeText(tr("Two-factor, IP whitelist, anomaly detection and an audited activity log.\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

void ShellDialogs::showPalette()
{
    auto *palette = new CommandPalette(
        *m_window->menuBar(), m_settings,
        [this](PivotCommand command, const Pivot &pivot) { return m_pivots.offers(command, pivot); }, m_window);
    connect(palette, &CommandPalette::pivotChosen, &m_pivots, &PivotActions::run);
    palette->open();
}

// The chapter about what is on the screen, where there is one.
void ShellDialogs::showManual(const QString &page)
{
    static const QHash<QString, QString> kChapters{{u"alerts"_s, u"console"_s},   {u"anomalies"_s, u"detection"_s},
                                                   {u"activity"_s, u"log"_s},     {u"notifications"_s, u"mail"_s},
                                                   {u"api-keys"_s, u"proxies"_s}, {u"whitelist"_s, u"console"_s},
                                                   {u"blocked"_s, u"detection"_s}};
    (new HelpWindow(kChapters.value(page), m_window))->show();
}

void ShellDialogs::showShortcuts()
{
    QList<ShortcutRow> rows;
    for (const auto &[action, path] : actionsOf(*m_window->menuBar())) {
        for (const QKeySequence &keys : action->shortcuts())
            rows.append({.what = path, .keys = keys.toString(QKeySequence::NativeText)});
    }
    rows.append(
        {.what = tr("Menu of the address, account or action under the cursor"), .keys = tr("Menu key, Shift+F10")});
    (new ShortcutSheet(rows, m_window))->open();
}

void ShellDialogs::changePassword(const QString &email)
{
    m_password = new PasswordDialog(m_client, email, m_window);
    m_password->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_password, &PasswordDialog::keysRequested, this, [this] { Q_EMIT pageRequested(u"api-keys"_s); });
    m_password->open();
}

void ShellDialogs::closePasswordDialog()
{
    if (m_password)
        m_password->reject();
}

} // namespace postject::ui
