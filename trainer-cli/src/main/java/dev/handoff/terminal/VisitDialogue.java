package dev.handoff.terminal;

import dev.handoff.scenario.spelling.Typed;
import dev.handoff.terminal.Visit.Form;
import dev.handoff.terminal.Visit.Sight;
import dev.handoff.texts.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * One person's way through a room, as a dialogue at a keyboard. {@code ?} helps, {@code b} goes back and {@code q} leaves, for whoever leads
 * the room when it is typed twice. Where the room goes, the page goes, but never while something is typed.
 */
public final class VisitDialogue implements Conversation {
    private static final int TRIES = 3;

    private final Supplier<Optional<Visit>> visits;
    private final String digits;
    private final String leaving;
    private Visit visit;
    private String path;
    private String home;
    private long version;
    private Sight sight;
    private String standing;
    private OptionalLong seconds = OptionalLong.empty();
    private String said = "";
    private String notice = "";
    private boolean helping;
    private boolean gone;
    private boolean leaves;
    private boolean left;

    private VisitDialogue(Supplier<Optional<Visit>> visits, Visit visit, String digits, String leaving) {
        this.visits = visits;
        this.visit = visit;
        this.digits = digits;
        this.leaving = leaving;
        goHome();
    }

    /**
     * A dialogue that begins where the person belongs.
     *
     * @param visits the person's way, asked for again and again: a sign of life; empty when they are no longer in
     * @param digits what they come back with; empty where nobody does
     * @throws IllegalStateException when they are not in
     */
    public static VisitDialogue of(Supplier<Optional<Visit>> visits, String digits) {
        Visit visit = visits.get().orElseThrow(() -> new IllegalStateException("nobody is there"));
        return new VisitDialogue(visits, visit, digits, "");
    }

    /**
     * A dialogue with whoever leads the room.
     *
     * @param leaving what is said to whoever wants to leave, before it is done
     */
    public static VisitDialogue leading(Visit visit, String leaving) {
        return new VisitDialogue(() -> Optional.of(visit), visit, "", leaving);
    }

    @Override
    public Texts texts() {
        return visit.texts();
    }

    private void goHome() {
        path = visit.where();
        look();
    }

    /** Makes the page anew; where it stands no more, that of the place where the person belongs. */
    private void look() {
        home = visit.where();
        version = visit.version();
        standing = VisitScreen.standing(visit, digits);
        seconds = visit.secondsLeft();
        said = visit.notice().orElse("");
        Optional<Sight> here = visit.at(path);
        for (int i = 0; here.isEmpty() && i < TRIES; i++) { // the room may go on in between
            path = visit.where();
            here = visit.at(path);
        }
        sight = here.orElseThrow();
    }

    @Override
    public Screen page() {
        return gone
                ? VisitScreen.gone(texts())
                : helping ? VisitScreen.help(texts(), sight) : VisitScreen.of(sight, standing, visit.hand());
    }

    @Override
    public String notice() {
        return notice.isEmpty() || said.isEmpty() ? notice + said : notice + " " + said;
    }

    @Override
    public void answer(String line) {
        String text = line.strip();
        String answer = text.length() == 1 ? Typed.plain(text).toLowerCase(Locale.ROOT) : text;
        notice = "";
        if (gone || answer.equals("q")) {
            leave();
            return;
        }
        leaves = false;
        if (helping) {
            helping = false;
        } else {
            take(answer);
        }
    }

    private void leave() {
        left = gone || leaves || leaving.isEmpty();
        leaves = true;
        notice = left ? "" : leaving;
    }

    /**
     * Ctrl-C closes no room at once: it is said how to leave.
     *
     * @return whether somebody who was told so means it
     */
    public boolean interrupted() {
        boolean again = leaves;
        leaves = true;
        notice = leaving;
        return again;
    }

    private void take(String answer) {
        switch (answer) {
            case "?" -> help();
            case "b" -> {
                path = sight.back().orElse(visit.where());
                look();
            }
            case VisitScreen.HAND -> raiseHand();
            case "" -> enter();
            default -> send(answer);
        }
    }

    private void help() {
        helping = !sight.help().isEmpty();
        notice = helping ? "" : texts().of("visit-dialogue.there-is-no-help-for");
    }

    /** Enter alone answers what can be left out, and shows anything else again. */
    private void enter() {
        Ask ask = sight.screen().ask();
        boolean isAnswer = !(ask instanceof Ask.Pick || ask instanceof Ask.Wait || ask instanceof Ask.Nothing)
                || sight.screen().choices().stream()
                        .anyMatch(choice -> choice.key().equals("Enter"));
        if (isAnswer) {
            send("");
        } else {
            look();
        }
    }

    private void raiseHand() {
        visit.answer(VisitScreen.HAND, new Form(0, Map.of("answer", "")));
        look();
    }

    private void send(String answer) {
        boolean isThere = visit.at(path).isPresent();
        try {
            path = visit.answer(path, new Form(sight.round(), Map.of("answer", answer)));
            look();
            if (!isThere) {
                tooLate(texts().of("visit-dialogue.the-room-has-gone-on"), answer);
            }
        } catch (Visit.Closed e) {
            tooLate(e.in(texts()), answer);
        } catch (Misread e) {
            notice = e.atKeyboard(texts());
        }
    }

    /** What was typed is told, so that it is not lost. */
    private void tooLate(String why, String answer) {
        goHome();
        notice = answer.isEmpty() ? why : texts().of("visit-dialogue.not-taken", why, Misread.quoted(answer));
    }

    @Override
    public Tick tick(boolean isTyping) {
        if (gone) {
            return Tick.NOTHING;
        }
        Optional<Visit> there = visits.get();
        gone = there.isEmpty();
        if (gone) {
            return Tick.PAGE;
        }
        visit = there.get();
        return hasGoneOn() ? goOn(isTyping || helping) : freshen();
    }

    private boolean hasGoneOn() {
        return !visit.where().equals(home)
                || visit.version() != version && visit.at(path).isEmpty();
    }

    private Tick goOn(boolean isBusy) {
        String words = texts().of("visit-dialogue.the-room-has-gone-on-2");
        if (isBusy) {
            boolean isNew = !notice.equals(words);
            notice = words;
            return isNew ? Tick.NOTICE : Tick.NOTHING;
        }
        goHome();
        notice = "";
        return Tick.PAGE;
    }

    /** Newer figures and words on the same page. */
    private Tick freshen() {
        String words = visit.notice().orElse("");
        boolean isNews = !words.equals(said) || visit.version() != version || isOtherTime();
        if (isNews) {
            look();
        }
        return isNews ? Tick.NOTICE : Tick.NOTHING;
    }

    /** A leader's pages tell the time to the second. */
    private boolean isOtherTime() {
        return visit.who().isEmpty()
                ? !visit.secondsLeft().equals(seconds)
                : !VisitScreen.standing(visit, digits).equals(standing);
    }

    @Override
    public boolean isLeft() {
        return left;
    }

    @Override
    public boolean isOver() {
        return left;
    }
}
