// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessionsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace postject::ui {

namespace {
constexpr int kPlateWidth = 460;
}

SessionSheet::SessionSheet(QWidget *parent) : QWidget(parent)
{
    auto *card = new Card(tr("Your session has ended"));
    m_plate = card;
    m_body = card->body();
    auto *text = new PlainLabel(tr("Sign in again to go on. What you have typed is kept."));
    text->setWordWrap(true);
    m_body->addWidget(text);
    card->setMaximumWidth(kPlateWidth);
    auto *all = new QVBoxLayout(this);
    all->addStretch(1);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(card, 10);
    line->addStretch(1);
    all->addLayout(line);
    all->addStretch(2);
    setAccessibleName(tr("Your session has ended"));
    parent->installEventFilter(this);
    hide();
}

void SessionSheet::showSignIn(QWidget *signIn)
{
    if (isHidden())
        m_formerFocus = QApplication::focusWidget();
    m_signIn = signIn;
    m_body->addWidget(signIn, 1);
    signIn->show();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    signIn->setFocus();
    announce(this, tr("Your session has ended. Sign in again to go on."), true);
}

QWidget *SessionSheet::finish()
{
    QWidget *signIn = m_signIn;
    if (signIn) {
        m_body->removeWidget(signIn);
        signIn->hide();
        signIn->setParent(nullptr);
    }
    m_signIn.clear();
    hide();
    if (m_formerFocus)
        m_formerFocus->setFocus();
    return signIn;
}

bool SessionSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void SessionSheet::paintEvent(QPaintEvent *)
{
    QColor veil = theme::colour(theme::Colour::Window);
    veil.setAlpha(200);
    QPainter(this).fillRect(rect(), veil);
}

// Tab goes round inside the sheet: what lies below is out of reach until the sign-in.
bool SessionSheet::focusNextPrevChild(bool next)
{
    QWidget *start = QApplication::focusWidget();
    QWidget *each = start ? start : this;
    do {
        each = next ? each->nextInFocusChain() : each->previousInFocusChain();
        const bool reachable =
            isAncestorOf(each) && each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus);
        if (reachable) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (each != start && each != this);
    return true; // nowhere else to go, and not out
}

} // namespace postject::ui
