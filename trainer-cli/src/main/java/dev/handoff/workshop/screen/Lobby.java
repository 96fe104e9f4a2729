package dev.handoff.workshop.screen;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.texts.Texts;
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
    public static Screen of(Texts texts, Workshop workshop, Person person) {
        if (!person.isIn()) {
            return new Screen(
                    texts.of("lobby.at-the-door"),
                    List.of(Say.of(texts.of("lobby.the-trainer-has-closed-the"))),
                    List.of(),
                    new Ask.Wait(texts.of("lobby.until-the-trainer-lets-you")));
        }
        List<Block> blocks = new ArrayList<>();
        person.seat().ifPresent(seat -> blocks.add(new Say(Tone.LOUD, where(texts, workshop, seat))));
        blocks.add(Say.of(texts.of(
                "lobby.the-workshop-has-people-in",
                workshop.people().in().size(),
                workshop.teams().size())));
        boolean mayChange =
                workshop.setup().seats() == SeatRule.CHOOSE && person.seat().isPresent();
        List<Choice> choices = mayChange
                ? List.of(Choice.of(
                        OTHER_DESK,
                        texts.of(
                                "lobby.sit-at-the-desk-instead",
                                person.seat().get().role().other().wording())))
                : List.of();
        return new Screen(
                texts.of("lobby.welcome", person.name()),
                blocks,
                choices,
                mayChange ? Ask.pick() : new Ask.Wait(texts.of("lobby.until-the-trainer-opens")));
    }

    private static String where(Texts texts, Workshop workshop, TeamSeat seat) {
        String team = workshop.team(seat.team()).orElseThrow().name();
        int others = workshop.people().at(seat).size() - 1;
        return others == 0
                ? texts.of("lobby.you-sit-at-the-desk", seat.role().wording(), team)
                : texts.of("lobby.you-sit-beside", seat.role().wording(), team, others);
    }

    /** What can be known about it. */
    public static List<Block> help(Texts texts, Workshop workshop) {
        return List.of(
                Say.of(texts.of("lobby.you-can-leave-this-page")),
                Say.quiet(texts.of(
                        "lobby.kept-of-you-the-name", workshop.setup().game().seed())));
    }
}
