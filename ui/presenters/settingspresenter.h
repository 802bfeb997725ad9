// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Server settings page's logic: what the server has, what is typed over it, saving all of it at once with a way
// back, and the question before what has no way back. What was typed stays through reloads, refusals and a new sign-in.
// GUI thread.
#pragma once

#include "ui/models/settingform.h"
#include "ui/presenters/pagestate.h"

#include <QObject>

#include <memory>

namespace postject::ui {

class SettingsPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsPresenter(SettingsSource &source, QObject *parent = nullptr);
    ~SettingsPresenter() override;

    const SettingForm &form() const { return m_form; }
    PageState state() const { return m_state; }
    bool isBusy() const { return m_saveCall != nullptr; }

    void reload(); // what is shown stays until the answer is here, and after a failure
    void edit(const QString &name, const QString &text);
    void takeDefault(const QString &name);
    void undo(const QString &name);
    void undoAll();
    void save();           // may ask first, by consequenceAsked()
    void saveAllTheSame(); // the answer to it
    void undoSave();       // of the last save, once

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
    void listed();  // what the server has
    void changed(); // what is typed over it
    void busyChanged(bool busy);
    void consequenceAsked(const QString &sentence);
    void mistakeFound(const QString &name); // the first setting that stands in the way
    void saved(const QString &sentence, bool canUndo);
    void failed(const QString &what, const ApiError &error);
    void summaryChanged(const QString &sentence);

private:
    void take(const ApiResult<SettingsListing> &answer);
    void show(const SettingsListing &listing);
    void send(const QJsonObject &values, bool isUndo);
    void taken(const QJsonObject &sent, const SettingsListing &listing, bool isUndo);
    void refused(const ApiError &error, bool isUndo);
    QString consequences(const QJsonObject &changes) const;
    QString summary() const;

    SettingsSource &m_source;
    SettingForm m_form;
    PageState m_state = PageState::Loading;
    bool m_isListed = false;
    std::optional<QJsonObject> m_former; // takes back the save that is under way, or was the last
    std::unique_ptr<QObject> m_listCall;
    std::unique_ptr<QObject> m_saveCall;
};

} // namespace postject::ui
