// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the activity log's export into a file as it comes. The file appears when all of it is there; one that was
// cancelled or failed leaves none behind. One export at a time. GUI thread.
#pragma once

#include "ui/client/activityclient.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSaveFile>

#include <memory>

namespace postject::ui {

enum class ExportForm { Csv, NdJson };

class ActivityExporter final : public QObject
{
    Q_OBJECT

public:
    explicit ActivityExporter(ApiClient &client, QObject *parent = nullptr); // client outlives this

    // "" or why the file can't be written.
    QString start(const ActivityQuery &query, ExportForm form, const QString &fileName);
    void cancel();
    bool isRunning() const { return m_call != nullptr; }
    qint64 rows() const { return m_rows; }
    qint64 bytes() const { return m_bytes; }
    double rowsPerSecond() const;

Q_SIGNALS:
    void progressed();
    void finished();
    void failed(const postject::ui::ApiError &error);
    void writeFailed(const QString &why);

private:
    void take(const QByteArray &piece);
    void end(const ApiResult<void> &why);
    void drop();

    ApiClient &m_client;
    std::unique_ptr<QObject> m_call;
    std::unique_ptr<QSaveFile> m_file;
    QElapsedTimer m_clock;
    bool m_hasHeader = false;
    qint64 m_rows = 0;
    qint64 m_bytes = 0;
};

} // namespace postject::ui
