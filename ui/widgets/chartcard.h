// SPDX-License-Identifier: GPL-3.0-or-later
//
// One chart with what it needs to be understood: a title, a sentence that says what it shows, the rule it is judged by,
// and its twin, a table of the same figures, by a button or T. Pages know charts by this alone. GUI thread.
#pragma once

#include "ui/widgets/barlist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/timechart.h"
#include "ui/widgets/tone.h"

class QPushButton;
class QStackedWidget;

namespace postject::ui {

class ToneChip;

class ChartCard final : public Card
{
    Q_OBJECT

public:
    enum class Kind { Lines, Bars };

    // headers: of the table. What the columns leave goes to the last one, or to the names of bars.
    ChartCard(Kind kind, const QString &key, const QString &title, const QStringList &headers,
              QWidget *parent = nullptr);

    struct Words
    {
        QString headline;
        QString rule = {};
        QString chip = {}; // what is out of the ordinary, in two words; "" for nothing
        Tone chipTone = Tone::Warning;
    };
    void setWords(const Words &words);
    void setLines(const TimeLines &lines);
    void setThresholdMovable(bool movable); // of lines, ahead of the words; to begin with it is not
    bool isThresholdHeld() const;
    void setBars(const Bars &bars);
    // isOther: not a later state of the same table.
    void setTable(const QList<Record> &records, bool isOther);
    void setEmpty(const QString &sentence); // "" for figures
    void setTableShown(bool shown);
    bool isTableShown() const;
    void focusPart(); // the chart, or its table
    // For the context menus of chart and table.
    void addActions(const QList<QAction *> &actions);
    QString currentKey() const; // of what the focus or the last click is on; of a point: its time (ISO 8601); "": none

Q_SIGNALS:
    void activated(const QString &key); // Enter, or a double click
    void pauseRequested();
    void tableToggled(bool shown);
    void thresholdMoved(double scale); // as TimeChart tells it
    void thresholdStepped(int steps);
    void thresholdReleased();
    void thresholdTakenBack();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Sentence;

    void layOut();
    void connectParts();
    void showPart();
    void restyle();
    QWidget *chart() const;

    Sentence *m_headline;
    Sentence *m_rule;
    ToneChip *m_chip;
    QPushButton *m_toggle;
    QStackedWidget *m_stack;
    TimeChart *m_lines = nullptr;
    BarList *m_bars = nullptr;
    RecordTable *m_table;
    QLabel *m_empty;
    QString m_title;
    bool m_isMovable = false;
    bool m_isTableShown = false;
};

} // namespace postject::ui
