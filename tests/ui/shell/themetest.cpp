// SPDX-License-Identifier: GPL-3.0-or-later
//
// Contrast after WCAG 2.2 (1.4.3, 1.4.11), computed from the theme's own colours; exact fills read back from pixels.
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;
using theme::Colour;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QImage imageOf(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    widget.ensurePolished();
    return widget.grab().toImage();
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textContrast_data();
    void textContrast();
    void outlineContrast_data();
    void outlineContrast();
    void severityContrast_data();
    void severityContrast();
    void primaryButtonIsAccent_data();
    void primaryButtonIsAccent();
    void fieldOutlineIsSeen_data();
    void fieldOutlineIsSeen();
    void aMenusArrowStandsBesideTheWords_data();
    void aMenusArrowStandsBesideTheWords();
    void everyIconDrawsAndFollowsTheScheme();
    void iconsAreSharpAtEveryScale();
    void schemeNames();
    void typeFollowsTheSystemFont();

private:
    static void schemes();
};

void ThemeTest::schemes()
{
    QTest::addColumn<theme::Scheme>("scheme");
}

void ThemeTest::textContrast_data()
{
    schemes();
    QTest::addColumn<Colour>("ink");
    QTest::addColumn<Colour>("ground");
    const QList<std::pair<QByteArray, theme::Scheme>> both{{"light", theme::Scheme::Light},
                                                           {"dark", theme::Scheme::Dark}};
    const QList<std::pair<QByteArray, Colour>> grounds{
        {"window", Colour::Window}, {"base", Colour::Base}, {"alternate", Colour::Alternate}, {"nav", Colour::Nav}};
    const QList<std::pair<QByteArray, Colour>> inks{{"text", Colour::Text},
                                                    {"secondary", Colour::SecondaryText},
                                                    {"placeholder", Colour::Placeholder},
                                                    {"accent", Colour::Accent},
                                                    {"ok", Colour::OkText},
                                                    {"warning", Colour::WarningText},
                                                    {"error", Colour::ErrorText},
                                                    {"info", Colour::InfoText}};
    for (const auto &[name, scheme] : both) {
        for (const auto &[inkName, ink] : inks) {
            for (const auto &[groundName, ground] : grounds)
                QTest::addRow("%s: %s on %s", name.data(), inkName.data(), groundName.data())
                    << scheme << ink << ground;
        }
        QTest::addRow("%s: on accent", name.data()) << scheme << Colour::TextOnAccent << Colour::Accent;
        QTest::addRow("%s: selected", name.data()) << scheme << Colour::RowSelectionText << Colour::RowSelection;
        QTest::addRow("%s: ok fill", name.data()) << scheme << Colour::OkText << Colour::OkFill;
        QTest::addRow("%s: warning fill", name.data()) << scheme << Colour::WarningText << Colour::WarningFill;
        QTest::addRow("%s: error fill", name.data()) << scheme << Colour::ErrorText << Colour::ErrorFill;
        QTest::addRow("%s: info fill", name.data()) << scheme << Colour::InfoText << Colour::InfoFill;
        QTest::addRow("%s: text on ok fill", name.data()) << scheme << Colour::Text << Colour::OkFill;
        QTest::addRow("%s: text on error fill", name.data()) << scheme << Colour::Text << Colour::ErrorFill;
    }
}

