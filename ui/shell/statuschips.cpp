// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statuschips.h"

#include "ui/client/consoletime.h"
#include "ui/theme/theme.h"

#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace postject::ui {

namespace {
constexpr qint64 kStaleAfter = 5; // seconds
constexpr int kChipHeight = 26;
constexpr int kChipLetters = 40; // of a name; a longer one would make the window wider than its screen

QString fitting(const QWidget *chip, const QString &name)
{
    const QFontMetrics metrics = chip->fontMetrics();
    return metrics.elidedText(name, Qt::ElideMiddle, kChipLetters * metrics.averageCharWidth());
}

} // namespace

StatusChips::StatusChips(QWidget *parent)
    : QStatusBar(parent), m_connection(chip(u"computer"_s)), m_account(chip(u"user"_s)), m_updated(chip(u"refresh"_s))
{
    setSizeGripEnabled(false);
    setContentsMargins(theme::kSmall, 0, theme::kSmall, 0);
    addWidget(m_connection);
    addPermanentWidget(m_account);
    addPermanentWidget(m_updated);
    m_account->hide();
    m_updated->hide();
    connect(m_connection, &QToolButton::clicked, this, &StatusChips::connectionPressed);
    connect(m_account, &QToolButton::clicked, this, &StatusChips::accountPressed);
    connect(m_updated, &QToolButton::clicked, this, &StatusChips::refreshPressed);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &StatusChips::tellAge);
}

QToolButton *StatusChips::chip(const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(theme::icon(icon));
    button->setIconSize(QSize(16, 16));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedHeight(kChipHeight);
    return button;
}

void StatusChips::setConnection(const QString &server, Link link)
{
    QString icon, words;
    switch (link) {
    case Link::Local:
        icon = u"computer"_s;
        words = u"%1"_s;
        break;
    case Link::Encrypted:
        icon = u"lock"_s;
        words = tr("%1, TLS", "server name");
        break;
    case Link::Plain:
        icon = u"server"_s;
        words = tr("%1, not encrypted", "server name");
        break;
    case Link::Offline:
        icon = u"offline"_s;
        words = tr("%1, not connected", "server name");
        break;
    }
    m_connection->setIcon(theme::icon(icon));
    m_connection->setText(words.arg(fitting(m_connection, server)));
    m_connection->setAccessibleName(tr("Connection: %1").arg(words.arg(server)));
}

void StatusChips::setAccount(const QString &email, bool administrator)
{
    m_account->setVisible(!email.isEmpty());
    // A button takes a single ampersand for a mnemonic.
    m_account->setText(fitting(m_account, email).replace(u'&', "&&"_L1));
    m_account->setToolTip(administrator ? tr("Administrator") : tr("Member"));
    m_account->setAccessibleName(administrator ? tr("Signed in as %1, administrator").arg(email)
                                               : tr("Signed in as %1, member").arg(email));
}

void StatusChips::setUpdated(const QDateTime &time)
{
    m_time = time;
    m_updated->setVisible(time.isValid());
    if (time.isValid())
        m_tick.start();
    else
        m_tick.stop();
    tellAge();
}

void StatusChips::tellAge()
{
    const qint64 seconds = m_time.secsTo(consoletime::utc());
    QString text = tr("Up to date");
    if (seconds >= 60)
        text = tr("Updated %n minute(s) ago", nullptr, int(seconds / 60));
    else if (seconds >= kStaleAfter)
        text = tr("Updated %n second(s) ago", nullptr, int(seconds));
    m_updated->setText(text);
    m_updated->setAccessibleName(tr("%1. Refresh.", "how old the data is").arg(text));
    m_updated->setToolTip(tr("Refresh this page"));
}

} // namespace postject::ui
