// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whitelistimport.h"

#include <QCoreApplication>
#include <QStringTokenizer>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WhitelistImport)
};

bool separates(QChar each)
{
    return each == u' ' || each == u',' || each == u';' || (each >= u'\t' && each <= u'\r');
}

void appendEntries(QStringView entries, const QString &label, QList<ImportLine> &lines)
{
    auto end = entries.begin();
    while (true) {
        const auto begin = std::find_if_not(end, entries.end(), separates);
        if (begin == entries.end())
            return;
        end = std::find_if(begin, entries.end(), separates);
        ImportLine each;
        each.text = QStringView(begin, end).toString();
        each.label = label;
        lines.append(each);
    }
}

QList<ImportLine> tokens(const QString &text)
{
    QList<ImportLine> lines;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        const qsizetype hash = line.indexOf(u'#');
        const QString label = hash < 0 ? QString() : line.sliced(hash + 1).trimmed().toString();
        appendEntries(hash < 0 ? line : line.first(hash), label, lines);
    }
    return lines;
}

// Ten thousand lines are compared with each other at every key, so nothing here goes through all of them for each.
// Ranges either lie apart or one in the other: those that lie in no other one, in order, are found by halving.
class Ranges
{
public:
    explicit Ranges(QList<Cidr> ranges)
    {
        std::ranges::sort(ranges, lessThan);
        for (const Cidr &each : std::as_const(ranges)) {
            if (m_widest.isEmpty() || !m_widest.constLast().contains(each))
                m_widest.append(each);
        }
    }
    // The widest that holds it, which may be itself; null for none.
    const Cidr *holding(const Cidr &cidr) const
    {
        const auto behind = std::ranges::upper_bound(m_widest, cidr, lessThan);
        if (behind == m_widest.begin() || !std::prev(behind)->contains(cidr))
            return nullptr;
        return &*std::prev(behind);
    }

private:
    // A range comes before what lies in it; each family by itself.
    static bool lessThan(const Cidr &one, const Cidr &other)
    {
        return one.isIPv4() != other.isIPv4() ? one.isIPv4() : one < other;
    }

    QList<Cidr> m_widest;
};

struct Present
{
    explicit Present(const QList<Cidr> &list) : entries(list.begin(), list.end()), ranges(list) {}

    std::set<Cidr> entries;
    Ranges ranges;
};

void judge(ImportLine &line, const Present &present, std::set<Cidr> &earlier)
{
    const std::expected<Cidr, CidrProblem> cidr = Cidr::parse(line.text);
    if (!cidr) {
        line.remark = explain(cidr.error());
        return;
    }
    line.cidr = *cidr;
    const bool isFirst = earlier.insert(*cidr).second;
    if (present.entries.contains(*cidr)) {
        line.verdict = ImportLine::Verdict::Duplicate;
        line.remark = Words::tr("On the list already.");
    } else if (!isFirst) {
        line.verdict = ImportLine::Verdict::Duplicate;
        line.remark = Words::tr("Stands further up already.");
    } else if (const Cidr *cover = present.ranges.holding(*cidr)) {
        line.verdict = ImportLine::Verdict::Covered;
        line.remark = Words::tr("Already allowed by %1.").arg(cover->toString());
    } else if (const QString canonical = cidr->toString(); canonical != line.text) {
        line.verdict = ImportLine::Verdict::Normalised;
        line.remark = Words::tr("Will be saved as %1.").arg(canonical);
    } else {
        line.verdict = ImportLine::Verdict::Ok;
    }
}

// A range further down may cover addresses further up, so this needs all lines.
void findCoveredByOthers(QList<ImportLine> &lines)
{
    QList<Cidr> added;
    for (const ImportLine &line : std::as_const(lines)) {
        if (line.canBeAdded())
            added.append(*line.cidr);
    }
    const Ranges ranges(std::move(added));
    for (ImportLine &line : lines) {
        if (line.verdict != ImportLine::Verdict::Ok && line.verdict != ImportLine::Verdict::Normalised)
            continue;
        const Cidr *cover = ranges.holding(*line.cidr);
        if (!cover || *cover == *line.cidr)
            continue;
        line.verdict = ImportLine::Verdict::Covered;
        line.remark = Words::tr("Already allowed by %1 of this import.").arg(cover->toString());
    }
}

} // namespace

QList<ImportLine> readImport(const QString &text, const QStringList &entries)
{
    QList<Cidr> listed;
    for (const QString &entry : entries) {
        if (const auto cidr = Cidr::parse(entry))
            listed.append(*cidr);
    }
    const Present present(listed);
    QList<ImportLine> lines = tokens(text);
    std::set<Cidr> earlier;
    for (ImportLine &line : lines)
        judge(line, present, earlier);
    findCoveredByOthers(lines);
    return lines;
}

} // namespace postject::ui
