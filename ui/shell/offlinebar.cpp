// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/offlinebar.h"

#include "ui/client/apiclient.h"
#include "ui/models/timewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QVBoxLayout>

namespace postject::ui {

namespace {
constexpr int kFirstWait = 1, kLongestWait = 30;
}

OfflineBar::OfflineBar(ApiClient *client, QWidget *parent, std::chrono::milliseconds second)
    : QWidget(parent),
      m_client(client),
      m_bar(new MessageBar),
      m_try(new QAction(tr("Try now"), this)),
      m_compare(new QAction(tr("Compare the certificates…"), this)),
      m_other(new QAction(tr("Another server…"), this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kPageMarginX, theme::kMedium, theme::kPageMarginX, 0);
    all->addWidget(m_bar);
    m_tick.setInterval(second);
    connect(&m_tick, &QTimer::timeout, this, &OfflineBar::tick);
    connect(m_try, &QAction::triggered, this, &OfflineBar::tryNow);
    connect(m_compare, &QAction::triggered, this, &OfflineBar::certificateQuestioned);
    connect(m_other, &QAction::triggered, this, &OfflineBar::anotherServerRequested);
    connect(client, &ApiClient::connectionLost, this, &OfflineBar::begin);
    connect(client, &ApiClient::connectionRestored, this, &OfflineBar::end);
    hide();
}

void OfflineBar::begin()
{
    if (m_offline)
        return;
    m_offline = true;
    m_wait = 0;
    schedule();
    show(false);
    announce(this, tr("Not connected to %1.").arg(m_client->serverName()), true);
    Q_EMIT offlineChanged(true);
}

void OfflineBar::end()
{
    if (!m_offline)
        return;
    m_offline = false;
    m_tick.stop();
    hide();
    m_bar->clear();
    m_hasOtherCertificate = false;
    announce(this, tr("Connected to %1 again.").arg(m_client->serverName()));
    Q_EMIT offlineChanged(false);
}

void OfflineBar::tick()
{
    if (--m_left <= 0)
        tryNow();
    else
        tell();
}

void OfflineBar::schedule()
{
    m_wait = m_wait == 0 ? kFirstWait : qMin(m_wait * 2, kLongestWait);
    m_left = m_wait;
    m_tick.start();
}

// The client itself says when the connection is back; here only a failure counts.
void OfflineBar::tryNow()
{
    if (m_asking)
        return;
    m_asking = true;
    m_tick.stop();
    m_try->setEnabled(false);
    m_client->send({.endpoint = EndpointId::Health}, this, [this](const ApiResult<QJsonObject> &answer) {
        m_asking = false;
        m_try->setEnabled(true);
        if (!m_offline)
            return;
        schedule();
        const bool isOther = !answer && answer.error().kind == ApiError::Kind::CertificateChanged;
        if (isOther != m_hasOtherCertificate)
            show(isOther);
        tell();
    });
}

void OfflineBar::show(bool hasOtherCertificate)
{
    m_hasOtherCertificate = hasOtherCertificate;
    const QList<QAction *> actions =
        hasOtherCertificate ? QList<QAction *>{m_compare, m_other} : QList<QAction *>{m_try, m_other};
    m_bar->showMessage(hasOtherCertificate ? MessageBar::Kind::Error : MessageBar::Kind::Warning, {}, actions);
    tell();
    QWidget::show();
}

void OfflineBar::tell()
{
    const QString server = m_client->serverName();
    if (m_hasOtherCertificate) {
        m_bar->setText(tr("The certificate of %1 has changed. Nothing is sent to it.").arg(server));
        return;
    }
    if (!m_dataTime.isValid()) {
        m_bar->setText(tr("Not connected to %1. Trying again in %n second(s).", nullptr, m_left).arg(server));
        return;
    }
    const QString since = QLocale().toString(m_dataTime.toLocalTime().time(), clockFormat());
    m_bar->setText(tr("Not connected to %1. Showing data from %2. Trying again in %n second(s).", nullptr, m_left)
                       .arg(server, since));
}

} // namespace postject::ui
