package dev.handoff.terminal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A way through screens by address, at a keyboard: {@code ?} helps, {@code b} goes back, {@code q} twice leaves, and what is shown follows
 * what happens elsewhere.
 */
public final class VisitConversation implements Conversation {
    private final Visit visit;
    private final String leaving;
    private String path;
    private String notice = "";
    private boolean helping;
    private boolean asked;
    private boolean left;
    private long version;
    private OptionalLong seconds = OptionalLong.empty();

    /** @param leaving what is said to whoever wants to leave, before it is done */
    public VisitConversation(Visit visit, String leaving) {
        this.visit = visit;
        this.leaving = leaving;
        this.path = visit.where();
        this.version = visit.version();
    }

    private Visit.Sight sight() {
        Optional<Visit.Sight> here = visit.at(path);
        if (here.isEmpty()) {
            path = visit.where();
        }
        return here.or(() -> visit.at(path)).orElseThrow();
    }

    @Override
    public Screen page() {
        return helping
                ? new Screen("Help", sight().help(), List.of(), new Ask.GoOn("Back", "Enter goes back"))
                : sight().screen();
    }

    @Override
    public String notice() {
        return notice.isEmpty() ? visit.notice().orElse("") : notice;
    }

    @Override
    public void answer(String line) {
        String answer = line.strip();
        notice = "";
        if (helping) {
            helping = false;
            return;
        }
        boolean leaves = answer.equals("q");
        left = leaves && asked;
        notice = leaves ? leaving : "";
        asked = leaves;
        if (!leaves) {
            take(answer);
        }
    }

    private void take(String answer) {
        try {
            switch (answer) {
                case "?" -> helping = true;
                case "b" -> path = sight().back().orElse(visit.where());
                case "" -> refreshOrTake();
                default -> path = visit.answer(path, form(answer));
            }
        } catch (Misread e) {
            notice = e.getMessage();
        }
    }

    /** Enter alone means something only where something may be left out. */
    private void refreshOrTake() {
        if (sight().screen().ask() instanceof Ask.Words) {
            path = visit.answer(path, form(""));
        }
    }

    private static Visit.Form form(String answer) {
        return new Visit.Form(0, Map.of("answer", answer));
    }

    /** Ctrl-C leaves nothing: it says how to. */
    public void interrupted() {
        notice = leaving;
    }

    @Override
    public Tick tick() {
        boolean changed = visit.version() != version || !visit.secondsLeft().equals(seconds);
        version = visit.version();
        seconds = visit.secondsLeft();
        if (visit.at(path).isEmpty()) {
            path = visit.where();
            return Tick.PAGE;
        }
        return changed ? Tick.NOTICE : Tick.NOTHING;
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
