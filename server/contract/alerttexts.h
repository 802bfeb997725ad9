// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the console and the mails say about alerts, a row for each type: title, sentence, explanation. Made from the
// type and the metadata, in the language that the caller brings. Pure; any thread.
#pragma once

#include <QJsonObject>
#include <QLocale>
#include <QStringList>

namespace postject::alerttexts {

// An English text of the catalogues' context "AlertWords", with the comment that it is filed under.
struct Text
{
    constexpr Text(const char *english, const char *disambiguation = nullptr) : source(english), comment(disambiguation)
    {
    }

    const char *source;
    const char *comment;
};

// Of one reader.
class Language
{
public:
    virtual ~Language() = default;

    virtual QString alertText(const Text &text) const = 0;
    virtual QString alertCount(const char *text, qint64 count) const = 0; // with "%Ln", and the plural that it needs
    virtual QString country(const QString &code) const = 0;               // "" for ""
    virtual QString foreign(const QString &text) const = 0; // what strangers wrote, as it may stand in a sentence
    virtual QLocale locale() const = 0;
};

struct Alert
{
    QString type;
    QString severity; // the contract's word
    QJsonObject metadata;
};

// What an alert's type or metadata lacks, the server's own description stands in for: then a sentence is "", an
// explanation empty, and a title "".
QString severity(QStringView name, const Language &language); // "Critical"; an unknown one as it is
QString title(const QString &type, const Language &language);
QString sentence(const Alert &alert, const Language &language);        // "6 failed sign-ins in 1 hour, address blocked"
QStringList explanation(const Alert &alert, const Language &language); // what it means, what to do: a paragraph each
QString place(const Alert &alert, const Language &language);           // "Lagos, Nigeria"; "" where there is none
QStringList types(); // the contract's names, those that people ask for most first

} // namespace postject::alerttexts
