// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statestack.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/skeleton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMetaMethod>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace postject::ui {

namespace {
constexpr auto kSkeletonAfter = 200ms;
constexpr auto kWordsAfter = 1000ms;
constexpr int kIconSize = 40;
constexpr int kMeasure = 480; // about 85 characters of the caption under the icon

bool sameError(const std::optional<ApiError> &a, const std::optional<ApiError> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->kind == b->kind && a->code == b->code && a->requestId == b->requestId && a->detail == b->detail;
}
} // namespace

// One panel serves every state that stands in place of the content; what differs is words, icon and button.
struct StateStack::Private
{
    StateStack *q;
    QWidget *content;
    QStackedWidget *stack;
    QWidget *blank;
    Skeleton *skeleton;
    QWidget *panel;
    QLabel *icon;
    QLabel *headline;
    QLabel *advice;
    QLabel *details;
    QPushButton *button;
    MessageBar *bar;
    QAction *retry;
    QTimer skeletonTimer;
    QTimer wordsTimer;
    QIcon panelIcon;
    void (StateStack::*buttonSignal)() = nullptr;

    PageState state = PageState::Loading;
    std::optional<ApiError> shownError;
    bool wasReady = false;
    QIcon emptyIcon;
    QString emptySentence, emptyAction, filteredSentence, failure;

    Private(StateStack *stack, QWidget *content);
    void layOutPanel();
    void showPanel(const QIcon &picture, const QString &words, const QString &advice, const QString &action,
                   void (StateStack::*signal)());
    void startLoading();
    void showFailure(const ApiError &error);
    void showForbidden(const ApiError &error);
    void restyle();
};

StateStack::Private::Private(StateStack *owner, QWidget *page)
    : q(owner),
      content(page),
      stack(new QStackedWidget),
      blank(new QWidget),
      skeleton(new Skeleton),
      panel(new QWidget),
      icon(new PlainLabel),
      headline(new PlainLabel),
      advice(new PlainLabel),
      details(new PlainLabel),
      button(new QPushButton),
      bar(new MessageBar),
      retry(new QAction(StateStack::tr("Try again"), owner)),
      filteredSentence(StateStack::tr("No entries match these filters.")),
      failure(StateStack::tr("Could not load this page."))
{
    layOutPanel();
    for (QWidget *each : {content, blank, static_cast<QWidget *>(skeleton), panel})
        stack->addWidget(each);
    stack->setCurrentWidget(blank);
    auto *all = new QVBoxLayout(q);
    all->setContentsMargins({});
    all->setSpacing(theme::kSmall);
    all->addWidget(bar);
    all->addWidget(stack, 1);

    skeletonTimer.setSingleShot(true);
    wordsTimer.setSingleShot(true);
    connect(&skeletonTimer, &QTimer::timeout, q, [this] { stack->setCurrentWidget(skeleton); });
    connect(&wordsTimer, &QTimer::timeout, q, [this] {
        const bool canCancel = q->isSignalConnected(QMetaMethod::fromSignal(&StateStack::cancelRequested));
        showPanel(theme::icon(u"clock"_s), StateStack::tr("Loading…"), {},
                  canCancel ? StateStack::tr("Cancel") : QString(), &StateStack::cancelRequested);
    });
    connect(retry, &QAction::triggered, q, &StateStack::retryRequested);
    connect(button, &QPushButton::clicked, q, [this] {
        if (buttonSignal)
            Q_EMIT(q->*buttonSignal)();
    });
}

void StateStack::Private::layOutPanel()
{
    for (QLabel *label : {headline, advice, details}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setMaximumWidth(kMeasure);
    }
    icon->setAlignment(Qt::AlignCenter);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(panel);
    column->setSpacing(theme::kSmall);
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addSpacing(theme::kTight);
    // A wrapping label takes the whole measure and is centred beyond it; alignment would shrink it to a guess.
    const auto addCentred = [column](QLabel *label) {
        auto *line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(label, 1000);
        line->addStretch(1);
        column->addLayout(line);
    };
    addCentred(headline);
    addCentred(advice);
    column->addSpacing(theme::kSmall);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addSpacing(theme::kSmall);
    addCentred(details);
    column->addStretch(3);
    restyle();
}

