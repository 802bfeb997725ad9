// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of the console in a window, against a scripted server, as a person with a keyboard has it before them.
#pragma once

#include "tests/support/fakeserver.h"
#include "tests/support/pageframe.h"
#include "ui/client/apiclient.h"
#include "ui/widgets/keptlayout.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/statestack.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <functional>
#include <memory>

namespace postject::test {

using namespace Qt::Literals::StringLiterals;

// Longer by four tenths, with accents and brackets: what a translation may need. A bracket that is missing on the
// screen is a text that is cut, or one that was never given to a translator.
class LongWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int number) const override
    {
        QString text = QString::fromUtf8(source);
        if (number >= 0)
            text.replace("%Ln"_L1, QLocale().toString(number)).replace("%n"_L1, QString::number(number));
        text.replace(u'a', u'ä').replace(u'o', u'ö').replace(u'e', u'é');
        QString more;
        while (more.size() < text.size() * 2 / 5)
            more += u" ~~~~~~"_s; // in words, as a translation would have it
        return u'[' + text + more + u']';
    }
};

template <typename Page>
class PageBench
{
public:
    using Make = std::function<Page *(ui::ApiClient &client, QSettings &settings)>;

    PageBench(const QString &title, const Make &make)
    {
        if (!server.listen())
            qFatal("no port for the server");
        client.useServer(server.url(), {});
        client.setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
        page = make(client, settings);
        frame = std::make_unique<PageFrame>(page, title);
        ui::keepLayoutOf(frame.get(), settings);
    }

    // Shown and loaded, in whichever state.
    bool start()
    {
        frame->show();
        frame->activateWindow();
        if (!QTest::qWaitForWindowActive(frame.get()))
            return false;
        page->activate();
        if (!QTest::qWaitFor([this] { return state() != ui::PageState::Loading; }))
            return false;
        QCoreApplication::sendPostedEvents(); // what was just built is laid out
        return true;
    }

    ui::PageState state() const { return page->template findChild<ui::StateStack *>()->state(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : frame.get(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : frame->template findChildren<QPushButton *>()) {
            if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
                return each;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : frame->template findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    template <typename Widget>
    Widget *named(const QString &accessibleName) const
    {
        for (Widget *each : page->template findChildren<Widget *>()) {
            if (each->accessibleName() == accessibleName)
                return each;
        }
        return nullptr;
    }
    template <typename Widget>
    Widget *any() const
    {
        return page->template findChild<Widget *>();
    }

    FakeServer server;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"console.ini"_s), QSettings::IniFormat};
    ui::ApiClient client;
    Page *page = nullptr;
    std::unique_ptr<PageFrame> frame;
};

// Takes pictures of the page as it is made and brought into a state: light, dark, in long words, in the smallest
// window, in big letters and from right to left.
template <typename Bench>
void takePictures(const QString &name, const std::function<bool(Bench &bench)> &bring)
{
    const QSize usual(1280, 752), least(960 + 208 - 56, 552); // the shell's navigation is collapsed then
    struct Look
    {
        QString name;
        ui::theme::Scheme scheme = ui::theme::Scheme::Light;
        QSize size;
        bool isLong = false;
        qreal points = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    const QFont font = QApplication::font();
    for (const Look &look :
         {Look{.name = u"light"_s, .size = usual},
          Look{.name = u"dark"_s, .scheme = ui::theme::Scheme::Dark, .size = usual},
          Look{.name = u"long"_s, .size = least, .isLong = true}, Look{.name = u"14pt"_s, .size = least, .points = 14},
          Look{.name = u"rtl"_s, .size = usual, .direction = Qt::RightToLeft}}) {
        LongWords words;
        if (look.isLong)
            QCoreApplication::installTranslator(&words);
        QFont big = font;
        if (look.points > 0)
            big.setPointSizeF(look.points);
        QApplication::setFont(big);
        QApplication::setLayoutDirection(look.direction);
        ui::theme::apply(look.scheme);
        {
            Bench bench;
            bench.frame->resize(look.size);
            const bool isThere = bring(bench);
            const bool fits = bench.frame->size() == look.size; // nothing pushes it wider
            const bool isGood = isThere && bench.frame->savePicture(name + u'_' + look.name);
            if (!isGood || !fits)
                QTest::qFail(qPrintable(u"%1 %2: %3"_s.arg(name, look.name, fits ? u"faults"_s : u"too large"_s)),
                             __FILE__, __LINE__);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(font);
        QCoreApplication::removeTranslator(&words);
    }
    ui::theme::apply(ui::theme::Scheme::Light);
}

} // namespace postject::test
