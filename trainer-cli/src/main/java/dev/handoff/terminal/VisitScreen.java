package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Visit.Sight;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a keyboard is shown of a place in a room: the place itself, and what browsers have around it. */
final class VisitScreen {
    /** What raises a hand. */
    static final String HAND = "hand";

    private VisitScreen() {}

    /**
     * A place.
     *
     * @param standing who looks at it, and how long; may be empty
     * @param hand what the choice that raises a hand says; empty where nobody would see one
     */
    static Screen of(Sight sight, String standing, Optional<String> hand) {
        Screen screen = sight.screen();
        List<Block> blocks = new ArrayList<>();
        if (!standing.isEmpty()) {
            blocks.add(Say.quiet(standing));
        }
        blocks.addAll(screen.blocks());
        List<Choice> choices = new ArrayList<>(screen.choices());
        hand.ifPresent(label -> choices.add(Choice.of(HAND, label)));
        return new Screen(screen.title(), blocks, choices, screen.ask());
    }

    /** More about a place. */
    static Screen help(Texts texts, Sight sight) {
        return new Screen(
                texts.of("visit-screen.help"),
                sight.help(),
                List.of(),
                new Ask.GoOn(texts.of("visit-screen.back"), texts.of("visit-screen.enter-goes-back")));
    }

    /** For somebody who is no longer in. */
    static Screen gone(Texts texts) {
        return new Screen(
                texts.of("visit-screen.you-have-no-seat-here"),
                List.of(Say.of(texts.of("visit-screen.the-trainer-has-taken-you"))),
                List.of(),
                new Ask.GoOn(texts.of("visit-screen.leave"), texts.of("visit-screen.enter-leaves")));
    }

    /** Who this is, what they come back with, and how long the phase lasts, by the minute; empty for a leader, whose pages say more. */
    static String standing(Visit visit, String digits) {
        if (visit.who().isEmpty()) {
            return "";
        }
        String time = TimeLeft.inLine(visit.texts(), visit.secondsLeft());
        return Stream.of(
                        visit.who(), digits.isEmpty() ? "" : visit.texts().of("visit-screen.your-digits", digits), time)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
