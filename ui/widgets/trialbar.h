// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a threshold that is tried would have done: a sentence, what would have been more and what less as a table, and
// setting it or taking it back (Esc). Hidden while nothing is tried. GUI thread.
#pragma once

#include "ui/widgets/plate.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tone.h"

class QLabel;
class QPushButton;

namespace postject::ui {

class ToneLine;
class WriteLock;

class TrialBar final : public Plate
{
    Q_OBJECT

public:
    // headers: of the table, the last column of which stretches.
    explicit TrialBar(const QStringList &headers, QWidget *parent = nullptr);

    struct Content
    {
        QString sentence; // what is tried; "" hides it all
        QString result = {};
        Tone tone = Tone::Info;
        QList<Record> records = {};
        bool canApply = false;
        bool canRetry = false;
        bool isBusy = false; // it is being set
    };
    void show(const Content &content);
    void addWritesTo(WriteLock &lock);

Q_SIGNALS:
    void applyRequested();
    void retryRequested();
    void takenBack();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fitTable(qsizetype rows);

    QLabel *m_sentence;
    ToneLine *m_result;
    RecordTable *m_table;
    QPushButton *m_apply;
    QPushButton *m_retry;
    QPushButton *m_takeBack;
};

} // namespace postject::ui
