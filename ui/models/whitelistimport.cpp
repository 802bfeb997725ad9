// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whitelistimport.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WhitelistImport)
};

QList<ImportLine> tokens(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    QList<ImportLine> lines;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype hash = line.indexOf(u'#');
        const QString label = hash < 0 ? QString() : line.sliced(hash + 1).trimmed();
        const QString entries = hash < 0 ? line : line.first(hash);
        for (const QString &token : entries.split(separators, Qt::SkipEmptyParts)) {
            ImportLine each;
            each.text = token;
            each.label = label;
            lines.append(each);
        }
    }
    return lines;
}

void judge(ImportLine &line, const QList<Cidr> &present, const QList<Cidr> &earlier)
{
    const std::expected<Cidr, CidrProblem> cidr = Cidr::parse(line.text);
    if (!cidr) {
        line.remark = explain(cidr.error());
        return;
    }
    line.cidr = *cidr;
    const auto contains = [&cidr](const Cidr &each) { return each.contains(*cidr); };
    if (present.contains(*cidr)) {
        line.verdict = ImportLine::Verdict::Duplicate;
        line.remark = Words::tr("On the list already.");
    } else if (earlier.contains(*cidr)) {
        line.verdict = ImportLine::Verdict::Duplicate;
        line.remark = Words::tr("Stands further up already.");
    } else if (const auto cover = std::ranges::find_if(present, contains); cover != present.end()) {
        line.verdict = ImportLine::Verdict::Covered;
        line.remark = Words::tr("Already allowed by %1.").arg(cover->toString());
    } else if (cidr->toString() != line.text) {
        line.verdict = ImportLine::Verdict::Normalised;
        line.remark = Words::tr("Will be saved as %1.").arg(cidr->toString());
    } else {
        line.verdict = ImportLine::Verdict::Ok;
    }
}

// A range further down may cover addresses further up, so this needs all lines.
void findCoveredByOthers(QList<ImportLine> &lines)
{
    for (ImportLine &line : lines) {
        if (line.verdict != ImportLine::Verdict::Ok && line.verdict != ImportLine::Verdict::Normalised)
            continue;
        const auto cover = std::ranges::find_if(lines, [&line](const ImportLine &other) {
            return other.canBeAdded() && *other.cidr != *line.cidr && other.cidr->contains(*line.cidr);
        });
        if (cover == lines.end())
            continue;
        line.verdict = ImportLine::Verdict::Covered;
        line.remark = Words::tr("Already allowed by %1 of this import.").arg(cover->cidr->toString());
    }
}

} // namespace

QList<ImportLine> readImport(const QString &text, const QStringList &entries)
{
    QList<Cidr> present;
    for (const QString &entry : entries) {
        if (const auto cidr = Cidr::parse(entry))
            present.append(*cidr);
    }
    QList<ImportLine> lines = tokens(text);
    QList<Cidr> earlier;
    for (ImportLine &line : lines) {
        judge(line, present, earlier);
        if (line.cidr)
            earlier.append(*line.cidr);
    }
    findCoveredByOthers(lines);
    return lines;
}

} // namespace postject::ui
