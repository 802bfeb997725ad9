// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/alertfeed.h"

namespace postject::ui {

AlertFeed::AlertFeed(AlertSource &source, QObject *parent) : QObject(parent), m_source(source)
{
    connect(&m_stream, &StreamKeeper::opened, this, &AlertFeed::opened);
    connect(&m_stream, &StreamKeeper::ended, this, &AlertFeed::ended);
}

void AlertFeed::open(const QString &account)
{
    m_stream.open([this, account](QObject *context, std::function<void()> opened,
                                  std::function<void(const ApiResult<void> &)> ended) {
        m_source.watch(account, context,
                       {.opened = std::move(opened),
                        .changed = [this](const AlertEntry &alert) { Q_EMIT changed(alert); },
                        .ended = std::move(ended)});
    });
}

} // namespace postject::ui
