// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toneline.h"
#include "ui/widgets/writelock.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace postject::ui {

namespace {
constexpr int kIcon = 20;
}

ConfirmBar::ConfirmBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new PlainLabel),
      m_text(new PlainLabel),
      m_action(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_typing(buildTyping())
{
    m_text->setWordWrap(true);
    m_icon->setPixmap(tonePixmap(Tone::Warning, kIcon, devicePixelRatioF()));
    m_cancel->setAccessibleName(tr("Cancel, change nothing"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSmall);
    for (QPushButton *button : {m_action, m_cancel}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::kMedium);
    words->addWidget(m_text);
    words->addWidget(m_typing);
    words->addLayout(buttons);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(theme::kMedium, theme::kMedium, theme::kMedium, theme::kMedium);
    all->setSpacing(theme::kSmall);
    all->addWidget(m_icon, 0, Qt::AlignTop);
    all->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    connect(m_action, &QPushButton::clicked, this, &ConfirmBar::agree);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmBar::close);
}

ConfirmBar::~ConfirmBar() = default;

QWidget *ConfirmBar::buildTyping()
{
    auto *typing = new QWidget;
    m_typingLabel = new PlainLabel;
    m_typed = new QLineEdit;
    m_wrong = new ToneLine;
    m_typingLabel->setWordWrap(true);
    m_typingLabel->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("Typed to confirm"));
    m_typed->setFixedWidth(QFontMetrics(m_typed->font()).averageCharWidth() * 40);
    auto *column = new QVBoxLayout(typing);
    column->setContentsMargins({});
    column->setSpacing(theme::kTight);
    column->addWidget(m_typingLabel);
    column->addWidget(m_typed);
    column->addWidget(m_wrong);
    connect(m_typed, &QLineEdit::returnPressed, m_action, &QPushButton::click);
    connect(m_typed, &QLineEdit::textEdited, m_wrong, &QWidget::hide);
    return typing;
}

void ConfirmBar::addWritesTo(WriteLock &lock)
{
    lock.add(m_action);
}

void ConfirmBar::ask(Question question)
{
    m_question = std::move(question);
    m_isAsking = true;
    m_text->setText(m_question.sentence);
    setAccessibleName(m_question.sentence);
    m_action->setText(QString(m_question.action).replace(u'&', QStringLiteral("&&")));
    m_typing->setVisible(!m_question.typed.isEmpty());
    m_typingLabel->setText(tr("To confirm, type %1").arg(m_question.typed));
    m_typed->clear();
    m_wrong->hide();
    show();
    if (m_question.typed.isEmpty())
        m_cancel->setFocus(Qt::OtherFocusReason);
    else
        m_typed->setFocus(Qt::OtherFocusReason);
    announce(this, m_question.sentence, true);
}

void ConfirmBar::agree()
{
    if (m_typed->text().trimmed() != m_question.typed.trimmed()) {
        m_wrong->show();
        m_wrong->say(Tone::Error, tr("That is not the same. Nothing was changed."));
        announce(this, m_wrong->text());
        m_typed->setFocus(Qt::OtherFocusReason);
        m_typed->selectAll();
        return;
    }
    const auto agreed = std::move(m_question.agreed);
    close();
    if (agreed)
        agreed();
}

void ConfirmBar::withdraw()
{
    m_isAsking = false;
    m_question = {};
    hide();
}

void ConfirmBar::close()
{
    const auto ended = std::move(m_question.ended);
    withdraw();
    if (ended)
        ended();
}

void ConfirmBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ConfirmBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Colour::WarningText), 1));
    painter.setBrush(theme::colour(theme::Colour::WarningFill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
}

void ConfirmBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        m_icon->setPixmap(tonePixmap(Tone::Warning, kIcon, devicePixelRatioF()));
}

} // namespace postject::ui