void StateStack::Private::showPanel(const QIcon &picture, const QString &words, const QString &adviceWords,
                                    const QString &action, void (StateStack::*signal)())
{
    panelIcon = picture;
    restyle();
    headline->setText(words);
    advice->setText(adviceWords);
    advice->setVisible(!adviceWords.isEmpty());
    details->hide();
    button->setText(action);
    button->setVisible(!action.isEmpty());
    buttonSignal = signal;
    stack->setCurrentWidget(panel);
    announce(q, words);
}

void StateStack::Private::startLoading()
{
    if (stack->currentWidget() != content)
        stack->setCurrentWidget(blank);
    skeletonTimer.start(kSkeletonAfter);
    wordsTimer.start(kWordsAfter);
}

// Data that was there stays readable under the message.
void StateStack::Private::showFailure(const ApiError &error)
{
    if (wasReady) {
        stack->setCurrentWidget(content);
        bar->showError(failure, error, {retry});
        return;
    }
    showPanel(theme::icon(u"error"_s), failure, whatToDo(error), StateStack::tr("Try again"),
              &StateStack::retryRequested);
    details->setText(errorDetails(error));
    details->setVisible(!details->text().isEmpty());
}

void StateStack::Private::showForbidden(const ApiError &error)
{
    showPanel(theme::icon(u"lock"_s), StateStack::tr("This page is not open to you."), whatToDo(error),
              StateStack::tr("Try again"), &StateStack::retryRequested);
    details->setText(errorDetails(error));
    details->setVisible(!details->text().isEmpty());
}

void StateStack::Private::restyle()
{
    headline->setFont(theme::font(theme::Type::Section));
    details->setFont(theme::font(theme::Type::Caption));
    icon->setPixmap(panelIcon.pixmap(QSize(kIconSize, kIconSize), q->devicePixelRatioF()));
    for (QLabel *label : {advice, details}) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, theme::colour(theme::Colour::SecondaryText));
        label->setPalette(own);
    }
}

StateStack::StateStack(QWidget *content, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this, content))
{
    d->startLoading();
}

StateStack::~StateStack() = default;

void StateStack::setEmptyText(const QIcon &icon, const QString &sentence, const QString &action)
{
    d->emptyIcon = icon;
    d->emptySentence = sentence;
    d->emptyAction = action;
}

void StateStack::setFilteredText(const QString &sentence)
{
    d->filteredSentence = sentence;
}

void StateStack::setFailureText(const QString &whatFailed)
{
    d->failure = whatFailed;
}

void StateStack::setStatus(const PageStatus &status)
{
    // Presenters say it again with each figure; shown and announced it is once.
    if (d->state == status.state && d->state != PageState::Loading && sameError(d->shownError, status.error))
        return;
    d->shownError = status.error;
    const bool wasLoading = d->state == PageState::Loading;
    d->state = status.state;
    if (status.state == PageState::Loading) {
        if (!wasLoading)
            d->startLoading(); // else its clocks run already
        return;
    }
    d->skeletonTimer.stop();
    d->wordsTimer.stop();
    if (status.state != PageState::Failed)
        d->bar->clear();
    switch (status.state) {
    case PageState::Ready:
        d->wasReady = true;
        d->stack->setCurrentWidget(d->content);
        break;
    case PageState::EmptyNew:
        d->showPanel(d->emptyIcon, d->emptySentence, {}, d->emptyAction, &StateStack::emptyActionRequested);
        break;
    case PageState::EmptyFiltered:
        d->showPanel(theme::icon(u"search"_s), d->filteredSentence, {}, StateStack::tr("Clear filters"),
                     &StateStack::clearFiltersRequested);
        break;
    case PageState::Failed:
        d->showFailure(status.error.value_or(ApiError{}));
        break;
    case PageState::Forbidden:
        d->showForbidden(status.error.value_or(ApiError{}));
        break;
    case PageState::Loading:
        break;
    }
}

PageState StateStack::state() const
{
    return d->state;
}

void StateStack::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d)
        d->restyle();
}

} // namespace postject::ui
