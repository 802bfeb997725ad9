// SPDX-License-Identifier: GPL-3.0-or-later
//
// One setting of the server: what it is called and for, a field for its value, and below it what is wrong, what it was,
// its bounds, or why it can't be changed here. GUI thread.
#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace postject::ui {

class SettingForm;
class ToneLine;
struct ServerSetting;
struct SettingWords;

class SettingField final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingField(const ServerSetting &setting, QWidget *parent = nullptr);

    const QString &name() const { return m_name; }
    void showState(const SettingForm &form);  // what is being typed stays as it is typed
    bool matches(const QString &words) const; // in what it is called, for people or machines, and for
    void focusField();

Q_SIGNALS:
    void edited(const QString &name, const QString &text);
    void defaultRequested(const QString &name);
    void undoRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildEditor(const ServerSetting &setting, const SettingWords &words);
    QWidget *buildWords(const SettingWords &words);
    QWidget *buildValue(const SettingWords &words);
    void makeLine(const ServerSetting &setting);
    void makeChoice(const ServerSetting &setting);
    void makeList();
    QString typed() const;
    void setTyped(const QString &text);
    void setLocked(bool isLocked);
    void showNote(const SettingForm &form, const ServerSetting &setting);
    void say(Tone tone, const QString &sentence, const QString &exact = {});
    void restyle();

    QString m_name;
    QString m_title;
    QWidget *m_editor = nullptr;
    QAction *m_lock = nullptr; // of a line: the icon of one that can't be changed
    QLabel *m_heading = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_unit = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_default = nullptr;
    ToneLine *m_note = nullptr;
};

} // namespace postject::ui
