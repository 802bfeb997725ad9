// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has to be told apart by colour is, also by eyes without one kind of cone: G. M. Machado, M. M. Oliveira, L. A.
// F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.0, on
// linear sRGB; distances by CIEDE2000 (ISO/CIE 11664-6), whose own test data come from Sharma, Wu and Dalal, 2005.
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;

namespace {

constexpr double kLeast = 12.0;

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

struct Eyes
{
    const char *name;
    Matrix seen; // of linear red, green, blue
};
constexpr std::array kEyes{
    Eyes{"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    Eyes{"protanopia",
         {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    Eyes{"deuteranopia",
         {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    Eyes{"tritanopia",
         {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};
constexpr Matrix kToXyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple kWhite{0.95047, 1.0, 1.08883}; // D65

Triple times(const Matrix &matrix, const Triple &of)
{
    Triple made{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            made[row] += matrix[row][column] * of[column];
    }
    return made;
}

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

// CIE L*, a*, b* of what these eyes make of the colour.
Triple labOf(const QColor &colour, const Eyes &eyes)
{
    Triple light = times(eyes.seen, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &each : light)
        each = std::clamp(each, 0.0, 1.0);
    Triple xyz = times(kToXyz, light);
    for (std::size_t i = 0; i < 3; ++i) {
        const double part = xyz[i] / kWhite[i];
        constexpr double kBend = 6.0 / 29;
        xyz[i] = part > kBend * kBend * kBend ? std::cbrt(part) : part / (3 * kBend * kBend) + 4.0 / 29;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

// Of 0 to 360.
double hueOf(double a, double b)
{
    const double angle = std::atan2(b, a) * 180 / std::numbers::pi;
    return angle < 0 ? angle + 360 : angle;
}

double seventhPart(double chroma)
{
    return std::sqrt(std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25.0, 7)));
}

double middleHue(double one, double other)
{
    if (std::abs(one - other) <= 180)
        return (one + other) / 2;
    return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2;
}

double ciede2000(const Triple &one, const Triple &other)
{
    const double stretch =
        1 + 0.5 * (1 - seventhPart((std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2));
    const double a1 = one[1] * stretch, a2 = other[1] * stretch;
    const double c1 = std::hypot(a1, one[2]), c2 = std::hypot(a2, other[2]);
    const double h1 = hueOf(a1, one[2]), h2 = hueOf(a2, other[2]);
    double turn = c1 * c2 == 0 ? 0 : h2 - h1;
    if (std::abs(turn) > 180)
        turn += turn > 0 ? -360 : 360;
    const double hue = c1 * c2 == 0 ? h1 + h2 : middleHue(h1, h2);
    const double lightness = (one[0] + other[0]) / 2 - 50, chroma = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(hue - 30)) + 0.24 * std::cos(radians(2 * hue)) +
                     0.32 * std::cos(radians(3 * hue + 6)) - 0.20 * std::cos(radians(4 * hue - 63));
    const double byLightness =
        (other[0] - one[0]) / (1 + 0.015 * lightness * lightness / std::sqrt(20 + lightness * lightness));
    const double byChroma = (c2 - c1) / (1 + 0.045 * chroma);
    const double byHue = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2)) / (1 + 0.015 * chroma * t);
    const double bend = (hue - 275) / 25;
    const double mixed = -2 * seventhPart(chroma) * std::sin(radians(60 * std::exp(-bend * bend)));
    return std::sqrt(byLightness * byLightness + byChroma * byChroma + byHue * byHue + mixed * byChroma * byHue);
}

using Named = std::pair<QString, QColor>;
using ColoursOf = QList<Named> (*)();

QList<Named> severities()
{
    using enum theme::Severity;
    return {{u"low"_s, theme::severityFill(Low)},
            {u"medium"_s, theme::severityFill(Medium)},
            {u"high"_s, theme::severityFill(High)},
            {u"critical"_s, theme::severityFill(Critical)}};
}

QList<Named> tones()
{
    const auto of = [](Tone tone) { return theme::colour(toneText(tone)); };
    return {{u"neutral"_s, of(Tone::Neutral)},
            {u"ok"_s, of(Tone::Ok)},
            {u"info"_s, of(Tone::Info)},
            {u"warning"_s, of(Tone::Warning)},
            {u"error"_s, of(Tone::Error)}};
}

// As TimeChart, HistogramView, Sparkline and BarList draw them.
QList<Named> charts()
{
    return {{u"data, succeeded"_s, theme::colour(theme::Colour::Accent)},
            {u"average"_s, theme::colour(theme::Colour::SecondaryText)},
            {u"threshold, failed"_s, theme::severityFill(theme::Severity::High)}};
}

} // namespace

class ColourVisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDistanceIsThePublishedOne_data();
    void theDistanceIsThePublishedOne();
    void greyStaysGrey();
    void coloursAreToldApart_data();
    void coloursAreToldApart();
};

// Of table 1 of Sharma, Wu and Dalal: the pairs 1, 7, 14, 17, 20, 25 and 34.
void ColourVisionTest::theDistanceIsThePublishedOne_data()
{
    QTest::addColumn<QList<double>>("pair");
    QTest::addColumn<double>("distance");
    QTest::newRow("1") << QList<double>{50, 2.6772, -79.7751, 50, 0, -82.7485} << 2.0425;
    QTest::newRow("7") << QList<double>{50, 0, 0, 50, -1, 2} << 2.3669;
    QTest::newRow("14") << QList<double>{50, -0.0010, 2.4900, 50, 0.0011, -2.4900} << 4.7461;
    QTest::newRow("17") << QList<double>{50, 2.5, 0, 73, 25, -18} << 27.1492;
    QTest::newRow("20") << QList<double>{50, 2.5, 0, 58, 24, 15} << 19.4535;
    QTest::newRow("25") << QList<double>{60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387} << 1.2644;
    QTest::newRow("34") << QList<double>{2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514} << 0.9082;
}

void ColourVisionTest::theDistanceIsThePublishedOne()
{
    QFETCH(QList<double>, pair);
    QFETCH(double, distance);
    const double found = ciede2000({pair[0], pair[1], pair[2]}, {pair[3], pair[4], pair[5]});
    QVERIFY2(std::abs(found - distance) < 0.00006, qPrintable(QString::number(found, 'f', 5)));
}

// Whoever lacks a cone sees white as white: a mistyped row of a matrix is seen here.
void ColourVisionTest::greyStaysGrey()
{
    for (const Eyes &eyes : kEyes) {
        for (const int grey : {0, 100, 255}) {
            const Triple lab = labOf(QColor(grey, grey, grey), eyes);
            QVERIFY2(std::hypot(lab[1], lab[2]) < 0.1, eyes.name);
        }
    }
}

void ColourVisionTest::coloursAreToldApart_data()
{
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::addColumn<ColoursOf>("colours");
    for (const auto &[name, scheme] :
         {std::pair("light", theme::Scheme::Light), std::pair("dark", theme::Scheme::Dark)}) {
        QTest::addRow("%s: severities", name) << scheme << &severities;
        QTest::addRow("%s: tones", name) << scheme << &tones;
        QTest::addRow("%s: charts", name) << scheme << &charts;
    }
}

void ColourVisionTest::coloursAreToldApart()
{
    QFETCH(theme::Scheme, scheme);
    QFETCH(ColoursOf, colours);
    theme::apply(scheme);
    const QList<Named> all = colours();
    QStringList close;
    for (const Eyes &eyes : kEyes) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k) {
                const double distance = ciede2000(labOf(all[i].second, eyes), labOf(all[k].second, eyes));
                if (distance < kLeast)
                    close += u"%1: %2 and %3, %4"_s.arg(QLatin1StringView(eyes.name), all[k].first, all[i].first)
                                 .arg(distance, 0, 'f', 1);
            }
        }
    }
    QVERIFY2(close.isEmpty(), qPrintable(close.join(u'\n')));
}

QTEST_MAIN(ColourVisionTest)
#include "colourvisiontest.moc"
