// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/twofactorpresenter.h"

#include "server/contract/errorcode.h"
#include "ui/client/consoletime.h"
#include "ui/client/secret.h"
#include "ui/models/onetimecode.h"

#include <utility>

namespace postject::ui {

namespace {

bool is(const ApiError &error, ErrorCode code)
{
    return error.code == errorKind(code).name;
}

void wipe(QImage &picture)
{
    if (!picture.isNull() && picture.isDetached())
        picture.fill(0);
    picture = QImage();
}

} // namespace

TwoFactorPresenter::TwoFactorPresenter(TwoFactorSource &source, QObject *parent) : QObject(parent), m_source(source)
{
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_stage == Stage::On)
            reload();
    });
}

TwoFactorPresenter::~TwoFactorPresenter()
{
    wipeSecret();
    wipeCodes();
}

void TwoFactorPresenter::activate()
{
    m_timer.start();
    reload();
}

void TwoFactorPresenter::rest()
{
    m_timer.stop();
}

void TwoFactorPresenter::deactivate()
{
    m_timer.stop();
    m_call.reset();
    setBusy(false);
    m_form = Form::None;
    if (m_stage == Stage::CodesShown)
        m_codesLost = !m_codesStored;
    if (m_stage == Stage::Scanning || m_stage == Stage::Verifying)
        enter(Stage::Off);
    else if (m_stage == Stage::CodesShown)
        enter(Stage::On);
    wipeSecret();
    wipeCodes();
}

// An enrolment under way is not disturbed: its secret would be lost, and the state can't have changed unnoticed.
void TwoFactorPresenter::reload()
{
    if (m_busy || m_stage == Stage::Scanning || m_stage == Stage::Verifying || m_stage == Stage::CodesShown)
        return;
    if (m_stage == Stage::Unknown)
        Q_EMIT statusChanged({.state = PageState::Loading});
    m_refresh = std::make_unique<QObject>();
    m_source.state(m_refresh.get(), [this](const ApiResult<TwoFactorState> &answer) { take(answer); });
}

void TwoFactorPresenter::take(const ApiResult<TwoFactorState> &answer)
{
    if (!answer) {
        if (const std::optional<PageStatus> status = statusAfter(answer.error(), m_stage != Stage::Unknown))
            Q_EMIT statusChanged(*status);
        return;
    }
    const bool fewer = m_stage == Stage::On && answer->backupCodesRemaining < m_state.backupCodesRemaining;
    m_state = *answer;
    enter(m_state.enabled ? Stage::On : Stage::Off);
    Q_EMIT statusChanged({.state = PageState::Ready});
    if (fewer)
        Q_EMIT announced(tr("A backup code was used. %n left.", nullptr, m_state.backupCodesRemaining));
}

TwoFactorPresenter::Standing TwoFactorPresenter::standing() const
{
    if (m_state.backupCodesRemaining <= 0)
        return Standing::None;
    return m_state.backupCodesRemaining <= kLowCodes ? Standing::Low : Standing::Fine;
}

void TwoFactorPresenter::setUp()
{
    if (m_busy)
        return;
    setBusy(true);
    m_call = std::make_unique<QObject>();
    m_source.generate(m_call.get(), [this](ApiResult<TwoFactorSecret> answer) { takeSecret(answer); });
}

// A picture whose text names another secret would enrol a key that the server does not know, or somebody else's.
void TwoFactorPresenter::takeSecret(ApiResult<TwoFactorSecret> &answer)
{
    setBusy(false);
    if (!answer) {
        if (is(answer.error(), ErrorCode::TwoFactorAlreadyEnabled)) {
            reload();
            return;
        }
        fail(tr("A key could not be made."), answer.error());
        return;
    }
    wipeSecret();
    std::optional<QrCode> qr = readQr(answer->qrPng);
    ui::wipe(answer->qrPng);
    QString inPicture = qr ? secretOfOtpauth(qr->text) : QString();
    const bool matches = qr && inPicture == answer->secret;
    ui::wipe(inPicture);
    if (!matches) {
        ui::wipe(answer->secret);
        if (qr) {
            ui::wipe(qr->text);
            wipe(qr->modules);
        }
        enter(Stage::Off);
        Q_EMIT failed({.sentence = tr("The QR code from the server does not match its key, so it is not shown. Nothing "
                                      "was turned on. Try again; if it happens again, tell your administrator.")});
        return;
    }
    m_label = labelOfOtpauth(qr->text);
    ui::wipe(qr->text);
    m_qr.modules = std::exchange(qr->modules, {});
    m_secret = std::exchange(answer->secret, {});
    enter(Stage::Scanning);
}

void TwoFactorPresenter::showScan()
{
    if (m_stage == Stage::Verifying && !m_busy)
        enter(Stage::Scanning);
}

void TwoFactorPresenter::showVerify()
{
    if (m_stage == Stage::Scanning)
        enter(Stage::Verifying);
}

void TwoFactorPresenter::cancelSetUp()
{
    if (m_stage != Stage::Scanning && m_stage != Stage::Verifying)
        return;
    m_call.reset();
    setBusy(false);
    wipeSecret();
    enter(Stage::Off);
}

