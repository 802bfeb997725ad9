// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/client/consoletime.h"
#include "ui/models/timewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

constexpr qint64 kBytesPerRow = 160; // of CSV, about
constexpr int kSteps = 1000;         // of the progress bar: rows may be more than an int holds

QString fileEnding(ExportForm form)
{
    return form == ExportForm::Csv ? u"csv"_s : u"ndjson"_s;
}

} // namespace

ExportDialog::ExportDialog(ApiClient &client, const QList<Scope> &scopes, QWidget *parent)
    : QDialog(parent),
      m_source(client),
      m_exporter(new ActivityExporter(client, this)),
      m_scopes(scopes),
      m_choice(new QButtonGroup(this)),
      m_form(new QComboBox),
      m_message(new MessageBar),
      m_progress(new QProgressBar),
      m_rate(new PlainLabel)
{
    setWindowTitle(tr("Export activity"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->addItem(tr("CSV, for spreadsheets"), QVariant::fromValue(ExportForm::Csv));
    m_form->addItem(tr("JSON lines, one entry each"), QVariant::fromValue(ExportForm::NdJson));
    m_form->setAccessibleName(tr("Form of the file"));
    m_progress->setRange(0, kSteps);
    m_progress->setAccessibleName(tr("Progress of the export"));
    auto *box = new QDialogButtonBox;
    m_start = box->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_stop = box->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_start->setDefault(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kLarge);
    rows->setSpacing(theme::kMedium);
    rows->addWidget(m_message);
    for (int number = 0; number < m_scopes.size(); ++number)
        addScope(rows, number);
    rows->addWidget(m_form);
    rows->addWidget(m_progress);
    rows->addWidget(m_rate);
    rows->addWidget(box);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(box, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connectExporter();
    setRunning(false);
}

void ExportDialog::connectExporter()
{
    connect(m_exporter, &ActivityExporter::progressed, this, &ExportDialog::showProgress);
    connect(m_exporter, &ActivityExporter::finished, this, [this] {
        setRunning(false);
        m_start->hide();
        m_stop->setText(tr("&Close"));
        const QString words = tr("%1 entries are in %2.")
                                  .arg(QLocale().toString(m_exporter->rows()), QDir::toNativeSeparators(m_fileName));
        m_message->showMessage(MessageBar::Kind::Info, words);
        announce(this, words);
    });
    connect(m_exporter, &ActivityExporter::failed, this, [this](const ApiError &error) {
        setRunning(false);
        m_message->showError(tr("The export stopped, and left no file."), error);
    });
    connect(m_exporter, &ActivityExporter::writeFailed, this, [this](const QString &why) {
        setRunning(false);
        m_message->showMessage(MessageBar::Kind::Error, tr("The file could not be written: %1").arg(why));
    });
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::addScope(QVBoxLayout *rows, int number)
{
    auto *choice = new QRadioButton;
    m_choice->addButton(choice, number);
    choice->setChecked(number == 0);
    rows->addWidget(choice);
    showScope(number);
    if (!m_scopes[number].rows)
        count(number);
}

void ExportDialog::count(int number)
{
    m_source.list(m_scopes[number].query, 0, 1, this, [this, number](const ApiResult<ActivityListing> &answer) {
        if (answer)
            m_scopes[number].rows = answer->total;
        showScope(number);
    });
}

void ExportDialog::showScope(int number)
{
    const Scope &scope = m_scopes[number];
    const QLocale locale;
    const QString words =
        scope.rows ? tr("%1: %2 entries, about %3", "what is exported, count, size of the file")
                         .arg(scope.words, locale.toString(*scope.rows),
                              locale.formattedDataSize(*scope.rows * kBytesPerRow, 1, QLocale::DataSizeSIFormat))
                   : scope.words;
    m_choice->button(number)->setText(words);
}

QString ExportDialog::suggestedName() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const auto form = m_form->currentData().value<ExportForm>();
    return QDir(folder.isEmpty() ? QDir::homePath() : folder)
        .filePath(u"activity-%1.%2"_s.arg(consoletime::today().toString(Qt::ISODate), fileEnding(form)));
}

void ExportDialog::askForFile()
{
    auto *files = new QFileDialog(this, tr("Export activity to"), QFileInfo(suggestedName()).path());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(fileEnding(m_form->currentData().value<ExportForm>()));
    files->selectFile(QFileInfo(suggestedName()).fileName());
    connect(files, &QFileDialog::fileSelected, this, &ExportDialog::startTo);
    files->open();
}

void ExportDialog::startTo(const QString &fileName)
{
    m_fileName = fileName;
    m_message->clear();
    const Scope &scope = m_scopes[m_choice->checkedId()];
    const QString problem = m_exporter->start(scope.query, m_form->currentData().value<ExportForm>(), fileName);
    if (!problem.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The file could not be written: %1").arg(problem));
        return;
    }
    setRunning(true);
    showProgress();
}

void ExportDialog::showProgress()
{
    const std::optional<qint64> all = m_scopes[m_choice->checkedId()].rows;
    const qint64 rows = m_exporter->rows();
    const double rate = m_exporter->rowsPerSecond();
    m_progress->setRange(0, all ? kSteps : 0); // 0: moves without an end
    if (all)
        m_progress->setValue(*all == 0 ? kSteps : static_cast<int>(std::min<qint64>(kSteps, rows * kSteps / *all)));
    const QLocale locale;
    QString words = tr("%1 entries, %2 a second").arg(locale.toString(rows), locale.toString(qint64(rate)));
    if (all && rate > 0 && *all > rows)
        words = tr("%1, %2 left", "entries and rate, time")
                    .arg(words, remaining(std::chrono::seconds(qint64(double(*all - rows) / rate) + 1)));
    m_rate->setText(words);
}

void ExportDialog::setRunning(bool runs)
{
    m_start->setEnabled(!runs);
    m_form->setEnabled(!runs);
    for (QAbstractButton *each : m_choice->buttons())
        each->setEnabled(!runs);
    m_progress->setVisible(runs);
    m_rate->setVisible(runs);
    m_stop->setText(runs ? tr("&Stop") : tr("&Cancel"));
}

void ExportDialog::reject()
{
    if (m_exporter->isRunning()) {
        m_exporter->cancel();
        setRunning(false);
        m_message->showMessage(MessageBar::Kind::Info, tr("Stopped. No file is left."));
        return;
    }
    QDialog::reject();
}

} // namespace postject::ui
