// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/activityexporter.h"

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

ActivityExporter::ActivityExporter(ApiClient &client, QObject *parent) : QObject(parent), m_client(client) {}

QString ActivityExporter::start(const ActivityQuery &query, ExportForm form, const QString &fileName)
{
    cancel();
    m_file = std::make_unique<QSaveFile>(fileName);
    if (!m_file->open(QIODevice::WriteOnly)) {
        const QString why = m_file->errorString();
        m_file.reset();
        return why;
    }
    m_rows = 0;
    m_bytes = 0;
    m_hasHeader = form == ExportForm::Csv;
    m_clock.start();
    QUrlQuery parameters = activityParameters(query);
    if (query.oldestFirst)
        parameters.addQueryItem(u"order"_s, u"asc"_s);
    parameters.addQueryItem(u"format"_s, form == ExportForm::Csv ? u"csv"_s : u"ndjson"_s);
    m_call = std::make_unique<QObject>();
    m_client.stream(
        ApiCall{.endpoint = EndpointId::ExportActivity, .query = parameters}, m_call.get(),
        [this](const QByteArray &piece) { take(piece); }, [this](const ApiResult<void> &why) { end(why); });
    return {};
}

// Line breaks inside of a value are escaped by the server: each that there is ends a row.
void ActivityExporter::take(const QByteArray &piece)
{
    if (!m_file)
        return;
    if (m_file->write(piece) != piece.size()) {
        const QString why = m_file->errorString();
        drop();
        Q_EMIT writeFailed(why);
        return;
    }
    m_bytes += piece.size();
    m_rows += piece.count('\n');
    if (m_hasHeader && m_rows > 0) {
        m_hasHeader = false;
        --m_rows;
    }
    Q_EMIT progressed();
}

void ActivityExporter::end(const ApiResult<void> &why)
{
    if (!m_file)
        return;
    if (!why) {
        const ApiError error = why.error();
        drop();
        Q_EMIT failed(error);
        return;
    }
    const bool isWritten = m_file->commit();
    const QString reason = m_file->errorString();
    drop();
    if (isWritten)
        Q_EMIT finished();
    else
        Q_EMIT writeFailed(reason);
}

void ActivityExporter::cancel()
{
    m_call.reset();
    m_file.reset();
}

// A QSaveFile that was not committed takes what it wrote with it.
void ActivityExporter::drop()
{
    if (m_call)
        m_call.release()->deleteLater(); // its callback may be under way
    m_file.reset();
}

double ActivityExporter::rowsPerSecond() const
{
    const qint64 elapsed = m_clock.isValid() ? m_clock.elapsed() : 0;
    return elapsed > 0 ? double(m_rows) * 1000.0 / double(elapsed) : 0;
}

} // namespace postject::ui
