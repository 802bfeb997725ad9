// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chapter of the bundled manual. The one place that takes text for more than its letters, and it takes nobody's but
// the program's own; it loads nothing that a text names. GUI thread.
#pragma once

#include <QTextBrowser>

namespace postject::ui {

class ManualView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualView(QWidget *parent = nullptr);

    void showText(const QString &markdown);

    QVariant loadResource(int type, const QUrl &name) override; // nothing, ever

Q_SIGNALS:
    void chapterRequested(const QString &chapter);

private:
    void follow(const QUrl &link);
};

} // namespace postject::ui
