// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page in a window of the shell's size with its header, for UI tests and pictures, without the shell.
#pragma once

#include "tests/support/picturefaults.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pageheader.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postject::test {

class PageFrame : public QWidget
{
public:
    PageFrame(ui::Page *page, const QString &title)
    {
        using namespace ui;
        auto *nav = new QWidget;
        nav->setFixedWidth(208);
        nav->setAutoFillBackground(true);
        QPalette shade = nav->palette();
        shade.setColor(QPalette::Window, theme::colour(theme::Colour::Nav));
        nav->setPalette(shade);
        auto *header = new PageHeader;
        header->setTitle(title);
        header->setPrimaryAction(page->primaryAction());
        connect(page, &Page::summaryChanged, header, &PageHeader::setSummary);
        connect(page, &Page::summaryReworded, header, &PageHeader::setSummary);
        auto *column = new QVBoxLayout;
        column->setContentsMargins(theme::kPageMarginX, theme::kPageMarginY, theme::kPageMarginX, theme::kPageMarginY);
        column->setSpacing(theme::kLarge);
        column->addWidget(header);
        column->addWidget(page, 1);
        auto *all = new QHBoxLayout(this);
        all->setContentsMargins({});
        all->setSpacing(0);
        all->addWidget(nav);
        all->addLayout(column, 1);
        resize(1280, 800 - 48); // menu bar and status bar are the shell's
    }

    // Into the folder "pictures" beside the test programs. False when there is something to see on it already.
    bool savePicture(const QString &name)
    {
        QCoreApplication::processEvents(); // layouts that were just asked for
        const QImage picture = grab().toImage();
        const QStringList faults = pictureFaults(this, picture);
        for (const QString &fault : faults)
            qWarning("%s: %s", qPrintable(name), qPrintable(fault));
        const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../pictures"));
        return folder.mkpath(QStringLiteral(".")) && picture.save(folder.filePath(name + QStringLiteral(".png"))) &&
               faults.isEmpty();
    }
};

} // namespace postject::test
