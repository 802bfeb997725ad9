// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/newkeyview.h"

#include "ui/client/secret.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyview.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QPainter>
#include <QPushButton>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

NewKeyView::NewKeyView(QWidget *parent)
    : QFrame(parent),
      m_title(new PlainLabel),
      m_view(new KeyView(KeyView::Form::AsItIs)),
      m_copy(new QPushButton(theme::icon(u"copy"_s), tr("Copy the key"))),
      m_copied(new PlainLabel),
      m_tick(new QCheckBox(tr("I have stored it"))),
      m_done(new QPushButton(tr("Done")))
{
    m_title->setFont(theme::font(theme::Type::Section));
    m_title->setWordWrap(true);
    m_view->setAccessibleName(tr("New key, shown once"));
    m_view->setAccessibleDescription(tr("Shown on the screen only. Use Copy the key to paste it where it is needed."));
    auto *words = new PlainLabel(tr("This is the only time that the key is shown: the server keeps no copy that could "
                                    "be read. Copy it to where it is needed, or make another one later."));
    words->setWordWrap(true);
    m_copied->setWordWrap(true);
    m_copied->hide();
    m_copy->setAutoDefault(true);
    m_done->setDefault(true);
    m_done->setAccessibleName(tr("Done, hide the key"));
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons);
    line->setSpacing(theme::kMedium);
    for (QWidget *each :
         {static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_tick), static_cast<QWidget *>(m_done)})
        line->addWidget(each);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kLarge, theme::kMedium, theme::kLarge, theme::kMedium);
    all->setSpacing(theme::kSmall);
    all->addWidget(m_title);
    all->addWidget(words);
    all->addWidget(m_view, 0, Qt::AlignLeading);
    all->addWidget(buttons);
    all->addWidget(m_copied);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_copy, &QPushButton::clicked, this, &NewKeyView::copy);
    connect(m_tick, &QCheckBox::toggled, this, [this](bool on) { m_done->setEnabled(on || m_copied->isVisible()); });
    connect(m_done, &QPushButton::clicked, this, &NewKeyView::done);
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this] {
        m_copied->setText(tr("The clipboard is empty again."));
        announce(m_copied, m_copied->text());
    });
}

NewKeyView::~NewKeyView()
{
    wipe(m_key);
}

void NewKeyView::showKey(const QString &name, const QString &key)
{
    forgetKey();
    m_key = QString(key.constData(), key.size()); // a copy of its own, so that wiping reaches it
    m_title->setText(tr("The key “%1” is made").arg(name));
    m_view->setKey(m_key);
    m_tick->setChecked(false);
    m_done->setEnabled(false);
    m_copied->hide();
    announce(this, m_title->text());
}

void NewKeyView::forgetKey()
{
    m_view->clearKey();
    wipe(m_key);
}

bool NewKeyView::isStored() const
{
    return m_done->isEnabled();
}

void NewKeyView::focusCopy()
{
    m_copy->setFocus(Qt::OtherFocusReason);
}

void NewKeyView::copy()
{
    m_clipboard.copySecret(m_key);
    m_copied->setText(tr("Copied. It leaves the clipboard in 30 seconds."));
    m_copied->show();
    announce(m_copied, m_copied->text());
    m_done->setEnabled(true);
}

void NewKeyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Colour::Accent), 1));
    painter.setBrush(theme::colour(theme::Colour::InfoFill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
}

} // namespace postject::ui
