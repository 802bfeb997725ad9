// SPDX-License-Identifier: GPL-3.0-or-later
//
// A titled plate on the page: base colour, hairline, the body below the title. Takes no focus. GUI thread.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace postject::ui {

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    void setFlush(); // the body reaches the edges, as a table does; the title stands above its first column
    void setNote(const QString &note); // quiet words at the trailing end of the title's line
    void addToHead(QWidget *widget);   // at the trailing end of that line

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QHBoxLayout *m_head;
    QLabel *m_title;
    QLabel *m_note;
    QVBoxLayout *m_body;
};

} // namespace postject::ui
