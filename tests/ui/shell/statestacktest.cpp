// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statestack.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/skeleton.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;

namespace {

ApiError busy()
{
    ApiError error;
    error.status = 503;
    error.code = u"busy"_s;
    error.requestId = u"req_42"_s;
    error.retryAfterSeconds = 8;
    return error;
}

QPushButton *visibleButton(const QWidget &in, const QString &text)
{
    for (QPushButton *button : in.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

bool shows(const QWidget &in, const QString &words)
{
    return std::ranges::any_of(in.findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

// From top to bottom.
QStringList shownTexts(const QWidget &in)
{
    QList<QLabel *> labels = in.findChildren<QLabel *>();
    labels.removeIf([](const QLabel *label) { return !label->isVisible() || label->text().isEmpty(); });
    std::ranges::sort(labels, {}, [&in](const QLabel *label) { return label->mapTo(&in, QPoint()).y(); });
    QStringList texts;
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts;
}

} // namespace

class StateStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(theme::Scheme::Light); }
    void init();
    void loadingSaysNothingThenSkeletonThenWords();
    void cancelIsOfferedOnlyWhenSomebodyListens();
    void readyShowsTheContent();
    void emptyStatesHaveTheirButtons();
    void firstFailureTakesThePlaceOfTheContent();
    void laterFailureLeavesTheContentReadable();
    void forbiddenSaysWhomToAsk_data();
    void forbiddenSaysWhomToAsk();
    void filteredSaysThatItIsTheFilter();
    void messageBarShowsDetailsOnDemand();

private:
    std::unique_ptr<StateStack> m_stack;
    QLabel *m_content = nullptr;
};

void StateStackTest::init()
{
    m_content = new QLabel(u"the content"_s);
    m_stack = std::make_unique<StateStack>(m_content);
    m_stack->resize(600, 400);
    m_stack->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_stack.get()));
}

void StateStackTest::loadingSaysNothingThenSkeletonThenWords()
{
    const auto *skeleton = m_stack->findChild<Skeleton *>();
    QVERIFY(!skeleton->isVisible());
    QVERIFY(!m_content->isVisible());
    QTRY_VERIFY(skeleton->isVisible());
    QVERIFY(!shows(*m_stack, u"Loading"_s));
    QTRY_VERIFY(shows(*m_stack, u"Loading"_s));
    QVERIFY(!visibleButton(*m_stack, u"Cancel"_s));
    QCOMPARE(m_stack->state(), PageState::Loading);
}

void StateStackTest::cancelIsOfferedOnlyWhenSomebodyListens()
{
    QSignalSpy cancelled(m_stack.get(), &StateStack::cancelRequested);
    QTRY_VERIFY(visibleButton(*m_stack, u"Cancel"_s));
    visibleButton(*m_stack, u"Cancel"_s)->click();
    QCOMPARE(cancelled.size(), 1);
}

void StateStackTest::readyShowsTheContent()
{
    m_stack->setStatus({PageState::Ready});
    QVERIFY(m_content->isVisible());
    // The clocks of loading have stopped: the content stays.
    const auto *skeleton = m_stack->findChild<Skeleton *>();
    QVERIFY(!QTest::qWaitFor([skeleton] { return skeleton->isVisible(); }, 400));
    // A reload keeps it for the first moment.
    m_stack->setStatus({PageState::Loading});
    QVERIFY(m_content->isVisible());
    QTRY_VERIFY(skeleton->isVisible());
}

void StateStackTest::emptyStatesHaveTheirButtons()
{
    m_stack->setEmptyText(theme::icon(u"blocked"_s), u"No addresses are blocked."_s, u"Block an address"_s);
    QSignalSpy action(m_stack.get(), &StateStack::emptyActionRequested);
    QSignalSpy clear(m_stack.get(), &StateStack::clearFiltersRequested);
    m_stack->setStatus({PageState::EmptyNew});
    QVERIFY(shows(*m_stack, u"No addresses are blocked."_s));
    visibleButton(*m_stack, u"Block an address"_s)->click();
    QCOMPARE(action.size(), 1);
    m_stack->setStatus({PageState::EmptyFiltered});
    visibleButton(*m_stack, u"Clear filters"_s)->click();
    QCOMPARE(clear.size(), 1);
    QCOMPARE(action.size(), 1);
}

