// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for what a new API key is to be: its name, what it may do, when it ends. Keeps what was typed until it is
// cleared, also while the server thinks or refuses. GUI thread.
#pragma once

#include "ui/presenters/apikeypresenter.h"
#include "ui/widgets/foldingframe.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace postject::ui {

class FormField;
class WriteLock;

class ApiKeyForm final : public FoldingFrame
{
    Q_OBJECT

public:
    explicit ApiKeyForm(QWidget *parent = nullptr);

    void start(); // focus to the name
    void clear();
    void setBusy(bool busy);
    void showFaults(const ApiKeyPresenter::Faults &faults); // focus to the first of them
    void addWritesTo(WriteLock &lock);

Q_SIGNALS:
    void submitted(const ApiKeyWish &wish);
    void cancelled();

private:
    QWidget *buildScopes();
    QWidget *buildExpiry();
    QWidget *buildButtons();
    std::optional<TimePoint> expiry() const;
    void submit();

    QLineEdit *m_name;
    FormField *m_nameField;
    struct Scope
    {
        QString name;
        QCheckBox *box;
    };
    QList<Scope> m_scopes;
    FormField *m_scopesField;
    QComboBox *m_expires;
    QDateEdit *m_day;
    FormField *m_expiryField;
    QPushButton *m_submit;
};

} // namespace postject::ui
