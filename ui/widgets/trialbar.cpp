// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trialbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toneline.h"
#include "ui/widgets/writelock.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype kRowsShown = 5; // the charts below must keep their room
}

TrialBar::TrialBar(const QStringList &headers, QWidget *parent)
    : Plate(parent),
      m_sentence(new PlainLabel),
      m_result(new ToneLine),
      m_table(new RecordTable(tr("What would have changed"), u"anomalyTrial"_s, headers,
                              static_cast<int>(headers.size()) - 1)),
      m_apply(new QPushButton(tr("&Set this threshold"))),
      m_retry(new QPushButton(tr("Try &again"))),
      m_takeBack(new QPushButton(tr("Take &back")))
{
    m_takeBack->setToolTip(tr("Leave the threshold as it is (Esc)"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layOut();
    hide();
    connect(m_apply, &QPushButton::clicked, this, &TrialBar::applyRequested);
    connect(m_retry, &QPushButton::clicked, this, &TrialBar::retryRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &TrialBar::takenBack);
}

void TrialBar::layOut()
{
    m_sentence->setFont(theme::font(theme::Type::Strong));
    m_sentence->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSmall);
    for (QPushButton *button : {m_apply, m_retry, m_takeBack}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::kTight);
    words->addWidget(m_sentence);
    words->addWidget(m_result);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kMedium);
    head->addLayout(words, 1);
    head->addLayout(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kMedium, theme::kSmall, theme::kMedium, theme::kSmall);
    all->setSpacing(theme::kSmall);
    all->addLayout(head);
    all->addWidget(m_table);
}

void TrialBar::addWritesTo(WriteLock &lock)
{
    lock.add(m_apply);
}

void TrialBar::show(const Content &content)
{
    m_sentence->setText(content.sentence);
    m_result->say(content.tone, content.result);
    m_table->setRecords(content.records);
    fitTable(content.records.size());
    m_apply->setVisible(content.canApply);
    m_retry->setVisible(content.canRetry);
    for (QPushButton *button : {m_apply, m_retry, m_takeBack})
        button->setEnabled(!content.isBusy);
    setVisible(!content.sentence.isEmpty());
}

void TrialBar::fitTable(qsizetype rows)
{
    m_table->setVisible(rows > 0);
    const auto shown = static_cast<int>(std::min(rows, kRowsShown));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            shown * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
}

void TrialBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT takenBack();
    Plate::keyPressEvent(event);
}

} // namespace postject::ui
