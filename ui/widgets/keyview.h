// SPDX-License-Identifier: GPL-3.0-or-later
//
// A secret key, in groups of four or as it is, painted: no label, no text property, nothing that assistive technology,
// a style or a settings file could pick up. Wiped on destruction and by clearKey(). GUI thread.
#pragma once

#include <QString>
#include <QWidget>

namespace postject::ui {

class KeyView : public QWidget
{
    Q_OBJECT

public:
    enum class Form { InGroups, AsItIs }; // for somebody who types it, or who copies it

    explicit KeyView(Form form = Form::InGroups, QWidget *parent = nullptr);
    ~KeyView() override;

    void setKey(const QString &key); // the caller keeps and wipes its own
    void clearKey();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineLength() const;

    Form m_form;
    QString m_text;
};

} // namespace postject::ui
