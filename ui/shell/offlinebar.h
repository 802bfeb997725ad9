// SPDX-License-Identifier: GPL-3.0-or-later
//
// Above the pages while the server cannot be reached: says so, from when the shown data is, and when the next attempt
// comes; tries GET /v1/health after 1, 2, 4 … 30 s. The data under it stays readable. GUI thread.
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace postject::ui {

class ApiClient;
class MessageBar;

class OfflineBar : public QWidget
{
    Q_OBJECT

public:
    // Hidden; client outlives it. second: how long one of its seconds takes.
    explicit OfflineBar(ApiClient *client, QWidget *parent = nullptr,
                        std::chrono::milliseconds second = std::chrono::seconds(1));

    bool isOffline() const { return m_offline; }
    void setDataTime(const QDateTime &time) { m_dataTime = time; } // of what the page shows; invalid for none
    void tick();                                                   // a second has passed

Q_SIGNALS:
    void offlineChanged(bool offline);
    void certificateQuestioned(); // the server shows another one: it is to be compared
    void anotherServerRequested();

private:
    void begin();
    void end();
    void tryNow();
    void schedule();
    void tell();
    void show(bool hasOtherCertificate);

    ApiClient *m_client;
    MessageBar *m_bar;
    QAction *m_try;
    QAction *m_compare;
    QAction *m_other;
    QTimer m_tick;
    QDateTime m_dataTime;
    bool m_offline = false;
    bool m_asking = false;
    bool m_hasOtherCertificate = false;
    int m_wait = 0; // seconds, of the present attempt
    int m_left = 0;
};

} // namespace postject::ui
