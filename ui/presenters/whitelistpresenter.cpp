// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/whitelistpresenter.h"

#include "server/contract/errorcode.h"
#include "server/contract/limits.h"
#include "ui/models/cidrfeedback.h"
#include "ui/presenters/whitelistwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

// A change that was made. The stack moves at once, the server answers later: where it refuses, the presenter moves the
// stack back without asking again.
class WhitelistPresenter::Command final : public QUndoCommand
{
public:
    Command(WhitelistPresenter &presenter, const WhitelistChange &change, const QString &what)
        : QUndoCommand(what), m_presenter(presenter), m_change(std::make_shared<WhitelistChange>(change))
    {
    }

    void undo() override { replay(m_change->reversed(), Direction::Undo); }
    void redo() override { replay(*m_change, Direction::Redo); }

private:
    void replay(const WhitelistChange &change, Direction direction)
    {
        if (!m_presenter.m_stackMovesAlone)
            m_presenter.start({.change = change, .what = text(), .direction = direction, .recorded = m_change});
    }

    WhitelistPresenter &m_presenter;
    std::shared_ptr<WhitelistChange> m_change; // shared with the job that undoes it, which may manage only a part
};

namespace {

bool is(const ApiError &error, ErrorCode code)
{
    return error.code == errorKind(code).name;
}

} // namespace

WhitelistPresenter::WhitelistPresenter(WhitelistSource &source, QObject *parent)
    : QObject(parent), m_source(source), m_limit(kWhitelistLimit)
{
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &WhitelistPresenter::reload);
    connect(&m_model, &WhitelistModel::editRequested, this, &WhitelistPresenter::edit);
}

WhitelistPresenter::~WhitelistPresenter() = default;

void WhitelistPresenter::activate()
{
    m_timer.start();
    reload();
}

void WhitelistPresenter::rest()
{
    m_timer.stop();
}

void WhitelistPresenter::deactivate()
{
    m_timer.stop();
    cancelChange();
}

void WhitelistPresenter::reload()
{
    if (m_job) // a change under way, or waiting for a decision, asks for itself
        return;
    if (!m_loaded)
        Q_EMIT statusChanged({.state = PageState::Loading});
    load(false);
}

void WhitelistPresenter::load(bool quiet, std::function<void()> then)
{
    m_listCall = std::make_unique<QObject>();
    m_source.list(m_listCall.get(), [this, quiet, then = std::move(then)](const ApiResult<WhitelistAnswer> &answer) {
        take(answer, quiet);
        if (then && answer)
            then();
    });
}

// quiet: the differences are this console's own doing.
void WhitelistPresenter::take(const ApiResult<WhitelistAnswer> &answer, bool quiet)
{
    if (!answer) {
        if (m_job) {
            finish(answer.error());
            return;
        }
        if (const std::optional<PageStatus> status = statusAfter(answer.error(), m_loaded))
            Q_EMIT statusChanged(*status);
        return;
    }
    const bool isFirst = !m_loaded;
    m_loaded = true;
    m_limit = answer->limit;
    m_clientIp = answer->clientIp;
    m_model.setYourAddress(you());
    const WhitelistModel::Difference difference = m_model.setEntries(answer->entries);
    Q_EMIT statusChanged({.state = PageState::Ready});
    Q_EMIT changed();
    if (!isFirst && !quiet && (!difference.added.isEmpty() || !difference.removed.isEmpty())) {
        Q_EMIT announced(tr("The whitelist was changed elsewhere: %1 added, %2 removed.")
                             .arg(difference.added.size())
                             .arg(difference.removed.size()),
                         false);
    }
}

std::optional<Cidr> WhitelistPresenter::you() const
{
    const std::expected<Cidr, CidrProblem> address = Cidr::parse(m_clientIp);
    return address && address->isSingle() ? std::optional(*address) : std::nullopt;
}

WhitelistPresenter::YourAddress WhitelistPresenter::yourStanding() const
{
    if (m_clientIp == "local"_L1)
        return YourAddress::PrivateChannel;
    const std::optional<Cidr> address = you();
    if (!address)
        return YourAddress::Unknown;
    if (m_model.rowCount() == 0)
        return YourAddress::EverybodyAllowed;
    return allows(m_model.texts(), *address) ? YourAddress::Allowed : YourAddress::NotListed;
}

bool WhitelistPresenter::refusesLoopback() const
{
    return m_clientIp == "local"_L1 && !allows(m_model.texts(), *Cidr::parse(u"127.0.0.1"));
}

QList<Cidr> WhitelistPresenter::ranges(const QString &without) const
{
    QList<Cidr> ranges;
    for (const QString &text : m_model.texts()) {
        const std::expected<Cidr, CidrProblem> range = Cidr::parse(text);
        if (range && text != without)
            ranges.append(*range);
    }
    return ranges;
}

