// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Anomalies page: four live charts of what the detectors look at, each with its table; one range and one pause for
// all of them, how current they are, and whose activity it is. The threshold of the request rate can be moved, to see
// what it would have done.
#pragma once

#include "ui/client/accountnames.h"
#include "ui/client/sessionclient.h"
#include "ui/pages/page.h"
#include "ui/presenters/anomalypresenter.h"
#include "ui/presenters/thresholdtrial.h"

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSettings;

namespace postject::ui {

class ChartCard;
class StateStack;
class ToneChip;
class TrialBar;

class AnomaliesPage final : public Page
{
    Q_OBJECT

public:
    // client and settings outlive the page.
    AnomaliesPage(ApiClient &client, QSettings &settings, const AccountAnswer &account, QWidget *parent = nullptr);
    ~AnomaliesPage() override;

    void activate() override;
    void deactivate() override;
    void focusFilter() override;
    QList<QAction *> menuActions() const override;
    AnomalyPresenter &presenter() { return *m_presenter; }
    ThresholdTrial &trial() { return *m_trial; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum CardId { Rate, Addresses, Paths, Countries, CardCount };

    void makeCards();
    void makeActions();
    QWidget *makeBar();
    QWidget *makeContent();
    void layOut();
    void connectParts(ApiClient &client);
    void connectTrial(ApiClient &client);
    void askNames(ApiClient &client);
    void arrangeCards();
    void showFigures();
    void showRate();
    void showTrial();
    void showLiveness();
    void showRange();
    void tellSummary(bool isFresh);
    void tellCrossing();
    void setTablesShown(bool shown);
    void open(CardId card, const QString &key);
    QVariantMap filtersOf(CardId card, const QString &key) const;
    QString summary() const;
    void restyle();

    QSettings &m_settings;
    std::unique_ptr<MetricsSource> m_source;
    std::unique_ptr<RehearsalSource> m_rehearsals;
    std::unique_ptr<SettingsSource> m_serverSettings;
    TrialBar *m_trialBar = nullptr;
    AccountNames m_names; // of a trial's alerts
    bool m_hasAskedNames = false;
    QString m_said; // of a trial, last
    StateStack *m_states = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    std::array<ChartCard *, CardCount> m_cards{};
    ToneChip *m_liveness = nullptr;
    QLabel *m_scope = nullptr;
    QLabel *m_rangeLabel = nullptr;
    QComboBox *m_range = nullptr;
    QPushButton *m_pauseButton = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_tables = nullptr;
    int m_columns = 0;
    std::chrono::hours m_shownLength{0};
    bool m_wasSpike = false;
    // The last ones, so the first that go: before what they ask.
    std::unique_ptr<ThresholdTrial> m_trial;
    std::unique_ptr<AnomalyPresenter> m_presenter;
};

} // namespace postject::ui
