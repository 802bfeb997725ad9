// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the mails in one language, from the console's catalogues. What a catalogue lacks is English. Value; any
// thread.
#pragma once

#include "server/contract/alerttexts.h"
#include "server/domain/records.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace postject {

class MailWords : public alerttexts::Language
{
public:
    // A code of kMailLanguages; English for any other, and where the program holds no catalogue.
    explicit MailWords(const QString &language = QStringLiteral("en"));

    QString operator()(const char *text) const;               // of the context "Mail"
    QString counted(const char *text, qsizetype count) const; // with "%n", and the plural that it needs
    QString alertText(const alerttexts::Text &text) const override;
    QString alertCount(const char *text, qint64 count) const override;
    QString country(const QString &code) const override { return foreign(code); } // as the log has it
    QString foreign(const QString &text) const override;                          // short, plain and isolated
    QString severity(Severity severity) const;
    QString title(const QByteArray &alertType) const;
    // A value among these words: in right-to-left text its parts keep their order (Unicode TR9, isolates).
    QString isolated(const QString &value) const;
    // What a line begins with whose first letter may be of another script: U+200F in right-to-left text, else nothing.
    QString directionMark() const;

    bool isEnglish() const { return !m_catalogue; }
    bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }
    QLocale locale() const override { return m_locale; }
    QString tag() const { return m_tag; } // as HTML names the language: "zh-CN"

private:
    QString translated(const char *context, const char *text, const char *comment = nullptr, qint64 count = -1) const;

    QString m_tag = QStringLiteral("en");
    QLocale m_locale = QLocale(QLocale::English);
    std::shared_ptr<const QTranslator> m_catalogue; // null: English
};

} // namespace postject
