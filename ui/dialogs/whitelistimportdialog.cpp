// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whitelistimportdialog.h"

#include "ui/presenters/whitelistpresenter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/lockoutbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toneline.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

#include <cerrno>

namespace postject::ui {

namespace {
constexpr qint64 kLargestFile = 256 * 1024; // bytes; fifty entries need three
constexpr int kJudgedAtOnce = 1000;         // lines
} // namespace

WhitelistImportDialog::WhitelistImportDialog(WhitelistPresenter &presenter, QWidget *parent)
    : QDialog(parent),
      m_presenter(presenter),
      m_text(new QPlainTextEdit),
      m_table(new DataTable(tr("Preview of the import"), u"whitelistImport"_s)),
      m_summary(new ToneLine),
      m_progress(new QProgressBar),
      m_lockOut(new LockOutBar),
      m_bar(new MessageBar),
      m_apply(new QPushButton(tr("Add"))),
      m_close(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Import addresses"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(920, 560);
    build();
    bind();
    bindOutcome();
    judge();
}

WhitelistImportDialog::~WhitelistImportDialog() = default;

void WhitelistImportDialog::build()
{
    auto *splitter = new KeptSplitter(u"whitelistImport"_s, this);
    splitter->addWidget(buildText());
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(1, 1);
    splitter->arrange(Qt::Horizontal, {250, 622});
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->hide();
    m_apply->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSmall);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kGroup);
    all->setSpacing(theme::kMedium);
    all->addWidget(m_bar);
    all->addWidget(m_lockOut);
    all->addWidget(splitter, 1);
    all->addWidget(m_summary);
    all->addLayout(buttons);
}

QWidget *WhitelistImportDialog::buildText()
{
    auto *pane = new QWidget;
    auto *label = new PlainLabel(tr("&Addresses and ranges, one a line"));
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Addresses and ranges to import"));
    m_text->setFont(theme::font(theme::Type::Fixed));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("203.0.113.5  # a note\n192.168.1.0/24\n2001:db8::/32"));
    auto *file = new QPushButton(theme::icon(QStringLiteral("import")), tr("From a file…"));
    file->setAutoDefault(false);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addWidget(file, 0, Qt::AlignLeading);
    connect(file, &QPushButton::clicked, this, [this] {
        auto *dialog =
            new QFileDialog(this, tr("Import addresses"), {}, tr("Text files (*.txt *.csv *.list);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &WhitelistImportDialog::loadFile);
        dialog->open();
    });
    return pane;
}

QWidget *WhitelistImportDialog::buildPreview()
{
    auto *pane = new QWidget;
    auto *label = new PlainLabel(tr("&What becomes of them"));
    label->setBuddy(m_table);
    m_table->setModel(&m_model);
    m_table->setNamingColumn(WhitelistImportModel::Line);
    m_table->addCopying();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setWidth(WhitelistImportModel::Pick, 44);
    m_table->setWidth(WhitelistImportModel::Line, 160);
    m_table->setWidth(WhitelistImportModel::Verdict, 96);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    column->addWidget(label);
    column->addWidget(m_table, 1);
    return pane;
}

void WhitelistImportDialog::bind()
{
    m_judgeSoon.setSingleShot(true);
    m_judgeSoon.setInterval(0);
    connect(&m_judgeSoon, &QTimer::timeout, this, &WhitelistImportDialog::judge);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WhitelistImportDialog::onTextChanged);
    connect(&m_model, &WhitelistImportModel::chosenChanged, this, &WhitelistImportDialog::showSummary);
    connect(m_close, &QPushButton::clicked, this, &WhitelistImportDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_bar->clear();
        setRunning(true);
        m_presenter.import(m_model.chosen());
    });
    connect(m_lockOut, &LockOutBar::addYoursRequested, &m_presenter, &WhitelistPresenter::addYoursToo);
    connect(m_lockOut, &LockOutBar::cancelled, &m_presenter, &WhitelistPresenter::cancelChange);
    connect(m_lockOut, &LockOutBar::continueRequested, &m_presenter, &WhitelistPresenter::loseAccess);
}

