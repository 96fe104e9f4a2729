package dev.handoff.workshop.screen;

import dev.handoff.game.rules.Act;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.Workshop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The line that is always there: {@code Round 3 of 6, act I · 2:10 left · 9 of 12 teams in · 4 min behind}. */
public final class PlanLine {
    private PlanLine() {}

    /** The line. */
    public static String of(RoomView view) {
        Workshop workshop = view.workshop();
        RoomPhase phase = workshop.phase();
        List<String> parts = new ArrayList<>();
        parts.add(phase.title(workshop.length(), view.texts()) + act(view));
        workshop.clock()
                .left(view.now())
                .ifPresent(left -> parts.add(left(view, left, workshop.clock().isHeld())));
        if (workshop.isRoundOpen()) {
            parts.add(view.text(
                    "plan-line.of-teams-in", view.teamsIn(), view.teams().size()));
        }
        parts.add(lateness(view, view.agenda().behind(workshop, view.now())));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static String act(RoomView view) {
        Workshop workshop = view.workshop();
        boolean isRound = workshop.phase().round() > 0;
        return isRound
                ? workshop.length().act(workshop.phase().round()) == Act.SILOS
                        ? view.text("plan-line.act-i")
                        : view.text("plan-line.act-ii")
                : "";
    }

    private static String left(RoomView view, Duration left, boolean held) {
        String time = left.isNegative() ? view.text("plan-line.time-is-up") : view.text("plan-line.left", clock(left));
        return held ? view.text("plan-line.held", time) : time;
    }

    /** Minutes and seconds: {@code 2:10}. */
    public static String clock(Duration time) {
        long seconds = Math.max(0, time.plusMillis(999).toSeconds());
        long rest = seconds % 60;
        return seconds / 60 + ":" + (rest < 10 ? "0" : "") + rest;
    }

    private static String lateness(RoomView view, Duration behind) {
        long minutes = behind.toMinutes();
        return minutes > 0
                ? view.text("plan-line.min-behind", minutes)
                : minutes < 0 ? view.text("plan-line.min-ahead", -minutes) : view.text("plan-line.on-time");
    }
}
