// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/thresholdtrial.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace postject::ui {

ThresholdTrial::ThresholdTrial(RehearsalSource &rehearsals, SettingsSource &settings, bool isAdministrator,
                               QObject *parent)
    : QObject(parent), m_rehearsals(rehearsals), m_settings(settings), m_isAdministrator(isAdministrator), m_rest(this)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &ThresholdTrial::ask);
}

ThresholdTrial::~ThresholdTrial() = default;

void ThresholdTrial::setInForce(double factor)
{
    if (m_inForce == factor)
        return;
    m_inForce = factor;
    if (m_factor == factor) // somebody has set it
        return takeBack();
    if (m_factor)
        m_rest.start(); // what would be new is another question now
    Q_EMIT changed();
}

void ThresholdTrial::propose(double factor)
{
    const double rounded = std::clamp(std::round(factor * 10) / 10, kLowest, kHighest);
    if (m_change || m_inForce <= 0 || rounded == this->factor())
        return;
    close();
    if (rounded != m_inForce) {
        m_factor = rounded;
        m_rest.start();
    }
    Q_EMIT changed();
}

void ThresholdTrial::ask()
{
    if (!m_factor)
        return;
    m_rest.stop();
    m_error.reset();
    m_question = std::make_unique<QObject>(); // the one before is ended
    m_rehearsals.rehearse(QJsonObject{{kSetting, *m_factor}}, m_isAdministrator, m_question.get(),
                          [this](const ApiResult<RehearsalReport> &answer) { take(answer); });
    Q_EMIT changed();
}

void ThresholdTrial::take(const ApiResult<RehearsalReport> &answer)
{
    m_question.release()->deleteLater(); // its callback runs
    if (answer)
        m_report = *answer;
    else
        m_error = answer.error();
    Q_EMIT changed();
}

void ThresholdTrial::close()
{
    m_rest.stop();
    m_question.reset();
    m_factor.reset();
    m_report.reset();
    m_error.reset();
}

void ThresholdTrial::takeBack()
{
    if (!m_factor || m_change)
        return;
    close();
    Q_EMIT changed();
}

void ThresholdTrial::apply()
{
    if (!m_factor || m_change || !m_isAdministrator)
        return;
    m_error.reset();
    m_change = std::make_unique<QObject>();
    m_settings.change(QJsonObject{{kSetting, *m_factor}}, m_change.get(),
                      [this](const ApiResult<SettingsListing> &answer) { taken(answer); });
    Q_EMIT changed();
}

void ThresholdTrial::taken(const ApiResult<SettingsListing> &answer)
{
    m_change.release()->deleteLater(); // its callback runs
    if (!answer) {
        m_error = answer.error();
        return Q_EMIT changed();
    }
    m_inForce = factor();
    close();
    Q_EMIT changed();
    Q_EMIT applied(m_inForce);
}

} // namespace postject::ui
