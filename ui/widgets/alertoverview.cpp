// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alertoverview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pivotmenu.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QVBoxLayout>

namespace postject::ui {

namespace {
constexpr auto kLabel = "factLabel";
}

AlertOverview::AlertOverview(QWidget *parent)
    : QScrollArea(parent), m_paragraphs(new QVBoxLayout), m_facts(new QFormLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The alert in words"));
    m_paragraphs->setSpacing(theme::kSmall);
    m_facts->setHorizontalSpacing(theme::kLarge);
    m_facts->setVerticalSpacing(theme::kSmall);
    m_facts->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, theme::kMedium, theme::kSmall, theme::kSmall);
    column->setSpacing(theme::kLarge);
    column->addLayout(m_paragraphs);
    column->addLayout(m_facts);
    column->addStretch();
    setWidget(content);
    // The pane's own ground shows through.
    for (QWidget *each : {content, viewport()})
        each->setAutoFillBackground(false);
}

void AlertOverview::showAlert(const QStringList &paragraphs, const QList<alertwords::Fact> &facts)
{
    while (QLayoutItem *item = m_paragraphs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const QString &each : paragraphs) {
        auto *words = new PlainLabel(each);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_paragraphs->addWidget(words);
        words->show(); // a layout leaves out what is not shown yet
    }
    for (const auto &[label, value, exact, pivot] : facts) {
        auto *name = new PlainLabel(label);
        name->setObjectName(QLatin1StringView(kLabel));
        auto *words = new PlainLabel(value);
        words->setWordWrap(true);
        words->setMinimumWidth(1); // a long word is cut rather than widening the pane; the tool tip has it whole
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setToolTip(exact.isEmpty() ? value : exact);
        setPivot(words, pivot);
        if (pivot.isValid()) { // its menu can be reached by keys
            words->setFocusPolicy(Qt::StrongFocus);
            words->setAccessibleName(tr("%1: %2", "label, value").arg(label, value));
        }
        m_facts->addRow(name, words);
        name->show();
        words->show();
    }
    restyle();
    fit();
}

// Words that wrap have no least height of their own: without one they would be pressed together rather than scrolled.
void AlertOverview::fit()
{
    const QLayout *layout = widget()->layout();
    widget()->setMinimumHeight(
        qMax(layout->totalMinimumSize().height(), layout->totalHeightForWidth(viewport()->width())));
}

void AlertOverview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void AlertOverview::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

void AlertOverview::restyle()
{
    // By itself a label follows its words, which may be of the other direction.
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (QLabel *each : findChildren<QLabel *>())
        each->setAlignment(Qt::AlignTop | Qt::AlignAbsolute | side);
    for (QLabel *each : findChildren<QLabel *>(QLatin1StringView(kLabel))) {
        QPalette own = each->palette();
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
            own.setColor(role, theme::colour(theme::Colour::SecondaryText));
        each->setPalette(own);
    }
}

} // namespace postject::ui
