// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

struct Look
{
    theme::Colour text;
    theme::Colour fill;
    QString icon;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return {theme::Colour::InfoText, theme::Colour::InfoFill, u"info"_s};
    case MessageBar::Kind::Ok:
        return {theme::Colour::OkText, theme::Colour::OkFill, u"check"_s};
    case MessageBar::Kind::Warning:
        return {theme::Colour::WarningText, theme::Colour::WarningFill, u"warning"_s};
    case MessageBar::Kind::Error:
        return {theme::Colour::ErrorText, theme::Colour::ErrorFill, u"error"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

// The icon in the message's own colour; QLabel pixmaps do not follow a switch of scheme by themselves.
QPixmap inked(const Look &look, qreal scale)
{
    constexpr int kIcon = 20;
    QPixmap pixmap = theme::icon(look.icon).pixmap(QSize(kIcon, kIcon), scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), theme::colour(look.text));
    return pixmap;
}

} // namespace

struct MessageBar::Private
{
    MessageBar *q;
    Kind kind = Kind::Info;
    QLabel *icon;
    QLabel *text;
    QHBoxLayout *buttons;
    QLabel *details;
    QPushButton *toggle;
    QPushButton *copy;

    explicit Private(MessageBar *bar);
    void show(Kind newKind, const QString &sentence, const QList<QAction *> &actions);
    void setDetails(const QString &whatFailed, const QString &words);
    void restyle();
};

MessageBar::Private::Private(MessageBar *bar)
    : q(bar),
      icon(new PlainLabel),
      text(new PlainLabel),
      buttons(new QHBoxLayout),
      details(new PlainLabel),
      toggle(new QPushButton(MessageBar::tr("Details"))),
      copy(new QPushButton(MessageBar::tr("Copy")))
{
    text->setWordWrap(true);
    details->setWordWrap(true);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    details->setFont(theme::font(theme::Type::Fixed));
    for (QPushButton *button : {toggle, copy}) {
        button->setFlat(true);
        button->setAutoDefault(false);
    }
    copy->setIcon(theme::icon(u"copy"_s));
    buttons->setSpacing(theme::kTight);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kSmall);
    line->addWidget(icon, 0, Qt::AlignVCenter);
    line->addWidget(text, 1, Qt::AlignVCenter);
    line->addLayout(buttons);
    line->addWidget(toggle, 0, Qt::AlignVCenter);
    auto *under = new QHBoxLayout;
    under->setContentsMargins(20 + theme::kSmall, 0, 0, 0);
    under->addWidget(details, 1);
    under->addWidget(copy, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(q);
    all->setContentsMargins(theme::kMedium, theme::kSmall, theme::kSmall, theme::kSmall);
    all->setSpacing(theme::kTight);
    all->addLayout(line);
    all->addLayout(under);

    connect(toggle, &QPushButton::clicked, q, [this] {
        const bool open = details->isHidden();
        details->setVisible(open);
        copy->setVisible(open);
        toggle->setText(open ? MessageBar::tr("Hide details") : MessageBar::tr("Details"));
    });
    connect(copy, &QPushButton::clicked, q, [this] { QApplication::clipboard()->setText(details->text()); });
}

void MessageBar::Private::show(Kind newKind, const QString &sentence, const QList<QAction *> &actions)
{
    kind = newKind;
    text->setText(sentence);
    while (QLayoutItem *item = buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click led here
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text());
        button->setAutoDefault(false);
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        buttons->addWidget(button, 0, Qt::AlignVCenter);
    }
    restyle();
    q->setAccessibleName(sentence);
    q->show();
    announce(q, sentence, newKind == Kind::Error);
}

void MessageBar::Private::setDetails(const QString &whatFailed, const QString &words)
{
    details->setText(words);
    details->hide();
    copy->hide();
    toggle->setText(MessageBar::tr("Details"));
    toggle->setVisible(!words.isEmpty());
    // Several bars may be in one window; each name is used once.
    toggle->setAccessibleName(MessageBar::tr("Details of: %1").arg(whatFailed));
    copy->setAccessibleName(MessageBar::tr("Copy the details of: %1").arg(whatFailed));
}

void MessageBar::Private::restyle()
{
    const Look look = lookOf(kind);
    icon->setPixmap(inked(look, q->devicePixelRatioF()));
    for (QLabel *label : {text, details}) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, theme::colour(theme::Colour::Text));
        label->setPalette(own);
    }
    q->update();
}

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), d(std::make_unique<Private>(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(Kind kind, const QString &text, const QList<QAction *> &actions)
{
    d->setDetails({}, {});
    d->show(kind, text, actions);
}

void MessageBar::showError(const QString &whatFailed, const ApiError &error)
{
    showError(whatFailed, error, {});
}

void MessageBar::showError(const QString &whatFailed, const ApiError &error, const QList<QAction *> &actions)
{
    d->setDetails(whatFailed, errorDetails(error));
    d->show(Kind::Error, MessageBar::tr("%1 %2", "what failed, then what to do").arg(whatFailed, whatToDo(error)),
            actions);
}

void MessageBar::setText(const QString &text)
{
    d->text->setText(text);
    setAccessibleName(text);
}

void MessageBar::clear()
{
    hide();
    d->text->clear();
    setAccessibleName({});
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(d->kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(look.text), 1.0));
    painter.setBrush(theme::colour(look.fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d)
        d->restyle();
}

} // namespace postject::ui
