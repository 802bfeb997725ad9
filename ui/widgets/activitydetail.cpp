// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/activitydetail.h"

#include "ui/models/actionwords.h"
#include "ui/models/activityfields.h"
#include "ui/models/pivot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pivotmenu.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace postject::ui {

ActivityDetail::ActivityDetail(QWidget *parent)
    : QFrame(parent),
      m_title(new PlainLabel),
      m_fieldsHost(new QWidget),
      m_fields(new QFormLayout(m_fieldsHost)),
      m_metadataTitle(new PlainLabel(tr("Metadata"))),
      m_metadata(new QPlainTextEdit),
      m_forAddress(new QPushButton(tr("Address"))),
      m_forAction(new QPushButton(tr("Action"))),
      m_copy(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kLarge, theme::kSmall, theme::kSmall, theme::kMedium);
    all->setSpacing(theme::kSmall);
    all->addLayout(makeHead());
    all->addWidget(makeBody(), 1);
    all->addLayout(makeFilters());
    restyle();
    connect(m_forAddress, &QPushButton::clicked, this, [this] { Q_EMIT addressFilterRequested(m_entry.ipAddress); });
    connect(m_forAction, &QPushButton::clicked, this, [this] { Q_EMIT actionFilterRequested(m_entry.action); });
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(asJson(m_entry)); });
}

QLayout *ActivityDetail::makeHead()
{
    auto *close = new QToolButton;
    close->setIcon(theme::icon(u"close"_s));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close details"));
    connect(close, &QToolButton::clicked, this, &ActivityDetail::closeRequested);
    m_copy->setIcon(theme::icon(u"copy"_s));
    m_copy->setToolTip(tr("Copy as JSON"));
    m_copy->setAccessibleName(tr("Copy as JSON"));
    m_title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (QToolButton *button : {m_copy, close}) {
        button->setAutoRaise(true);
        head->addWidget(button, 0, Qt::AlignTop);
    }
    return head;
}

QWidget *ActivityDetail::makeBody()
{
    m_fields->setContentsMargins({});
    m_fields->setHorizontalSpacing(theme::kMedium);
    m_fields->setVerticalSpacing(theme::kSmall);
    m_fields->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_metadata->setReadOnly(true);
    m_metadata->setTabChangesFocus(true);
    m_metadata->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_metadata->setAccessibleName(tr("Metadata of the entry, JSON"));

    auto *scrolled = new QWidget;
    auto *column = new QVBoxLayout(scrolled);
    column->setContentsMargins(0, 0, theme::kTight, 0);
    column->setSpacing(theme::kSmall);
    column->addWidget(m_fieldsHost);
    column->addWidget(m_metadataTitle);
    column->addWidget(m_metadata);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Fields of the entry"));
    area->setWidget(scrolled);
    for (QWidget *each : {scrolled, area->viewport()})
        each->setAutoFillBackground(false);
    return area;
}

QLayout *ActivityDetail::makeFilters()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, theme::kTight, 0);
    line->setSpacing(theme::kSmall);
    line->addWidget(new PlainLabel(tr("Filter for this")));
    line->addWidget(m_forAddress, 1);
    line->addWidget(m_forAction, 1);
    m_forAddress->setAccessibleName(tr("Filter for this address"));
    m_forAction->setAccessibleName(tr("Filter for this action"));
    return line;
}

// As high as its text, so that the drawer scrolls as one; beyond that it scrolls itself.
void ActivityDetail::fitMetadata()
{
    constexpr int kMostLines = 16;
    const int lines = qBound(1, m_metadata->blockCount(), kMostLines);
    m_metadata->setFixedHeight(lines * QFontMetrics(m_metadata->font()).lineSpacing() + theme::kGroup);
}

void ActivityDetail::showEntry(const ActivityEntry &entry, const QString &account)
{
    m_entry = entry;
    m_account = account;
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_title->setText(actionWords(entry.action));
    for (const auto &[title, shown, logged, isTip, field] : activityFields()) {
        const QString value = logged ? logged(entry) : QString();
        const QString words = field == ActivityField::Account ? account : QString();
        addField(tr(title), shown(entry, account), isTip ? value : QString(),
                 field ? pivotData(*field, value, words) : QVariant());
    }
    const QJsonObject metadata = entry.json["metadata"_L1].toObject();
    m_metadata->setPlainText(QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Indented)).trimmed());
    fitMetadata();
    for (QWidget *each : {static_cast<QWidget *>(m_metadata), static_cast<QWidget *>(m_metadataTitle)})
        each->setVisible(!metadata.isEmpty());
    m_forAddress->setEnabled(!entry.ipAddress.isEmpty());
    m_forAction->setEnabled(true);
    m_copy->setEnabled(true);
    setAccessibleName(tr("Details of %1").arg(actionWords(entry.action)));
}

void ActivityDetail::showLoading()
{
    m_entry = {};
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_title->setText(tr("Loading"));
    m_metadata->clear();
    m_forAddress->setEnabled(false);
    m_forAction->setEnabled(false);
    m_copy->setEnabled(false);
}

void ActivityDetail::addField(const QString &label, const QString &value, const QString &toolTip, const QVariant &pivot)
{
    if (value.isEmpty())
        return;
    auto *words = new PlainLabel(label);
    QPalette quiet = words->palette();
    quiet.setColor(QPalette::WindowText, theme::colour(theme::Colour::SecondaryText));
    words->setPalette(quiet);
    auto *text = new PlainLabel(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setToolTip(toolTip.isEmpty() ? value : toolTip); // a word too long to wrap is cut
    setPivot(text, pivot);
    if (pivot.isValid()) { // its menu can be reached by keys
        text->setFocusPolicy(Qt::StrongFocus);
        text->setAccessibleName(tr("%1: %2", "label, value").arg(label, value));
    }
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    text->setSizePolicy(policy);
    m_fields->addRow(words, text);
}

QString ActivityDetail::asJson(const ActivityEntry &entry)
{
    return QString::fromUtf8(QJsonDocument(entry.json).toJson(QJsonDocument::Indented));
}

void ActivityDetail::restyle()
{
    m_title->setFont(theme::font(theme::Type::Section));
    m_metadataTitle->setFont(theme::font(theme::Type::Strong));
    m_metadata->setFont(theme::font(theme::Type::Fixed));
}

void ActivityDetail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_entry.id.isEmpty())
        showEntry(m_entry, m_account);
}

void ActivityDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace postject::ui
