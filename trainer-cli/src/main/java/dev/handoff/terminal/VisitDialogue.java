package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.scenario.spelling.Typed;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Visit.Form;
import dev.handoff.terminal.Visit.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One person's way through a room that others lead, as a dialogue at a keyboard. {@code ?} helps, {@code b} goes back and {@code q} leaves;
 * where the room goes, the page goes, but never while something is typed.
 */
public final class VisitDialogue implements Conversation {
    private static final String HAND = "hand";
    private static final int TRIES = 3;

    private final Supplier<Optional<Visit>> visits;
    private final String digits;
    private Visit visit;
    private String path;
    private String home;
    private long version;
    private Sight sight;
    private String standing;
    private String said = "";
    private String notice = "";
    private boolean helping;
    private boolean gone;
    private boolean left;

    private VisitDialogue(Supplier<Optional<Visit>> visits, Visit visit, String digits) {
        this.visits = visits;
        this.visit = visit;
        this.digits = digits;
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
        return new VisitDialogue(visits, visit, digits);
    }

    private void goHome() {
        path = visit.where();
        look();
    }

    /** Makes the page anew; where it stands no more, that of the place where the person belongs. */
    private void look() {
        home = visit.where();
        version = visit.version();
        standing = standingNow();
        said = visit.notice().orElse("");
        Optional<Sight> here = visit.at(path);
        for (int i = 0; here.isEmpty() && i < TRIES; i++) { // the room may go on in between
            path = visit.where();
            here = visit.at(path);
        }
        sight = here.orElseThrow();
    }

    /** Who this is, what they come back with, and how long the phase lasts, in words that change once a minute. */
    private String standingNow() {
        List<String> parts = new ArrayList<>();
        parts.add(visit.who());
        parts.add(digits.isEmpty() ? "" : "your digits " + digits);
        visit.secondsLeft().ifPresent(seconds -> parts.add(timeLeft(seconds)));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static String timeLeft(long seconds) {
        if (seconds <= 0) {
            return "time is up";
        }
        long minutes = (seconds + 59) / 60;
        return seconds < 60 ? "less than a minute left" : minutes == 1 ? "1 minute left" : minutes + " minutes left";
    }

    @Override
    public Screen page() {
        if (gone) {
            return new Screen(
                    "You have no seat here any more",
                    List.of(Say.of(
                            "The trainer has taken you out of the workshop, or you came back on another device.")),
                    List.of(),
                    new Ask.GoOn("Leave", "Enter leaves"));
        }
        if (helping) {
            return new Screen("Help", sight.help(), List.of(), new Ask.GoOn("Back", "Enter goes back"));
        }
        Screen screen = sight.screen();
        List<Block> blocks = new ArrayList<>();
        if (!standing.isEmpty()) {
            blocks.add(Say.quiet(standing));
        }
        blocks.addAll(screen.blocks());
        List<Choice> choices = new ArrayList<>(screen.choices());
        visit.hand().ifPresent(label -> choices.add(Choice.of(HAND, label)));
        return new Screen(screen.title(), blocks, choices, screen.ask());
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
            left = true;
        } else if (helping) {
            helping = false;
        } else {
            take(answer);
        }
    }

    private void take(String answer) {
        switch (answer) {
            case "?" -> help();
            case "b" -> {
                path = sight.back().orElse(visit.where());
                look();
            }
            case HAND -> raiseHand();
            default -> send(answer);
        }
    }

    private void help() {
        helping = !sight.help().isEmpty();
        notice = helping ? "" : "There is no help for this page.";
    }

    private void raiseHand() {
        visit.answer(HAND, new Form(0, Map.of("answer", "")));
        look();
    }

    private void send(String answer) {
        boolean isThere = visit.at(path).isPresent();
        try {
            path = visit.answer(path, new Form(sight.round(), Map.of("answer", answer)));
            look();
            if (!isThere) {
                tooLate("The room has gone on.", answer);
            }
        } catch (Visit.Closed e) {
            tooLate(e.getMessage(), answer);
        } catch (Misread e) {
            notice = e.atKeyboard();
        }
    }

    /** What was typed is told, so that it is not lost. */
    private void tooLate(String why, String answer) {
        goHome();
        notice = answer.isEmpty() ? why : why + " Not taken: " + Misread.quoted(answer) + ".";
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
        String words = "The room has gone on. Esc drops what is typed and follows.";
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
        boolean isNews = !words.equals(said)
                || visit.version() != version
                || !standingNow().equals(standing);
        if (isNews) {
            look();
        }
        return isNews ? Tick.NOTICE : Tick.NOTHING;
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