void TwoFactorPresenter::turnOn(const QString &typed)
{
    if (m_busy || m_stage != Stage::Verifying)
        return;
    const QString code = normalisedCode(typed);
    if (codeKind(code) != CodeKind::Totp) {
        Q_EMIT failed({.sentence = tr("Type the six digits that the app shows."), .inField = true});
        return;
    }
    setBusy(true);
    m_call = std::make_unique<QObject>();
    m_source.enable(code, m_call.get(),
                    [this](ApiResult<QStringList> answer) { takeCodes(answer, tr("Two-factor was not turned on.")); });
}

void TwoFactorPresenter::takeCodes(ApiResult<QStringList> &answer, const QString &whatFailed)
{
    setBusy(false);
    if (!answer) {
        fail(whatFailed, answer.error());
        return;
    }
    const bool wasOn = m_stage == Stage::On;
    wipeSecret();
    wipeCodes();
    m_codes = std::exchange(*answer, {});
    m_codesStored = m_codesLost = m_closeWasAsked = false;
    m_form = Form::None;
    m_state.enabled = true;
    m_state.backupCodesRemaining = static_cast<int>(m_codes.size());
    if (!wasOn)
        m_state.enabledAt = consoletime::utc().addDuration(clockOffset().value_or(std::chrono::seconds(0)));
    enter(Stage::CodesShown);
    Q_EMIT announced(wasOn ? tr("The backup codes were replaced.") : tr("Two-factor is on."));
}

void TwoFactorPresenter::markStored()
{
    if (m_stage != Stage::CodesShown || m_codesStored)
        return;
    m_codesStored = true;
    Q_EMIT storedChanged();
}

void TwoFactorPresenter::closeCodes()
{
    if (m_stage != Stage::CodesShown)
        return;
    if (!m_codesStored && !m_closeWasAsked) {
        m_closeWasAsked = true;
        Q_EMIT closeAsked();
        return;
    }
    m_codesLost = !m_codesStored;
    wipeCodes();
    enter(Stage::On);
    reload();
}

void TwoFactorPresenter::openForm(Form form)
{
    if (m_busy || m_stage != Stage::On)
        return;
    m_form = form;
    Q_EMIT changed();
}

void TwoFactorPresenter::replaceCodes(const QString &typed)
{
    if (m_busy || m_stage != Stage::On)
        return;
    const QString code = normalisedCode(typed);
    if (codeKind(code) == CodeKind::Neither) {
        Q_EMIT failed({.sentence = tr("Type the six digits that the app shows, or a backup code."), .inField = true});
        return;
    }
    setBusy(true);
    m_call = std::make_unique<QObject>();
    m_source.replaceBackupCodes(code, m_call.get(), [this](ApiResult<QStringList> answer) {
        takeCodes(answer, tr("The backup codes were not replaced."));
    });
}

void TwoFactorPresenter::turnOff(const QString &typed)
{
    if (m_busy || m_stage != Stage::On)
        return;
    const QString code = normalisedCode(typed);
    if (codeKind(code) == CodeKind::Neither) {
        Q_EMIT failed({.sentence = tr("Type the six digits that the app shows, or a backup code."), .inField = true});
        return;
    }
    setBusy(true);
    m_call = std::make_unique<QObject>();
    m_source.disable(code, m_call.get(), [this](const ApiResult<void> &answer) {
        setBusy(false);
        if (!answer) {
            fail(tr("Two-factor was not turned off."), answer.error());
            return;
        }
        m_state = {};
        m_codesLost = false;
        enter(Stage::Off);
        Q_EMIT announced(tr("Two-factor is off."));
    });
}

void TwoFactorPresenter::fail(const QString &what, const ApiError &error)
{
    if (is(error, ErrorCode::InvalidTwoFactorToken)) {
        const QString sentence =
            error.clockSkewSeconds && *error.clockSkewSeconds != 0
                ? skewSentence(*error.clockSkewSeconds)
                : tr("This code is not right. A code counts once and for 30 seconds: wait for the next one.");
        Q_EMIT failed({.sentence = sentence, .error = error, .inField = true});
    } else if (is(error, ErrorCode::TwoFactorNotGenerated)) {
        wipeSecret();
        enter(Stage::Off);
        Q_EMIT failed({.sentence = tr("The key has expired: it waits for its first code for 10 minutes. Set up "
                                      "two-factor again, and remove the old entry from the app."),
                       .startsAgain = true});
    } else if (is(error, ErrorCode::TwoFactorNotEnabled) || is(error, ErrorCode::TwoFactorAlreadyEnabled)) {
        wipeSecret();
        m_form = Form::None;
        m_stage = Stage::Unknown; // changed elsewhere meanwhile: ask
        reload();
    } else {
        Q_EMIT failed({.sentence = what, .error = error});
    }
}

void TwoFactorPresenter::enter(Stage stage)
{
    if (stage != Stage::On)
        m_form = Form::None;
    m_stage = stage;
    Q_EMIT changed();
}

void TwoFactorPresenter::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    if (busy)
        m_refresh.reset(); // its answer would describe the state before the change
    Q_EMIT busyChanged(busy);
}

void TwoFactorPresenter::wipeSecret()
{
    ui::wipe(m_secret);
    wipe(m_qr.modules);
    m_label = {};
}

void TwoFactorPresenter::wipeCodes()
{
    for (QString &code : m_codes)
        ui::wipe(code);
    m_codes.clear();
}

} // namespace postject::ui
