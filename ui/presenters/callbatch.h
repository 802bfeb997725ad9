// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many calls as one command: a few at a time, in their order. Each says when it is answered. A child of whose command
// it is; deleting it sends no more. GUI thread.
#pragma once

#include "ui/client/apiclient.h"

#include <QList>
#include <QObject>

#include <functional>

namespace postject::ui {

class CallBatch : public QObject
{
public:
    static constexpr int kAtOnce = 4;

    using Step = std::function<void()>;
    using Progress = std::function<void(int done, int total)>;

    using QObject::QObject;

    // progress: after each answer; finished: once, after the last one.
    void run(QList<Step> steps, Step finished, Progress progress = {});
    void answered(); // one of the steps was

private:
    void next();

    QList<Step> m_waiting;
    Step m_finished;
    Progress m_progress;
    int m_open = 0; // sent or waiting
    int m_total = 0;
};

// What was to be ended has run out, or somebody else was faster: it is gone either way.
inline bool isGone(const ApiError &error)
{
    return error.kind == ApiError::Kind::Refused && error.status == 404;
}

} // namespace postject::ui