void WhitelistImportDialog::bindOutcome()
{
    connect(&m_presenter, &WhitelistPresenter::lockOutAsked, this, [this](const WhitelistPresenter::LockOut &lockOut) {
        m_lockOut->ask(lockOut.sentence, lockOut.yourAddress, lockOut.canAddYours);
    });
    connect(&m_presenter, &WhitelistPresenter::lockOutSettled, m_lockOut, &QWidget::hide);
    connect(&m_presenter, &WhitelistPresenter::wrongAddressTyped, m_lockOut, &LockOutBar::sayWrongAddress);
    connect(&m_presenter, &WhitelistPresenter::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_presenter, &WhitelistPresenter::inputRefused, this,
            [this](const QString &sentence) { m_bar->showMessage(MessageBar::Kind::Error, sentence); });
    connect(&m_presenter, &WhitelistPresenter::failed, this,
            [this](const QString &what, const ApiError &error) { m_bar->showError(what, error); });
    connect(&m_presenter, &WhitelistPresenter::finished, this,
            [this](const WhitelistChange &, const QStringList &notDone) { finish(notDone); });
}

void WhitelistImportDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void WhitelistImportDialog::loadFile(const QString &name)
{
    QFile file(name);
    // The window would wait for ever at a pipe that nobody writes into.
    const bool isSomethingElse = QFileInfo::exists(name) && !QFileInfo(name).isFile();
    if (isSomethingElse || !file.open(QIODevice::ReadOnly)) {
        const QString why = isSomethingElse ? qt_error_string(EINVAL) : file.errorString();
        m_bar->showMessage(MessageBar::Kind::Error, tr("Could not read %1: %2").arg(name, why));
        return;
    }
    const QByteArray content = file.read(kLargestFile + 1); // not by its size: some have none before they are read
    if (content.size() > kLargestFile) {
        m_bar->showMessage(MessageBar::Kind::Error, tr("%1 is too large for a list of addresses.").arg(name));
        return;
    }
    m_bar->clear();
    setText(QString::fromUtf8(content));
}

// The editor takes its time for thousands of lines: what becomes of them is an event of its own, so that keys and the
// mouse get in between.
void WhitelistImportDialog::onTextChanged()
{
    if (m_text->blockCount() <= kJudgedAtOnce)
        return judge();
    m_apply->setEnabled(false); // what it would add is of the text before
    m_judgeSoon.start();
}

void WhitelistImportDialog::judge()
{
    m_judgeSoon.stop();
    m_model.setLines(readImport(m_text->toPlainText(), m_presenter.model().texts()));
}

// "38 to add, 2 skipped, would make 61 of 50": reduce before applying.
void WhitelistImportDialog::showSummary()
{
    const int adding = static_cast<int>(m_model.chosen().size());
    const int after = m_presenter.model().rowCount() + adding;
    const bool isTooMany = after > m_presenter.limit();
    const QString counts = tr("%1 to add, %2 skipped, would make %3 of %4.")
                               .arg(adding)
                               .arg(m_model.skipped())
                               .arg(after)
                               .arg(m_presenter.limit());
    if (m_model.lines().isEmpty())
        m_summary->say(Tone::Neutral, tr("Paste addresses, or load a file."));
    else if (isTooMany)
        m_summary->say(Tone::Error,
                       tr("%1 Clear the tick of %n more before you add.", "%1: the counts", after - m_presenter.limit())
                           .arg(counts));
    else
        m_summary->say(adding > 0 ? Tone::Ok : Tone::Warning, counts);
    m_apply->setText(adding > 0 ? tr("Add %1").arg(adding) : tr("Add"));
    m_apply->setEnabled(adding > 0 && !isTooMany && !m_isRunning);
    m_apply->setToolTip(isTooMany ? m_summary->text() : QString());
    m_apply->setAccessibleDescription(m_summary->text());
}

void WhitelistImportDialog::setRunning(bool running)
{
    m_isRunning = running;
    m_progress->setVisible(running);
    m_text->setReadOnly(running);
    m_table->setEnabled(!running);
    m_close->setEnabled(!running);
    showSummary();
}

void WhitelistImportDialog::finish(const QStringList &notDone)
{
    if (!m_isRunning)
        return;
    setRunning(false);
    if (notDone.isEmpty() && m_bar->isHidden()) {
        accept();
        return;
    }
    if (notDone.size() == m_model.chosen().size())
        return; // nothing was added: cancelled, or refused as a whole
    if (m_bar->isHidden())
        m_bar->showMessage(MessageBar::Kind::Warning, tr("%n lines were not added; they are still here.", nullptr,
                                                         static_cast<int>(notDone.size())));
    m_model.keepOnly(notDone);
}

void WhitelistImportDialog::reject()
{
    if (m_presenter.lockOut())
        m_presenter.cancelChange();
    else if (!m_isRunning)
        QDialog::reject();
}

} // namespace postject::ui
