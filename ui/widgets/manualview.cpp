// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/manualview.h"

#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

ManualView::ManualView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
}

void ManualView::showText(const QString &markdown)
{
    document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                          QTextDocument::MarkdownNoHTML);
    moveCursor(QTextCursor::Start);
}

QVariant ManualView::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

void ManualView::follow(const QUrl &link)
{
    const QString file = link.path();
    if (link.isRelative() && file.endsWith(".md"_L1))
        Q_EMIT chapterRequested(file.section(u'/', -1).chopped(3));
    else if (link.isRelative() && !link.fragment().isEmpty())
        scrollToAnchor(link.fragment());
    else
        QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), link.toString(), this);
}

} // namespace postject::ui
