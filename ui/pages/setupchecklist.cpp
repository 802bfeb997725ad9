// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setupchecklist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

QPixmap mark(bool done, qreal scale)
{
    constexpr int kSize = 20;
    QPixmap pixmap = theme::icon(done ? u"check"_s : u"warning"_s).pixmap(QSize(kSize, kSize), scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), theme::colour(done ? theme::Colour::OkText : theme::Colour::WarningText));
    return pixmap;
}

} // namespace

SetupChecklist::SetupChecklist(QWidget *parent) : Card(tr("Finish setting up"), parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void SetupChecklist::setItems(const QList<SetupItem> &items)
{
    if (m_items == items)
        return;
    m_items = items;
    rebuild();
    setVisible(std::ranges::any_of(items, [](const SetupItem &item) { return !item.isDone; }));
}

void SetupChecklist::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // one of its buttons may be the caller
    }
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(theme::kSmall);
    for (const SetupItem &item : std::as_const(m_items)) {
        auto *icon = new PlainLabel;
        icon->setPixmap(mark(item.isDone, devicePixelRatioF()));
        auto *text = new PlainLabel(item.isDone ? item.done : item.todo);
        text->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::kMedium);
        row->addWidget(icon);
        row->addWidget(text, 1);
        if (!item.isDone) {
            auto *button = new QPushButton(item.button);
            button->setAccessibleName(item.todo);
            connect(button, &QPushButton::clicked, this, [this, page = item.page] { Q_EMIT pageRequested(page); });
            row->addWidget(button);
        }
        rows->addLayout(row);
    }
    body()->addWidget(m_rows);
}

void SetupChecklist::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows)
        rebuild();
}

} // namespace postject::ui
