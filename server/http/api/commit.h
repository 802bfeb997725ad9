// SPDX-License-Identifier: GPL-3.0-or-later
//
// co_await Commit(writer, submission): resumes on the server thread once the submission is on disk, or refused.
#pragma once

#include "server/storage/writer.h"

#include <coroutine>

namespace postject {

class Commit
{
public:
    Commit(Writer &writer, Submission submission) : m_writer(writer), m_submission(std::move(submission)) {}

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_submission.done = [this, waiting](Result<Receipt> receipt) {
            m_receipt = std::move(receipt);
            waiting.resume();
        };
        m_writer.submit(std::move(m_submission));
    }
    Result<Receipt> await_resume() { return std::move(m_receipt); }

private:
    Writer &m_writer;
    Submission m_submission;
    Result<Receipt> m_receipt;
};

} // namespace postject
