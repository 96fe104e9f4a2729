package dev.handoff.terminal;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Quiz;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The places of a seat by their addresses: each page is made from the state of the game, so that nobody has to remember where anybody
 * is.
 */
final class Places {
    private static final int DEEPEST = 4;

    private final SeatFlow flow;
    private final List<String> names;

    private Places(SeatFlow flow, List<String> names) {
        this.flow = flow;
        this.names = names;
    }

    /** The page at an address; empty where there is no such place now, for this seat. */
    static Optional<Page> at(SeatFlow flow, String path) {
        List<String> names = List.of(path.split("/", -1));
        return names.size() <= DEEPEST && isOpen(flow, names.get(0))
                ? new Places(flow, names).page()
                : Optional.empty();
    }

    /** Where a seat belongs when it goes nowhere in particular. */
    static Page home(SeatFlow flow) {
        return switch (flow.seating().phase()) {
            case FREE -> free(flow);
            case BRIEF -> new WelcomePage(flow);
            case PRACTICE -> new PracticePage(flow);
            case ROUND -> flow.state().isReady(flow.role()) ? new WaitingPage(flow) : DeskPage.whole(flow);
            case CLOSING -> new FourWeeksPage(flow);
            case RESULTS, TALK, BREAK -> flow.state().played().isEmpty() ? new WelcomePage(flow) : new ResultPage(flow);
            case AGREEMENT -> new TablePage(flow);
            case DEBRIEF -> Debriefing.next(flow);
        };
    }

    private static Page free(SeatFlow flow) {
        GameState state = flow.state();
        if (state.isOver()) {
            return Debriefing.next(flow);
        }
        return flow.viewers().isEmpty() && !state.played().isEmpty() ? new ResultPage(flow) : DeskPage.whole(flow);
    }

    /** Whether somebody who leads has opened this part of the game. */
    private static boolean isOpen(SeatFlow flow, String part) {
        return switch (flow.seating().phase()) {
            case FREE -> !List.of(WaitingPage.PATH, FourWeeksPage.PATH).contains(part);
            case BRIEF, PRACTICE ->
                List.of(WelcomePage.PATH, PracticePage.PATH, QuizPage.PATH).contains(part);
            case ROUND ->
                List.of(DeskPage.PATH, TablePage.PATH, WaitingPage.PATH).contains(part);
            case CLOSING -> part.equals(FourWeeksPage.PATH);
            case RESULTS, TALK, BREAK -> part.equals(home(flow).path());
            case AGREEMENT -> part.equals(TablePage.PATH);
            case DEBRIEF ->
                List.of(
                                WordPage.PATH,
                                VotePage.PATH,
                                SketchPage.PATH,
                                RevealPage.PATH,
                                WhatIfPage.PATH,
                                QuizPage.PATH,
                                ClosingPage.PATH)
                        .contains(part);
        };
    }

    private Optional<Page> page() {
        return switch (names.get(0)) {
            case WelcomePage.PATH -> only(!isBegun(), WelcomePage::new);
            case PracticePage.PATH -> isBegun() ? Optional.empty() : practice();
            case QuizPage.PATH -> quiz();
            case DeskPage.PATH -> isPlayed() ? desk() : Optional.empty();
            case TablePage.PATH -> isPlayed() && flow.state().act() == Act.TOGETHER ? table() : Optional.empty();
            case GamePage.PATH -> flow.isLed() || flow.state().isOver() ? Optional.empty() : game();
            case WaitingPage.PATH -> only(flow.state().isReady(flow.role()), WaitingPage::new);
            case FourWeeksPage.PATH -> only(true, FourWeeksPage::new);
            case MonthPage.PATH -> month();
            case ResultPage.PATH -> flow.state().played().isEmpty() ? Optional.empty() : results();
            case WordPage.PATH, VotePage.PATH, SketchPage.PATH -> toSay();
            default -> isTold() ? debrief() : Optional.empty();
        };
    }

    /** A place without others below it. */
    private Optional<Page> only(boolean open, Function<SeatFlow, Page> page) {
        return open && names.size() == 1 ? Optional.of(page.apply(flow)) : Optional.empty();
    }

    private boolean isBegun() {
        return flow.state().isOver() || !flow.state().played().isEmpty();
    }

    /** Whether this seat has anything to decide now. */
    private boolean isPlayed() {
        return !flow.state().isOver() && flow.viewers().contains(flow.role());
    }

    private Optional<Page> practice() {
        PracticePage page = new PracticePage(flow);
        return names.size() == 2 ? page.tried(names.get(1)) : only(true, f -> page);
    }