void WhitelistPresenter::add(const QString &typed, const QString &label)
{
    const CidrFeedback feedback = feedbackOn(typed, ranges());
    if (!feedback.cidr || feedback.isDuplicate) {
        Q_EMIT inputRefused(feedback.cidr || !typed.trimmed().isEmpty() ? feedback.sentence
                                                                        : explain(CidrProblem::Empty));
        return;
    }
    const QString entry = feedback.cidr->toString();
    start({.change = {.add = {{.entry = entry, .label = label.trimmed()}}, .remove = {}},
           .what = tr("Add %1").arg(entry)});
}

void WhitelistPresenter::addYourAddress()
{
    if (m_clientIp == "local"_L1)
        add(u"127.0.0.1"_s, tr("This computer"));
    else
        add(m_clientIp, {});
}

void WhitelistPresenter::edit(const QString &entry, const QString &typed, const QString &label)
{
    const int row = m_model.rowOf(entry);
    if (row < 0)
        return;
    const WhitelistItem old{.entry = entry, .label = m_model.entry(row).label};
    WhitelistItem now{.entry = entry, .label = label.trimmed()};
    if (typed != entry) {
        const CidrFeedback feedback = feedbackOn(typed, ranges(entry));
        if (!feedback.cidr || feedback.isDuplicate) {
            Q_EMIT inputRefused(tr("%1 was not changed. %2", "%2: a sentence")
                                    .arg(entry, feedback.cidr || !typed.trimmed().isEmpty()
                                                    ? feedback.sentence
                                                    : explain(CidrProblem::Empty)));
            return;
        }
        now.entry = feedback.cidr->toString();
    }
    if (now == old)
        return;
    start({.change = {.add = {now}, .remove = {old}},
           .what = now.entry == entry ? tr("Change the note of %1").arg(entry)
                                      : tr("Change %1 to %2").arg(entry, now.entry)});
}

void WhitelistPresenter::remove(const QStringList &entries)
{
    WhitelistChange change;
    for (const QString &entry : entries) {
        if (const int row = m_model.rowOf(entry); row >= 0)
            change.remove.append({.entry = entry, .label = m_model.entry(row).label});
    }
    if (change.isEmpty())
        return;
    const int count = static_cast<int>(change.remove.size());
    start({.change = change,
           .what = count == 1 ? tr("Remove %1").arg(change.remove.first().entry)
                              : tr("Remove %n entries", nullptr, count)});
}

void WhitelistPresenter::import(const QList<WhitelistItem> &items)
{
    const int count = static_cast<int>(items.size());
    if (count > 0)
        start(
            {.change = {.add = items, .remove = {}},
             .what = count == 1 ? tr("Import %1").arg(items.first().entry) : tr("Import %n entries", nullptr, count)});
}

// The server refuses additions that lock out, but not removals: those are weighed against the list of this moment.
void WhitelistPresenter::start(Job job)
{
    if (m_job) {
        if (job.direction != Direction::Do && m_job->direction != Direction::Do)
            m_replays.append(std::move(job));
        else
            revertUndoIndex(job.direction);
        return;
    }
    m_listCall.reset();
    m_job = std::move(job);
    m_busy = true;
    Q_EMIT changed();
    if (you() && !m_job->change.remove.isEmpty())
        load(false, [this] { guard(); });
    else
        guard();
}

void WhitelistPresenter::guard()
{
    Job &job = *m_job;
    job.plan = planChange(m_model.texts(), job.change.without(job.done), you(), m_limit);
    job.next = 0;
    if (job.plan.overflows) {
        Q_EMIT inputRefused(tr("The list holds %1 entries at most. Remove some first.").arg(m_limit));
        finish(std::nullopt);
    } else if (!job.plan.isSafe() && !job.mayLockOut) {
        askAboutLockOut(job.plan);
    } else {
        runNextStep();
    }
}

void WhitelistPresenter::askAboutLockOut(const WhitelistPlan &plan)
{
    const Cidr address = *you();
    WhitelistChange withYours = m_job->change.without(m_job->done);
    withYours.add.prepend({.entry = address.toString(), .label = {}});
    const WhitelistPlan better = planChange(m_model.texts(), withYours, address, m_limit);
    const bool removesYours = std::ranges::any_of(
        withYours.remove, [&address](const WhitelistItem &item) { return item.entry == address.toString(); });
    m_lockOut = LockOut{.yourAddress = address.toString(),
                        .sentence = lockOutSentence(plan, address),
                        .canAddYours = better.isSafe() && !better.overflows && !removesYours};
    m_busy = false;
    Q_EMIT changed();
    Q_EMIT lockOutAsked(*m_lockOut);
}

void WhitelistPresenter::addYoursToo()
{
    if (!m_lockOut || !m_lockOut->canAddYours)
        return;
    m_job->change.add.prepend({.entry = m_lockOut->yourAddress, .label = {}});
    m_lockOut.reset();
    m_busy = true;
    Q_EMIT lockOutSettled();
    guard();
}

void WhitelistPresenter::cancelChange()
{
    if (!m_lockOut)
        return;
    m_lockOut.reset();
    Q_EMIT lockOutSettled();
    finish(std::nullopt);
}