void ThemeTest::textContrast()
{
    QFETCH(theme::Scheme, scheme);
    QFETCH(Colour, ink);
    QFETCH(Colour, ground);
    theme::apply(scheme);
    const double ratio = contrast(theme::colour(ink), theme::colour(ground));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void ThemeTest::outlineContrast_data()
{
    schemes();
    QTest::addColumn<Colour>("line");
    QTest::addColumn<Colour>("ground");
    for (const auto &[name, scheme] :
         {std::pair("light", theme::Scheme::Light), std::pair("dark", theme::Scheme::Dark)}) {
        for (const Colour line : {Colour::Outline, Colour::Accent}) {
            for (const Colour ground : {Colour::Window, Colour::Base, Colour::Alternate}) {
                QTest::addRow("%s: %d on %d", name, int(line), int(ground)) << scheme << line << ground;
            }
        }
    }
}

void ThemeTest::outlineContrast()
{
    QFETCH(theme::Scheme, scheme);
    QFETCH(Colour, line);
    QFETCH(Colour, ground);
    theme::apply(scheme);
    const double ratio = contrast(theme::colour(line), theme::colour(ground));
    QVERIFY2(ratio >= 3.0, qPrintable(QString::number(ratio)));
}

void ThemeTest::severityContrast_data()
{
    schemes();
    QTest::addColumn<theme::Severity>("severity");
    for (const auto &[name, scheme] :
         {std::pair("light", theme::Scheme::Light), std::pair("dark", theme::Scheme::Dark)}) {
        for (int i = 0; i < 4; ++i)
            QTest::addRow("%s: %d", name, i) << scheme << theme::Severity(i);
    }
}

void ThemeTest::severityContrast()
{
    QFETCH(theme::Scheme, scheme);
    QFETCH(theme::Severity, severity);
    theme::apply(scheme);
    QVERIFY(contrast(theme::severityText(severity), theme::severityFill(severity)) >= 4.5);
    QVERIFY(contrast(theme::severityFill(severity), theme::colour(Colour::Base)) >= 3.0);
}

void ThemeTest::primaryButtonIsAccent_data()
{
    schemes();
    QTest::addColumn<QColor>("accent");
    QTest::newRow("light") << theme::Scheme::Light << QColor(0x1a, 0x5f, 0xb4);
    QTest::newRow("dark") << theme::Scheme::Dark << QColor(0x7d, 0xb2, 0xf5);
}

void ThemeTest::primaryButtonIsAccent()
{
    QFETCH(theme::Scheme, scheme);
    QFETCH(QColor, accent);
    theme::apply(scheme);
    QPushButton button(u"Save"_s);
    button.setDefault(true);
    const QImage image = imageOf(button);
    QVERIFY(image.height() >= theme::kControlHeight);
    QCOMPARE(image.pixelColor(8, image.height() / 2).name(), accent.name());
    QCOMPARE(image.pixelColor(image.width() / 2, 2).name(), accent.name());
    button.setDefault(false);
    QCOMPARE(imageOf(button).pixelColor(8, image.height() / 2).name(), theme::colour(Colour::Base).name());
}

void ThemeTest::fieldOutlineIsSeen_data()
{
    schemes();
    QTest::newRow("light") << theme::Scheme::Light;
    QTest::newRow("dark") << theme::Scheme::Dark;
}

void ThemeTest::fieldOutlineIsSeen()
{
    QFETCH(theme::Scheme, scheme);
    theme::apply(scheme);
    QLineEdit edit;
    const QImage image = imageOf(edit);
    QVERIFY(image.height() >= theme::kControlHeight);
    const QColor line = image.pixelColor(image.width() / 2, 0);
    QVERIFY(contrast(line, theme::colour(Colour::Window)) >= 3.0);
    QVERIFY(contrast(line, image.pixelColor(image.width() / 2, 4)) >= 3.0);
}

void ThemeTest::aMenusArrowStandsBesideTheWords_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

// What is drawn inside the outline: words, a gap, then the arrow, in the middle of the button's height.
void ThemeTest::aMenusArrowStandsBesideTheWords()
{
    QFETCH(Qt::LayoutDirection, direction);
    theme::apply(theme::Scheme::Light);
    QToolButton button;
    QMenu menu;
    button.setLayoutDirection(direction);
    button.setText(u"Views"_s);
    button.setMenu(&menu);
    button.setPopupMode(QToolButton::InstantPopup);
    QImage image = imageOf(button);
    if (direction == Qt::RightToLeft)
        image = image.mirrored(true, false);
    const QRgb ground = image.pixel(6, 6);
    const auto inkIn = [&](int x) {
        QList<int> rows;
        for (int y = 5; y < image.height() - 5; ++y) {
            if (image.pixel(x, y) != ground)
                rows.append(y);
        }
        return rows;
    };
    int last = image.width() - 6;
    while (last > 0 && inkIn(last).isEmpty())
        --last;
    int first = last;
    while (first > 0 && !inkIn(first).isEmpty())
        --first;
    const int arrow = last - first;
    QVERIFY2(arrow >= 6 && arrow <= 12, qPrintable(QString::number(arrow)));
    int top = image.height(), bottom = 0;
    for (int x = first + 1; x <= last; ++x) {
        top = qMin(top, inkIn(x).constFirst());
        bottom = qMax(bottom, inkIn(x).constLast());
    }
    QVERIFY2(qAbs(top + bottom - image.height()) <= 3, qPrintable(u"%1 to %2"_s.arg(top).arg(bottom)));
    int words = first;
    while (words > 0 && inkIn(words).isEmpty())
        --words;
    QVERIFY(first - words >= 3);
}

void ThemeTest::everyIconDrawsAndFollowsTheScheme()
{
    theme::apply(theme::Scheme::Light);
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() >= 33);
    for (const QString &file : files) {
        const QIcon icon = theme::icon(file.chopped(4));
        QVERIFY2(!icon.isNull(), qPrintable(file));
        const auto inked = [&icon] {
            const QImage image = icon.pixmap(QSize(40, 40)).toImage().convertToFormat(QImage::Format_ARGB32);
            QSet<QRgb> seen;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() == 255)
                        seen.insert(image.pixel(x, y));
                }
            }
            return seen;
        };
        theme::apply(theme::Scheme::Light);
        const QSet<QRgb> light = inked();
        QVERIFY2(!light.isEmpty(), qPrintable(file));
        if (file == "app.svg"_L1 || file.startsWith("app-"_L1))
            continue;
        QCOMPARE(light, QSet<QRgb>{theme::colour(Colour::SecondaryText).rgb()});
        theme::apply(theme::Scheme::Dark);
        QCOMPARE(inked(), QSet<QRgb>{theme::colour(Colour::SecondaryText).rgb()});
    }
}

