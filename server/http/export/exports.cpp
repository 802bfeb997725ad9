// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/export/exports.h"

#include <QLoggingCategory>

#include <algorithm>
#include <atomic>
#include <deque>

namespace postject {

namespace {
Q_LOGGING_CATEGORY(logExports, "postject.exports")

constexpr qint64 kUnsentBytes = 512 * 1024; // handed to the socket, not yet taken by the kernel
constexpr std::size_t kPiecesAhead = 8;     // read, not yet handed to the socket
constexpr std::chrono::milliseconds kReviewInterval{500};
} // namespace

class ExportFeed : public QObject
{
public:
    ExportFeed(Exports &owner, std::unique_ptr<AnswerStream> answer, const Caller &who, const ClientAddress &where,
               const ActivityFilter &filter, ExportFormat format, Slots::Slot slot);
    ~ExportFeed() override { m_stop->store(true); }

    void pump();
    void cut() { m_stream->abort(); }
    const Caller &caller() const { return m_caller; }
    const ClientAddress &client() const { return m_client; }

private:
    using Page = Result<ActivityExport::Page>;

    void readOn();
    void take();

    Exports &m_owner;
    std::unique_ptr<AnswerStream> m_stream;
    Caller m_caller;
    ClientAddress m_client;
    Slots::Slot m_slot;
    // Shared with the reader thread, which may still be at a page when the feed is gone.
    std::shared_ptr<ActivityExport> m_export;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QFutureWatcher<Page> m_reading;
    std::deque<QByteArray> m_pieces;
    bool m_isReading = false;
    bool m_isComplete = false; // everything is read
    bool m_isPumping = false;
};

ExportFeed::ExportFeed(Exports &owner, std::unique_ptr<AnswerStream> answer, const Caller &who,
                       const ClientAddress &where, const ActivityFilter &filter, ExportFormat format, Slots::Slot slot)
    : m_owner(owner),
      m_stream(std::move(answer)),
      m_caller(who),
      m_client(where),
      m_slot(std::move(slot)),
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
        [walk = m_export, stop = m_stop](Stores &stores) -> Page { return walk->next(stores, *stop); },
        {.account = m_caller.account, .weight = ReadFor::Heavy}));
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

Exports::Exports(Readers &readers, const AccessControl &access) : m_readers(readers), m_access(access)
{
    m_review.setInterval(kReviewInterval);
    QObject::connect(&m_review, &QTimer::timeout, &m_review, [this] { review(); });
}

Exports::~Exports() = default;

Result<Slots::Slot> Exports::admit(AccountId account)
{
    return m_slots.take(account).transform_error([](Slots::Full) {
        return Error{
            .code = ErrorCode::Busy, .detail = u"Other exports are still on their way."_s, .retryAfterSeconds = 5};
    });
}

void Exports::start(std::unique_ptr<AnswerStream> stream, const Caller &caller, const ClientAddress &client,
                    const ActivityFilter &filter, ExportFormat format, Slots::Slot slot)
{
    m_feeds.push_back(
        std::make_unique<ExportFeed>(*this, std::move(stream), caller, client, filter, format, std::move(slot)));
    if (!m_review.isActive())
        m_review.start();
    m_feeds.back()->pump();
}

// Its status is sent already; a missing last chunk says that it is not whole.
void Exports::review()
{
    for (const auto &feed : m_feeds) {
        if (m_access.whyEnds(feed->caller(), feed->client()))
            feed->cut();
    }
}

void Exports::ended(const ExportFeed *feed)
{
    std::erase_if(m_feeds, [feed](const auto &each) { return each.get() == feed; });
    if (m_feeds.empty())
        m_review.stop();
}

void Exports::clear()
{
    m_feeds.clear();
}

} // namespace postject
