package dev.handoff.workshop.screen;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.SeatRule;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import java.util.ArrayList;
import java.util.List;

/** What a participant sees before the trainer opens, or while the door is closed. */
public final class Lobby {
    /** Its address. */
    public static final String PATH = "lobby";

    /** The answer that takes the other desk of the team. */
    public static final String OTHER_DESK = "other";

    private Lobby() {}

    /** The screen of somebody. */
    public static Screen of(Workshop workshop, Person person) {
        if (!person.isIn()) {
            return new Screen(
                    "At the door",
                    List.of(Say.of(
                            "The trainer has closed the door for now and lets you in soon. Leave this page open.")),
                    List.of(),
                    new Ask.Wait("until the trainer lets you in"));
        }
        List<Block> blocks = new ArrayList<>();
        person.seat().ifPresent(seat -> blocks.add(new Say(Tone.LOUD, where(workshop, seat))));
        blocks.add(Say.of("The workshop has " + workshop.people().in().size() + " people in " + teams(workshop)
                + ". It begins when the trainer opens; this page goes on by itself."));
        boolean mayChange =
                workshop.setup().seats() == SeatRule.CHOOSE && person.seat().isPresent();
        List<Choice> choices = mayChange
                ? List.of(Choice.of(
                        OTHER_DESK,
                        "Sit at the " + person.seat().get().role().other().label() + " desk instead"))
                : List.of();
        return new Screen(
                "Welcome, " + person.name(),
                blocks,
                choices,
                mayChange ? Ask.pick() : new Ask.Wait("until the trainer opens"));
    }

    private static String teams(Workshop workshop) {
        int teams = workshop.teams().size();
        return teams + (teams == 1 ? " team" : " teams");
    }

    private static String where(Workshop workshop, TeamSeat seat) {
        String desk = "You sit at the " + seat.role().label() + " desk of "
                + workshop.team(seat.team()).orElseThrow().name();
        int others = workshop.people().at(seat).size() - 1;
        return desk
                + switch (others) {
                    case 0 -> ".";
                    case 1 -> " beside one colleague.";
                    default -> " beside " + others + " colleagues.";
                };
    }

    /** What can be known about it. */
    public static List<Block> help(Workshop workshop) {
        return List.of(
                Say.of(
                        "You can leave this page and come back: with the same device by the same address, with another one by"
                                + " your name and the four digits at the foot of the page."),
                Say.quiet(
                        "Kept of you: the name you typed, what you decide and what you answer, on the trainer's machine."
                                + " Luck of this workshop: seed "
                                + workshop.setup().game().seed() + "."));
    }
}
