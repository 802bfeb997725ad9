// SPDX-License-Identifier: GPL-3.0-or-later
//
// An alert in words: what it means, what was done about it, what to do, and its figures. Scrolls where it has no room.
// GUI thread.
#pragma once

#include "ui/models/alertfacts.h"

#include <QScrollArea>

class QFormLayout;
class QVBoxLayout;

namespace postject::ui {

class AlertOverview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AlertOverview(QWidget *parent = nullptr);

    void showAlert(const QStringList &paragraphs, const QList<alertwords::Fact> &facts);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void fit();

    QVBoxLayout *m_paragraphs;
    QFormLayout *m_facts;
};

} // namespace postject::ui
