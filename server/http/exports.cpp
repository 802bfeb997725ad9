// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/exports.h"

#include <QLoggingCategory>

#include <algorithm>
#include <atomic>
#include <deque>

namespace postject {

namespace {
Q_LOGGING_CATEGORY(logExports, "postject.exports")

constexpr qint64 kUnsentBytes = 512 * 1024; // handed to the socket, not yet taken by the kernel
constexpr std::size_t kPiecesAhead = 8;     // read, not yet handed to the socket
} // namespace

class ExportFeed : public QObject
{
public:
    ExportFeed(Exports &owner, std::unique_ptr<AnswerStream> answer, AccountId whose, const ActivityFilter &filter,
               ExportFormat format);
    ~ExportFeed() override { m_stop->store(true); }

    void pump();
    AccountId account() const { return m_account; }

private:
    using Page = Result<ActivityExport::Page>;

    void readOn();
    void take();

    Exports &m_owner;
    std::unique_ptr<AnswerStream> m_stream;
    AccountId m_account;
    // Shared with the reader thread, which may still be at a page when the feed is gone.
    std::shared_ptr<ActivityExport> m_export;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QFutureWatcher<Page> m_reading;
    std::deque<QByteArray> m_pieces;
    bool m_isReading = false;
    bool m_isComplete = false; // everything is read
    bool m_isPumping = false;
};

ExportFeed::ExportFeed(Exports &owner, std::unique_ptr<AnswerStream> answer, AccountId whose,
                       const ActivityFilter &filter, ExportFormat format)
    : m_owner(owner),
      m_stream(std::move(answer)),
      m_account(whose),
      m_export(std::make_shared<ActivityExport>(filter, format))
{
    connect(m_stream.get(), &AnswerStream::sent, this, &ExportFeed::pump);
    connect(m_stream.get(), &AnswerStream::closed, this, [this] { m_owner.ended(this); });
    connect(&m_reading, &QFutureWatcher<Page>::finished, this, &ExportFeed::take);
}

void ExportFeed::readOn()
{
    if (m_isReading || m_isComplete || m_pieces.size() > kPiecesAhead || !m_stream->isOpen())
        return;
    m_isReading = true;
    m_reading.setFuture(m_owner.m_readers.run(
        [walk = m_export, stop = m_stop](Stores &stores) -> Page { return walk->next(stores, *stop); }));
}

void ExportFeed::take()
{
    m_isReading = false;
    Page page = m_reading.future().takeResult();
    if (!page) {
        qCWarning(logExports) << "an export was cut off:" << page.error().detail;
        return m_stream->abort(); // its status is sent already; a missing last chunk says that it is not whole
    }
    m_isComplete = page->isLast;
    std::ranges::move(page->pieces, std::back_inserter(m_pieces));
    pump();
}

void ExportFeed::pump()
{
    if (std::exchange(m_isPumping, true))
        return; // a write that is sent at once comes back here
    readOn();
    while (!m_pieces.empty() && m_stream->isOpen() && m_stream->unsentBytes() < kUnsentBytes) {
        m_stream->write(m_pieces.front());
        m_pieces.pop_front();
    }
    readOn();
    m_isPumping = false;
    if (m_isComplete && m_pieces.empty())
        m_stream->finish();
}

Exports::Exports(Readers &readers) : m_readers(readers) {}

Exports::~Exports() = default;

Result<void> Exports::admit(AccountId account) const
{
    const auto own = std::ranges::count(m_feeds, account, [](const auto &feed) { return feed->account(); });
    if (own < kPerAccount && running() < kAtOnce)
        return {};
    return std::unexpected(
        Error{.code = ErrorCode::Busy, .detail = u"Other exports are still on their way."_s, .retryAfterSeconds = 5});
}

void Exports::start(std::unique_ptr<AnswerStream> stream, AccountId account, const ActivityFilter &filter,
                    ExportFormat format)
{
    m_feeds.push_back(std::make_unique<ExportFeed>(*this, std::move(stream), account, filter, format));
    m_feeds.back()->pump();
}

void Exports::ended(const ExportFeed *feed)
{
    std::erase_if(m_feeds, [feed](const auto &each) { return each.get() == feed; });
}

void Exports::clear()
{
    m_feeds.clear();
}

} // namespace postject