// Red where a picture for a screen of 2x has the pixels of one of 1x.
void ThemeTest::iconsAreSharpAtEveryScale()
{
    const QIcon icon = theme::icon(u"alerts"_s);
    for (const qreal scale : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap picture = icon.pixmap(QSize(20, 20), scale);
        QCOMPARE(picture.size(), QSizeF(20 * scale, 20 * scale).toSize());
        QCOMPARE(picture.devicePixelRatio(), scale);
        QImage screen(QSizeF(20 * scale, 20 * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        screen.setDevicePixelRatio(scale);
        screen.fill(Qt::transparent);
        QPainter painter(&screen);
        icon.paint(&painter, QRect(0, 0, 20, 20));
        painter.end();
        QCOMPARE(screen, picture.toImage().convertToFormat(screen.format()));
    }
}

void ThemeTest::schemeNames()
{
    for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark, theme::Scheme::System})
        QVERIFY(theme::schemeFromName(theme::schemeName(scheme)) == scheme);
    QVERIFY(!theme::schemeFromName(u"Light"));
    QVERIFY(!theme::schemeFromName({}));
}

void ThemeTest::typeFollowsTheSystemFont()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(14);
    QApplication::setFont(large);
    QCOMPARE(theme::font(theme::Type::Title).pointSizeF(), 21.0);
    QCOMPARE(theme::font(theme::Type::Body).pointSizeF(), 14.0);
    QVERIFY(theme::font(theme::Type::Fixed).fixedPitch());
    QApplication::setFont(before);
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
