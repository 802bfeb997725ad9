// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lockoutbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toneline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace postject::ui {

namespace {
constexpr int kIcon = 20;
}

LockOutBar::LockOutBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new PlainLabel),
      m_text(new PlainLabel),
      m_add(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_goOn(new QPushButton(tr("Continue and lose access…"))),
      m_typing(buildTyping())
{
    m_text->setWordWrap(true);
    m_icon->setPixmap(tonePixmap(Tone::Warning, kIcon, devicePixelRatioF()));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSmall);
    for (QPushButton *button : {m_add, m_cancel, m_goOn}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    m_goOn->setCheckable(true);
    m_cancel->setAccessibleName(tr("Cancel the change"));
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::kMedium);
    words->addWidget(m_text);
    words->addLayout(buttons);
    words->addWidget(m_typing);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(theme::kMedium, theme::kMedium, theme::kMedium, theme::kMedium);
    all->setSpacing(theme::kSmall);
    all->addWidget(m_icon, 0, Qt::AlignTop);
    all->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    connect(m_add, &QPushButton::clicked, this, &LockOutBar::addYoursRequested);
    connect(m_cancel, &QPushButton::clicked, this, &LockOutBar::cancelled);
    connect(m_goOn, &QPushButton::toggled, this, &LockOutBar::showTyping);
}

QWidget *LockOutBar::buildTyping()
{
    auto *typing = new QWidget;
    m_typingLabel = new PlainLabel;
    m_typed = new QLineEdit;
    m_confirm = new QPushButton(tr("Continue and lose access"));
    m_wrong = new ToneLine;
    m_typingLabel->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("Your address, typed to confirm"));
    m_typed->setFont(theme::font(theme::Type::Fixed));
    m_typed->setFixedWidth(QFontMetrics(m_typed->font()).horizontalAdvance(u'0') * 30);
    m_confirm->setAutoDefault(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kSmall);
    line->addWidget(m_typed);
    line->addWidget(m_confirm);
    line->addStretch();
    auto *column = new QVBoxLayout(typing);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    column->addWidget(m_typingLabel);
    column->addLayout(line);
    column->addWidget(m_wrong);
    connect(m_typed, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_typed, &QLineEdit::textEdited, this, [this] { m_wrong->hide(); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT continueRequested(m_typed->text()); });
    return typing;
}

void LockOutBar::ask(const QString &sentence, const QString &yourAddress, bool canAddYours)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_add->setText(tr("Add %1 too").arg(yourAddress));
    m_add->setVisible(canAddYours);
    m_add->setDefault(canAddYours);
    m_cancel->setDefault(!canAddYours);
    m_typingLabel->setText(tr("To continue, type your address %1").arg(yourAddress));
    m_goOn->setChecked(false);
    showTyping(false);
    show();
    (canAddYours ? m_add : m_cancel)->setFocus(Qt::OtherFocusReason);
    announce(this, sentence, true);
}

void LockOutBar::sayWrongAddress()
{
    m_wrong->show();
    m_wrong->say(Tone::Error, tr("That is not your address."));
    announce(this, m_wrong->text());
    m_typed->setFocus(Qt::OtherFocusReason);
    m_typed->selectAll();
}

void LockOutBar::showTyping(bool shown)
{
    m_typing->setVisible(shown);
    m_typed->clear();
    m_wrong->hide();
    if (shown)
        m_typed->setFocus(Qt::OtherFocusReason);
}

void LockOutBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

void LockOutBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Colour::WarningText), 1));
    painter.setBrush(theme::colour(theme::Colour::WarningFill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
}

void LockOutBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        m_icon->setPixmap(tonePixmap(Tone::Warning, kIcon, devicePixelRatioF()));
}

} // namespace postject::ui