void WhitelistPresenter::loseAccess(const QString &typedAddress)
{
    if (!m_lockOut)
        return;
    const std::expected<Cidr, CidrProblem> typed = Cidr::parse(typedAddress.trimmed());
    if (!typed || *typed != *you()) {
        Q_EMIT wrongAddressTyped();
        return;
    }
    m_job->mayLockOut = true;
    m_lockOut.reset();
    m_busy = true;
    Q_EMIT lockOutSettled();
    guard();
}

void WhitelistPresenter::runNextStep()
{
    Job &job = *m_job;
    Q_EMIT progressed(static_cast<int>(job.next), static_cast<int>(job.plan.steps.size()));
    if (job.next == job.plan.steps.size()) {
        finish(std::nullopt);
        return;
    }
    const WhitelistStep &step = job.plan.steps[job.next];
    if (step.kind == WhitelistStep::Kind::Add) {
        m_source.add(step.item.entry, step.item.label, !job.mayLockOut, this, [this](const ApiResult<QString> &answer) {
            if (answer && !answer->isEmpty() && m_job && m_job->mayLockOut)
                Q_EMIT announced(tr("Your address is no longer allowed."), true);
            takeStep(answer ? std::nullopt : std::optional(answer.error()));
        });
    } else {
        m_source.remove(step.item.entry, this, [this](const ApiResult<void> &answer) {
            takeStep(answer ? std::nullopt : std::optional(answer.error()));
        });
    }
}

// Somebody else may have done the same meanwhile: then the step is done, but not by us, and undo leaves it alone.
void WhitelistPresenter::takeStep(const std::optional<ApiError> &error)
{
    Job &job = *m_job;
    const WhitelistStep step = job.plan.steps[job.next];
    const bool isAdd = step.kind == WhitelistStep::Kind::Add;
    const bool wasDoneBefore = error && is(*error, isAdd ? ErrorCode::AlreadyWhitelisted : ErrorCode::NotWhitelisted);
    if (!error) {
        (isAdd ? job.done.add : job.done.remove).append(step.item);
    } else if (wasDoneBefore) {
        WhitelistChange &change = job.change;
        (isAdd ? change.add : change.remove).removeAll(step.item);
    } else if (is(*error, ErrorCode::WouldLockOut)) {
        load(true, [this] { askAboutLockOut({.steps = {}, .result = {}, .locksOutAtEnd = true}); });
        return;
    } else if (!is(*error, ErrorCode::InvalidIp) || job.plan.steps.size() == 1) {
        finish(error);
        return;
    }
    ++job.next;
    runNextStep();
}

void WhitelistPresenter::finish(const std::optional<ApiError> &error)
{
    const Job job = *std::exchange(m_job, std::nullopt);
    m_busy = false;
    if (job.done.isEmpty()) {
        revertUndoIndex(job.direction);
    } else if (job.direction == Direction::Do) {
        m_stackMovesAlone = true; // pushing runs redo(), and this is done already
        m_undoStack.push(new Command(*this, job.done, job.what));
        m_stackMovesAlone = false;
    } else {
        // What could not be undone is not there to be redone either.
        *job.recorded = job.direction == Direction::Undo ? job.done.reversed() : job.done;
    }
    afterFinish(job, error);
}

void WhitelistPresenter::afterFinish(const Job &job, const std::optional<ApiError> &error)
{
    if (error) {
        const int missing = static_cast<int>(job.change.without(job.done).entries().size());
        const QString what = job.direction == Direction::Undo   ? tr("Could not undo “%1”.").arg(job.what)
                             : job.direction == Direction::Redo ? tr("Could not redo “%1”.").arg(job.what)
                                                                : tr("“%1” failed.").arg(job.what);
        Q_EMIT failed(job.done.isEmpty() ? what : tr("%1 %n steps were not done.", nullptr, missing).arg(what), *error);
    }
    Q_EMIT finished(job.done, job.change.without(job.done).entries());
    if (!job.done.isEmpty()) {
        const bool isUndoable =
            job.direction == Direction::Do && (!job.done.remove.isEmpty() || job.done.add.size() > 1);
        if (isUndoable)
            Q_EMIT undoOffered(pastSentence(job.done));
        Q_EMIT announced(pastSentence(job.done), false);
    }
    Q_EMIT changed();
    if (!m_replays.isEmpty())
        runNextReplay(!job.done.isEmpty() && !error);
    else if (!job.done.isEmpty() || error)
        load(true);
}

// The list is asked for between two of them, because each is weighed against it.
void WhitelistPresenter::runNextReplay(bool lastSucceeded)
{
    if (lastSucceeded) {
        load(true, [this] {
            if (!m_replays.isEmpty())
                start(m_replays.takeFirst());
        });
        return;
    }
    for (const Job &job : std::exchange(m_replays, {}))
        revertUndoIndex(job.direction);
    load(true);
}

// The stack has moved, or is about to: it goes back when it is at rest.
void WhitelistPresenter::revertUndoIndex(Direction direction)
{
    if (direction == Direction::Do)
        return;
    QTimer::singleShot(0, this, [this, direction] {
        m_stackMovesAlone = true;
        if (direction == Direction::Undo)
            m_undoStack.redo();
        else
            m_undoStack.undo();
        m_stackMovesAlone = false;
    });
}

} // namespace postject::ui