void StateStackTest::firstFailureTakesThePlaceOfTheContent()
{
    QSignalSpy retry(m_stack.get(), &StateStack::retryRequested);
    m_stack->setFailureText(u"Could not load the list."_s);
    m_stack->setStatus({PageState::Failed, busy()});
    QVERIFY(!m_content->isVisible());
    QVERIFY(shows(*m_stack, u"Could not load the list."_s));
    QVERIFY(shows(*m_stack, u"8 second"_s));
    QVERIFY(shows(*m_stack, u"req_42"_s));
    visibleButton(*m_stack, u"Try again"_s)->click();
    QCOMPARE(retry.size(), 1);
}

void StateStackTest::laterFailureLeavesTheContentReadable()
{
    QSignalSpy retry(m_stack.get(), &StateStack::retryRequested);
    m_stack->setStatus({PageState::Ready});
    m_stack->setStatus({PageState::Failed, busy()});
    QVERIFY(m_content->isVisible());
    QVERIFY(m_stack->findChild<MessageBar *>()->isVisible());
    visibleButton(*m_stack, u"Try again"_s)->click();
    QCOMPARE(retry.size(), 1);
    m_stack->setStatus({PageState::Ready});
    QVERIFY(!m_stack->findChild<MessageBar *>()->isVisible());
}

void StateStackTest::forbiddenSaysWhomToAsk_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("advice");
    QTest::newRow("role") << u"forbidden"_s << u"This account may not do that. Ask an administrator."_s;
    QTest::newRow("whitelist") << u"ip_not_whitelisted"_s
                               << u"This address is not on the whitelist. Ask an administrator on an allowed address "
                                  "to add it."_s;
    QTest::newRow("block") << u"ip_blocked"_s
                           << u"This address is blocked. Ask an administrator to lift the block, or wait until it "
                              "runs out."_s;
}

void StateStackTest::forbiddenSaysWhomToAsk()
{
    QFETCH(QString, code);
    QFETCH(QString, advice);
    ApiError error;
    error.status = 403;
    error.code = code;
    error.detail = u"in the server's words"_s;
    QSignalSpy retry(m_stack.get(), &StateStack::retryRequested);
    m_stack->setStatus({PageState::Ready});
    m_stack->setStatus({PageState::Forbidden, error});
    QCOMPARE(shownTexts(*m_stack), (QStringList{u"This page is not open to you."_s, advice,
                                                u"Code: %1 (403)\nServer: in the server's words"_s.arg(code)}));
    QVERIFY(!m_content->isVisible()); // it may hold what is not for these eyes any more
    visibleButton(*m_stack, u"Try again"_s)->click();
    QCOMPARE(retry.size(), 1);
}

void StateStackTest::filteredSaysThatItIsTheFilter()
{
    m_stack->setEmptyText(theme::icon(u"blocked"_s), u"No addresses are blocked."_s, u"Block an address"_s);
    m_stack->setStatus({PageState::EmptyFiltered});
    QCOMPARE(shownTexts(*m_stack), QStringList{u"No entries match these filters."_s});
    m_stack->setStatus({PageState::EmptyNew});
    QCOMPARE(shownTexts(*m_stack), QStringList{u"No addresses are blocked."_s});
    m_stack->setFilteredText(u"Nothing like this."_s);
    m_stack->setStatus({PageState::EmptyFiltered});
    QCOMPARE(shownTexts(*m_stack), QStringList{u"Nothing like this."_s});
}

void StateStackTest::messageBarShowsDetailsOnDemand()
{
    static QStringList said;
    said.clear();
    QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Announcement)
            said += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    });
    MessageBar bar;
    bar.showError(u"Could not remove 203.0.113.7."_s, busy());
    QAccessible::installUpdateHandler(nullptr);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().startsWith(u"Could not remove 203.0.113.7. The server is busy."_s));
    QVERIFY(bar.isVisible());
    QVERIFY(!shows(bar, u"req_42"_s));
    visibleButton(bar, u"Details"_s)->click();
    QVERIFY(shows(bar, u"req_42"_s));
    bar.clear();
    QVERIFY(!bar.isVisible());
}

QTEST_MAIN(StateStackTest)
#include "statestacktest.moc"
