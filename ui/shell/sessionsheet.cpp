// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessionsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace postject::ui {

namespace {
constexpr int kPlateWidth = 460;
}

SessionSheet::SessionSheet(QWidget *parent)
    : QWidget(parent), m_card(new Card({})), m_signInHost(new QVBoxLayout), m_text(new PlainLabel)
{
    m_text->setWordWrap(true);
    m_card->body()->addWidget(m_text);
    m_card->body()->addLayout(m_signInHost, 1);
    m_card->body()->addLayout(makeButtons());
    m_card->setMaximumWidth(kPlateWidth);
    auto *all = new QVBoxLayout(this);
    all->addStretch(1);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_card, 10);
    line->addStretch(1);
    all->addLayout(line);
    all->addStretch(2);
    parent->installEventFilter(this);
    hide();
}

QLayout *SessionSheet::makeButtons()
{
    m_signOut = new QPushButton(tr("Sign out"));
    m_signOut->setToolTip(tr("Leaves the pages. What you have typed there is lost."));
    m_signOut->setAccessibleDescription(m_signOut->toolTip());
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setToolTip(tr("Back to the page. The change is not made; what you have typed is kept."));
    m_cancel->setAccessibleDescription(m_cancel->toolTip());
    connect(m_signOut, &QPushButton::clicked, this, &SessionSheet::signOutRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SessionSheet::cancelled);
    auto *line = new QHBoxLayout;
    line->addWidget(m_signOut);
    line->addStretch(1);
    line->addWidget(m_cancel);
    return line;
}

void SessionSheet::showReason(Reason reason)
{
    const bool isAskedAgain = reason == Reason::AskedAgain;
    const QString title = isAskedAgain ? tr("Sign in again for this change") : tr("Your session has ended");
    m_card->setTitle(title);
    setAccessibleName(title);
    m_text->setText(isAskedAgain ? tr("Your sign-in is too old for it. What you have typed is kept; after the sign-in, "
                                      "make the change once more.")
                                 : tr("Sign in again to go on. What you have typed is kept."));
    m_cancel->setVisible(isAskedAgain);
    //: read out; a title, then a sentence
    announce(this, tr("%1. %2").arg(title, m_text->text()), true);
}

void SessionSheet::showSignIn(QWidget *signIn, Reason reason)
{
    if (isHidden())
        m_formerFocus = QApplication::focusWidget();
    m_signIn = signIn;
    m_signInHost->addWidget(signIn, 1);
    signIn->show();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    // A sign-in of several fields has chosen one of them when it was shown.
    if (const QWidget *chosen = window()->focusWidget(); !chosen || !signIn->isAncestorOf(chosen))
        signIn->setFocus();
    showReason(reason);
}

QWidget *SessionSheet::finish()
{
    QWidget *signIn = m_signIn;
    if (signIn) {
        m_signInHost->removeWidget(signIn);
        signIn->hide();
        signIn->setParent(nullptr);
    }
    m_signIn.clear();
    hide();
    if (m_formerFocus)
        m_formerFocus->setFocus();
    return signIn;
}

void SessionSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isVisibleTo(this))
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
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
    QWidget *focused = QApplication::focusWidget();
    QWidget *start = focused && isAncestorOf(focused) ? focused : this;
    QWidget *each = start;
    do {
        each = next ? each->nextInFocusChain() : each->previousInFocusChain();
        const bool reachable =
            isAncestorOf(each) && each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus);
        if (reachable) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (each != start); // the sheet itself may lie between two of its fields
    return true; // nowhere else to go, and not out
}

} // namespace postject::ui
