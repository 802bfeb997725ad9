// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many alerts are open, and which ones come, while no page shows it: by one live stream, and one question when it
// opens and after what it tells, at most once in ten seconds. Owned by the tray. GUI thread; no words, no widgets.
#pragma once

#include "ui/client/overviewclient.h"
#include "ui/presenters/streamkeeper.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace postject::ui {

class AlertWatch final : public QObject
{
    Q_OBJECT

public:
    explicit AlertWatch(QObject *parent = nullptr);
    ~AlertWatch() override;

    // In place of the one before; client lives until close(). everyAccount: administrators only.
    void open(ApiClient &client, bool everyAccount);
    void close();
    std::optional<qint64> openAlerts() const { return m_total; }                   // nothing before the first answer
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); } // between two questions

Q_SIGNALS:
    void changed(); // openAlerts()
    void raised(const postject::ui::AlertEntry &alert);

private:
    void ask();
    void askSoon();
    void onAnswer(const OpenAlerts &answer);
    void onAlert(const QJsonObject &json);
    bool isNew(const AlertEntry &alert);

    std::optional<OverviewClient> m_client;
    StreamKeeper m_stream;
    QTimer m_pause;
    bool m_wantsCount = false;
    std::optional<qint64> m_total;
    TimePoint m_newest = {};             // when the last alert that is known came
    QSet<QString> m_newestIds;           // those that came then
    std::unique_ptr<QObject> m_question; // context of the call under way
};

} // namespace postject::ui
