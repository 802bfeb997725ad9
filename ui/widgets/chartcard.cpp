// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartcard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tonechip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {
// Wraps, and takes the height that its words need at the width it has.
class ChartCard::Sentence final : public PlainLabel
{
public:
    Sentence()
    {
        setWordWrap(true);
        align();
        hide(); // until there is something to say
    }

    void say(const QString &sentence)
    {
        if (text() == sentence)
            return;
        setText(sentence);
        setVisible(!sentence.isEmpty());
        fit();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        PlainLabel::resizeEvent(event);
        fit();
    }
    void changeEvent(QEvent *event) override
    {
        PlainLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
        else if (event->type() == QEvent::FontChange)
            fit();
    }

private:
    // A label puts its text on the side that the text itself begins on.
    void align()
    {
        setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
    void fit() { setMinimumHeight(std::max(0, heightForWidth(width()))); }
};

ChartCard::ChartCard(Kind kind, const QString &key, const QString &title, const QStringList &headers, QWidget *parent)
    : Card(title, parent),
      m_headline(new Sentence),
      m_rule(new Sentence),
      m_chip(new ToneChip),
      m_toggle(new QPushButton),
      m_stack(new QStackedWidget),
      m_table(new RecordTable(tr("%1, table").arg(title), u"charts/"_s + key, headers,
                              kind == Kind::Lines ? static_cast<int>(headers.size()) - 1 : 0)),
      m_empty(new PlainLabel),
      m_title(title)
{
    if (kind == Kind::Lines)
        m_lines = new TimeChart;
    else
        m_bars = new BarList;
    chart()->setAccessibleName(tr("%1, chart").arg(title));
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the chart that it stands for
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    layOut();
    connectParts();
    restyle();
    showPart();
}

QWidget *ChartCard::chart() const
{
    return m_lines ? static_cast<QWidget *>(m_lines) : m_bars;
}

void ChartCard::layOut()
{
    addToHead(m_toggle);
    m_chip->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kSmall);
    line->addWidget(m_chip, 0, Qt::AlignTop);
    line->addWidget(m_headline, 1);
    body()->setSpacing(theme::kTight);
    body()->addLayout(line);
    body()->addWidget(m_rule);
    body()->addSpacing(theme::kTight);
    body()->addWidget(m_stack, 1);
    for (QWidget *each : {chart(), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(each);
}

void ChartCard::connectParts()
{
    connect(m_toggle, &QPushButton::clicked, this, [this] { setTableShown(!m_isTableShown); });
    auto *key = new QShortcut(Qt::Key_T, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] {
        setTableShown(!m_isTableShown);
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    if (m_lines) {
        connect(m_lines, &TimeChart::pauseRequested, this, &ChartCard::pauseRequested);
        connect(m_lines, &TimeChart::thresholdMoved, this, &ChartCard::thresholdMoved);
        connect(m_lines, &TimeChart::thresholdStepped, this, &ChartCard::thresholdStepped);
        connect(m_lines, &TimeChart::thresholdReleased, this, &ChartCard::thresholdReleased);
        connect(m_lines, &TimeChart::thresholdTakenBack, this, &ChartCard::thresholdTakenBack);
        connect(m_lines, &TimeChart::activated, this,
                [this](TimePoint at) { Q_EMIT activated(QString::fromLatin1(formatTime(at))); });
    } else {
        connect(m_bars, &BarList::pauseRequested, this, &ChartCard::pauseRequested);
        connect(m_bars, &BarList::activated, this, &ChartCard::activated);
    }
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_table->keyOf(index)); });
}

void ChartCard::setWords(const Words &words)
{
    m_headline->say(words.headline);
    m_rule->say(words.rule);
    m_chip->say(words.chipTone, words.chip);
    m_chip->setVisible(!words.chip.isEmpty());
    const QString all =
        words.rule.isEmpty() ? words.headline : tr("%1 %2", "sentences").arg(words.headline, words.rule);
    const QString keys = tr("%1 T shows the same figures as a table.").arg(all);
    chart()->setAccessibleDescription(m_isMovable ? tr("%1 Up and Down move the threshold.").arg(keys) : keys);
    m_table->setAccessibleDescription(all);
}

void ChartCard::setLines(const TimeLines &lines)
{
    m_lines->setLines(lines);
}

void ChartCard::setThresholdMovable(bool movable)
{
    m_isMovable = movable;
    m_lines->setThresholdMovable(movable);
}

bool ChartCard::isThresholdHeld() const
{
    return m_lines && m_lines->isThresholdHeld();
}

void ChartCard::setBars(const Bars &bars)
{
    m_bars->setBars(bars);
}

void ChartCard::setTable(const QList<Record> &records, bool isOther)
{
    if (isOther)
        m_table->setRecords(records);
    else
        m_table->updateRecords(records);
}

void ChartCard::setEmpty(const QString &sentence)
{
    m_empty->setText(sentence);
    showPart();
}

void ChartCard::setTableShown(bool shown)
{
    if (m_isTableShown == shown)
        return;
    m_isTableShown = shown;
    showPart();
    Q_EMIT tableToggled(shown);
}

bool ChartCard::isTableShown() const
{
    return m_isTableShown;
}

void ChartCard::focusPart()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ChartCard::showPart()
{
    QWidget *part = !m_empty->text().isEmpty() ? m_empty : m_isTableShown ? m_table : chart();
    const QWidget *former = m_stack->currentWidget();
    const bool hadFocus = former != part && former->hasFocus();
    m_stack->setCurrentWidget(part);
    m_toggle->setEnabled(part != m_empty);
    if (hadFocus)
        part->setFocus(Qt::OtherFocusReason);
    m_toggle->setText(m_isTableShown ? tr("Chart", "button that shows it") : tr("Table", "button that shows it"));
    m_toggle->setToolTip(m_isTableShown ? tr("Show as a chart (T)") : tr("Show as a table (T)"));
    m_toggle->setAccessibleName(m_isTableShown ? tr("Show as a chart: %1").arg(m_title)
                                               : tr("Show as a table: %1").arg(m_title));
}

void ChartCard::addActions(const QList<QAction *> &actions)
{
    for (QWidget *each : {chart(), static_cast<QWidget *>(m_table)}) {
        each->setContextMenuPolicy(Qt::ActionsContextMenu);
        each->addActions(actions);
    }
}

QString ChartCard::currentKey() const
{
    if (m_stack->currentWidget() == m_table)
        return m_table->keyOf(m_table->currentIndex());
    if (m_bars)
        return m_bars->currentKey();
    const std::optional<TimePoint> at = m_lines->cursor();
    return at ? QString::fromLatin1(formatTime(*at)) : QString();
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void ChartCard::restyle()
{
    m_headline->setFont(theme::font(theme::Type::Strong));
    m_rule->setFont(theme::font(theme::Type::Caption));
    QPalette quiet = m_rule->palette();
    quiet.setColor(QPalette::WindowText, theme::colour(theme::Colour::SecondaryText));
    m_rule->setPalette(quiet);
    m_empty->setPalette(quiet);
}

} // namespace postject::ui
