// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pages of the first-run wizard share: name and step, a message above the content, and a Next that may take
// its time: submit() is asked once, and pass() goes on, now or later. GUI thread.
#pragma once

#include <QWizardPage>

class QLabel;
class QVBoxLayout;

namespace postject::ui {

class MessageBar;

class FirstRunPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit FirstRunPage(const QString &name, QWidget *parent = nullptr);

    void setStep(int step, int count); // "Step 2 of 4", and so the accessible name
    bool validatePage() final;
    bool isComplete() const override { return !m_busy; }

protected:
    virtual void focusFirst() = 0; // once the page is shown
    virtual void submit() = 0;     // checks what was entered; ends with pass(), or with setBusy(false) and a message
    void pass();
    void setBusy(bool busy, const QString &sentence = {});
    MessageBar *message() const { return m_message; }
    QVBoxLayout *rows() const { return m_rows; } // below the message

    static QLabel *makeText(const QString &text);  // wrapped, plain
    static QLabel *makeQuiet(const QString &text); // the same in the quieter colour
    void addField(const QString &label, QWidget *field);
    void showEvent(QShowEvent *event) override;

private:
    QString m_name;
    MessageBar *m_message;
    QLabel *m_step, *m_progress;
    QVBoxLayout *m_rows;
    bool m_busy = false;
    bool m_passed = false;
    bool m_asking = false;
};

} // namespace postject::ui
