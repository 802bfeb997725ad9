// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds lifetime)
    : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(lifetime);
    connect(m_timer, &QTimer::timeout, this, &SecretClipboard::clearIfUnchanged);
}

SecretClipboard::~SecretClipboard()
{
    if (m_timer->isActive())
        clearIfUnchanged();
}

void SecretClipboard::copySecret(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    // What KDE's Klipper, GNOME's managers, macOS and Windows histories look for.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, text.toUtf8());
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1");
    QGuiApplication::clipboard()->setMimeData(data);
    m_digest = digestOf(text);
    m_timer->start();
}

void SecretClipboard::clearIfUnchanged()
{
    m_timer->stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_digest.isEmpty() || digestOf(clipboard->text()) != m_digest)
        return;
    m_digest.clear();
    clipboard->clear();
    Q_EMIT cleared();
}

} // namespace postject::ui
