// SPDX-License-Identifier: GPL-3.0-or-later
//
// The console on its demonstration, whose time stands still, and pictures of its window once nothing moves there: the
// same ones each time. GUI thread.
#pragma once

#include "app/console/console.h"

#include <QImage>
#include <QTemporaryDir>

namespace postject::test {

class Photographer
{
public:
    Photographer(); // with data and settings of its own

    bool start(const QSize &size); // false: there is no window
    ui::MainWindow &window() const { return *m_window; }
    QImage picture() const; // null: it does not come to rest
    QImage pictureOf(const QString &page) const;

private:
    QImage pictureAfter(qint64 milliseconds) const; // of rest

    QTemporaryDir m_folder;
    QSettings m_settings;
    Console m_console;
    ui::MainWindow *m_window = nullptr;
};

} // namespace postject::test