    /** A question, and behind it the chapter of the debrief from which somebody skipped to it. */
    private Optional<Page> quiz() {
        boolean isAfter = flow.state().isOver();
        if (names.size() > (isAfter ? 3 : 2) || names.size() < 2 || isBegun() && !isTold()) {
            return Optional.empty();
        }
        Quiz.Moment moment = isAfter ? Quiz.Moment.AFTER : Quiz.Moment.BEFORE;
        Optional<Integer> from = names.size() == 3
                ? index(2).filter(chapter -> chapter < flow.debriefing().size())
                : Optional.empty();
        boolean isPlace = names.size() == 2 || from.isPresent();
        return isPlace ? index(1).flatMap(question -> QuizPage.at(flow, moment, question, from)) : Optional.empty();
    }

    private Optional<Page> desk() {
        if (names.size() != 2) {
            return only(true, DeskPage::again);
        }
        return switch (names.get(1)) {
            case SubmitPage.NAME -> Optional.of(new SubmitPage(flow));
            case ForecastPage.NAME -> Optional.of(new ForecastPage(flow));
            default ->
                PathName.find(Lever.class, names.get(1))
                        .filter(flow.desk().openLevers()::contains)
                        .map(lever -> new LeverPage(flow, lever));
        };
    }

    private Optional<Page> table() {
        return switch (below()) {
            case "" -> only(true, TablePage::new);
            case CardPage.NAME -> card();
            case SayPage.NAME -> two(flow.isLed(), SayPage::new);
            case LeavePage.NAME -> two(flow.state().open().agreement().isPresent(), LeavePage::new);
            default -> Optional.empty();
        };
    }

    private Optional<Page> card() {
        return names.size() == 3
                ? PathName.find(Clause.class, names.get(2)).map(clause -> new ClausePage(flow, clause))
                : two(true, CardPage::new);
    }

    private Optional<Page> game() {
        GamePage page = new GamePage(flow);
        return names.size() == 2 ? page.below(names.get(1)) : only(true, f -> page);
    }

    private Optional<Page> month() {
        boolean told = flow.manner() == Manner.REDRAWN && !flow.state().played().isEmpty();
        return told && names.size() == 2 ? index(1).flatMap(shown -> MonthPage.at(flow, shown + 1)) : Optional.empty();
    }

    private Optional<Page> results() {
        return below().equals(UndoPage.NAME) ? two(!flow.isLed(), UndoPage::new) : only(true, ResultPage::new);
    }

    /** What this seat is asked before the figures are shown, as long as it has not said it. */
    private Optional<Page> toSay() {
        return flow.state().isOver() && names.size() == 1
                ? Debriefing.ownToSay(flow).filter(page -> page.path().equals(names.get(0)))
                : Optional.empty();
    }

    /** Whether everything has been said that comes before the figures. */
    private boolean isTold() {
        return flow.state().isOver() && Debriefing.toSay(flow).isEmpty();
    }

    private Optional<Page> debrief() {
        return switch (names.get(0)) {
            case RevealPage.PATH -> chapter();
            case WhatIfPage.PATH -> whatIf();
            case ClosingPage.PATH -> only(true, ClosingPage::new);
            default -> Optional.empty();
        };
    }

    private Optional<Page> chapter() {
        return switch (names.size()) {
            case 2 -> index(1).flatMap(chapter -> RevealPage.at(flow, chapter));
            case 3 ->
                names.get(2).equals(NextPage.NAME)
                        ? chapterNumber().map(chapter -> new NextPage(flow, Optional.of(chapter)))
                        : Optional.empty();
            case 4 ->
                names.get(2).equals(RoundPage.NAME)
                        ? chapterNumber().flatMap(chapter -> index(3).flatMap(r -> RoundPage.at(flow, chapter, r)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Integer> chapterNumber() {
        return index(1).filter(chapter -> chapter < flow.debriefing().size());
    }

    private Optional<Page> whatIf() {
        return switch (names.size()) {
            case 1 -> Optional.of(WhatIfPage.first(flow));
            case 2 -> WhatIfPage.below(flow, names.get(1));
            case 3 -> names.get(1).equals("agreement") ? WhatIfPage.clause(flow, names.get(2)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The name below the first; empty where there is none. */
    private String below() {
        return names.size() > 1 ? names.get(1) : "";
    }

    /** A place one below another, without others below it. */
    private Optional<Page> two(boolean open, Function<SeatFlow, Page> page) {
        return open && names.size() == 2 ? Optional.of(page.apply(flow)) : Optional.empty();
    }

    /** A number of an address, 1 …, as a place from 0; empty for anything else. */
    private Optional<Integer> index(int at) {
        return names.get(at).matches("[1-9]\\d{0,2}")
                ? Optional.of(Integer.parseInt(names.get(at)) - 1)
                : Optional.empty();
    }
}
