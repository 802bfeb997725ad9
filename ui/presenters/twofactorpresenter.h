// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Two-factor page's logic: enrolment step by step, backup codes shown once, replacing them, turning off.
// Owns the secret and the codes while they are shown and wipes them when the step, or the page, is left. GUI thread.
#pragma once

#include "ui/client/qrdecoder.h"
#include "ui/client/twofactorclient.h"
#include "ui/presenters/pagestate.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace postject::ui {

class TwoFactorPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Unknown, Off, Scanning, Verifying, CodesShown, On };
    enum class Form { None, ReplaceCodes, TurnOff }; // the code is asked for, on the page, while On
    enum class Standing { Fine, Low, None };         // of the backup codes left

    // What went wrong. inField: about the typed code, said under its field; else above the content.
    struct Problem
    {
        QString sentence;
        std::optional<ApiError> error = std::nullopt;
        bool inField = false;
        bool startsAgain = false; // the way on is a new key
    };

    static constexpr int kLowCodes = 3;
    static constexpr int kRefreshMs = 600'000; // each is a row of the log; the page is told of changes

    explicit TwoFactorPresenter(TwoFactorSource &source, QObject *parent = nullptr);
    ~TwoFactorPresenter() override;

    void activate();   // load; again every 30 s while on, for the number of codes left
    void rest();       // out of sight for a while: no more refreshes, nothing is lost
    void deactivate(); // wipes secret and codes; codes that were not stored are lost, and the page says so
    void reload();

    void setUp(); // asks for a key
    void showScan();
    void showVerify();
    void cancelSetUp();
    void turnOn(const QString &typed);

    void markStored(); // saved, printed, copied, or ticked
    void closeCodes(); // asks once if they were not stored (closeAsked), then does it

    void openForm(Form form);
    void replaceCodes(const QString &typed);
    void turnOff(const QString &typed);

    Stage stage() const { return m_stage; }
    Form form() const { return m_form; }
    bool isBusy() const { return m_busy; }
    const TwoFactorState &state() const { return m_state; }
    Standing standing() const;
    const QImage &qrModules() const { return m_qr.modules; }
    const QString &secret() const { return m_secret; }
    const OtpauthLabel &label() const { return m_label; }
    const QStringList &backupCodes() const { return m_codes; }
    bool codesStored() const { return m_codesStored; }
    bool closeWasAsked() const { return m_closeWasAsked; }
    bool codesWereLost() const { return m_codesLost; } // the page was left before they were stored
    std::optional<std::chrono::seconds> clockOffset() const { return m_source.clockOffset(); }

Q_SIGNALS:
    void statusChanged(const postject::ui::PageStatus &status);
    void changed(); // stage, form, state or codes
    void busyChanged(bool busy);
    void failed(const postject::ui::TwoFactorPresenter::Problem &problem);
    void storedChanged();
    void closeAsked();
    void announced(const QString &text);

private:
    void take(const ApiResult<TwoFactorState> &answer);
    void takeSecret(ApiResult<TwoFactorSecret> &answer);
    void takeCodes(ApiResult<QStringList> &answer, const QString &whatFailed);
    void enter(Stage stage);
    void setBusy(bool busy);
    void fail(const QString &what, const ApiError &error);
    void wipeSecret();
    void wipeCodes();

    TwoFactorSource &m_source;
    Stage m_stage = Stage::Unknown;
    Form m_form = Form::None;
    bool m_busy = false;
    TwoFactorState m_state;
    QString m_secret;
    QrCode m_qr;
    OtpauthLabel m_label;
    QStringList m_codes;
    bool m_codesStored = false;
    bool m_closeWasAsked = false;
    bool m_codesLost = false;
    std::unique_ptr<QObject> m_call;    // of a change under way
    std::unique_ptr<QObject> m_refresh; // of a question about the state
    QTimer m_timer;
};

} // namespace postject::ui
