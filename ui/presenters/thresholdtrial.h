// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another threshold for the request rate, tried before it is set: the factor that the line was moved to, what the
// detectors would have raised by it in the last 30 days, and setting it or taking it back. The server is asked once the
// line has come to rest, for each question is an entry of the log and much work. GUI thread; no words, no widgets.
#pragma once

#include "ui/client/rehearsalclient.h"
#include "ui/client/settingsclient.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace postject::ui {

class ThresholdTrial final : public QObject
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView kSetting{"detection.requestSpike.factor"};
    static constexpr double kLowest = 1, kHighest = 1000; // as the server takes it
    static constexpr double kStep = 0.1;                  // what it is rounded to
    static constexpr int kRestMs = 600;

    // Both sources outlive this. Everybody may try; administrators may set it, and try it for all accounts.
    ThresholdTrial(RehearsalSource &rehearsals, SettingsSource &settings, bool isAdministrator,
                   QObject *parent = nullptr);
    ~ThresholdTrial() override;

    bool isOpen() const { return m_factor.has_value(); }
    double factor() const { return m_factor.value_or(m_inForce); }
    double inForce() const { return m_inForce; }
    bool canApply() const { return m_isAdministrator; }
    bool isAsking() const { return m_rest.isActive() || m_question; } // the report is on its way
    bool isApplying() const { return m_change != nullptr; }
    const std::optional<RehearsalReport> &report() const { return m_report; }
    const std::optional<ApiError> &error() const { return m_error; } // of the last question, or of setting it

    void setInForce(double factor);
    void propose(double factor); // to a tenth, within the bounds; the one in force takes the trial back
    void ask();                  // at once, or once more
    void takeBack();
    void apply();

Q_SIGNALS:
    void changed();
    void applied(double factor);

private:
    void close();
    void take(const ApiResult<RehearsalReport> &answer);
    void taken(const ApiResult<SettingsListing> &answer);

    RehearsalSource &m_rehearsals;
    SettingsSource &m_settings;
    bool m_isAdministrator;
    double m_inForce = 0;
    std::optional<double> m_factor;
    std::optional<RehearsalReport> m_report;
    std::optional<ApiError> m_error;
    QTimer m_rest;
    std::unique_ptr<QObject> m_question;
    std::unique_ptr<QObject> m_change;
};

} // namespace postject::ui
