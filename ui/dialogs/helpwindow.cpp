// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpwindow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/manualview.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Outside of any namespace, also of one without a name: the macro declares a function of the global one.
static void openManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace postject::ui {

namespace {

constexpr QSize kSize(900, 640);
constexpr int kListWidth = 200;

QString textOf(const QString &chapter)
{
    QFile file(u":/manual/"_s + chapter + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Its first heading.
QString titleOf(const QString &chapter)
{
    const QString first = textOf(chapter).section(u'\n', 0, 0);
    return first.startsWith(u"# "_s) ? first.sliced(2).trimmed() : chapter;
}

} // namespace

QStringList HelpWindow::chapters()
{
    return {u"console"_s, u"server"_s, u"detection"_s, u"log"_s, u"mail"_s, u"proxies"_s, u"import"_s, u"api"_s};
}

HelpWindow::HelpWindow(const QString &chapter, QWidget *parent)
    : QDialog(parent), m_chapters(new QListWidget), m_text(new ManualView)
{
    openManual();
    setWindowTitle(tr("Manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_chapters->setAccessibleName(tr("Chapters of the manual"));
    for (const QString &each : chapters()) {
        auto *item = new QListWidgetItem(titleOf(each), m_chapters);
        item->setData(Qt::UserRole, each);
    }
    m_text->setAccessibleName(tr("Text of the manual"));
    auto *panes = new KeptSplitter(u"manual"_s, this);
    panes->addWidget(m_chapters);
    panes->addWidget(m_text);
    panes->setStretchFactor(1, 1);
    panes->arrange(Qt::Horizontal, {kListWidth, kSize.width() - kListWidth});
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kLarge, theme::kLarge, theme::kLarge, theme::kLarge);
    column->addWidget(panes, 1);
    column->addWidget(box);
    resize(kSize);
    connect(m_chapters, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_text->showText(textOf(item->data(Qt::UserRole).toString()));
    });
    connect(m_text, &ManualView::chapterRequested, this, &HelpWindow::showChapter);
    showChapter(chapter);
    m_text->setFocus();
}

void HelpWindow::showChapter(const QString &chapter)
{
    const qsizetype row = chapters().indexOf(chapter);
    m_chapters->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, row)));
}

QString HelpWindow::chapter() const
{
    return m_chapters->currentItem()->data(Qt::UserRole).toString();
}

} // namespace postject::ui
