package dev.handoff.workshop.screen;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.terminal.Ask;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.ConsolePage.Item;
import dev.handoff.workshop.screen.RoomView.TeamView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The trainer's pages about teams: who sits where, whose desk to look at, which seats a computer plays. */
final class TeamConsole {
    private static final String ALL = ConsolePages.PATH + "/teams";
    private static final int LONGEST_NAME = 24;

    private final Trainer trainer;
    private final RoomView view;

    TeamConsole(Trainer trainer) {
        this.trainer = trainer;
        this.view = trainer.view();
    }

    ConsolePage all() {
        List<List<String>> rows = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (TeamView team : view.teams()) {
            int number = team.entry().number();
            rows.add(List.of(
                    team.entry().name(),
                    seat(team, Role.MARKETING),
                    seat(team, Role.SALES),
                    Long.toString(team.entry().game())));
            items.add(Item.of(Integer.toString(number), team.entry().name(), () -> ConsolePages.team(number)));
        }
        List<Block> blocks = rows.isEmpty()
                ? List.of(Say.of("There is no team yet; the first who come in make one."))
                : List.of(Table.of(List.of("Team", "marketing", "sales", "game"), rows));
        return ConsolePage.of("Teams", blocks, items, ConsolePages.PATH);
    }

    private String seat(TeamView team, Role role) {
        List<Person> people =
                view.workshop().people().at(new TeamSeat(team.entry().number(), role));
        List<String> words = new ArrayList<>();
        people.forEach(person -> words.add(person.name()
                + (view.of(person) == Whereabouts.HERE
                        ? ""
                        : " (" + view.of(person).label() + ")")));
        Optional.ofNullable(team.entry().cards().get(role)).ifPresent(card -> words.add("computer: " + card.title()));
        String done = view.workshop().isRoundOpen() ? team.state().isReady(role) ? ", in" : ", deciding" : "";
        return words.isEmpty() ? "nobody" : String.join(", ", words) + done;
    }

    Optional<ConsolePage> one(int number) {
        return view.team(number).map(this::one);
    }

    private ConsolePage one(TeamView team) {
        int number = team.entry().number();
        List<Block> blocks = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (Role role : Role.values()) {
            String key = role.label().substring(0, 1);
            blocks.add(Say.of(role.title() + ": " + seat(team, role) + "."));
            items.add(Item.of(key, "Look at the " + role.label() + " desk", () -> path("desk", number, role)));
            items.add(
                    team.entry().cards().containsKey(role)
                            ? Item.of("f" + key, "Give the " + role.label() + " seat back to people", () -> {
                                trainer.free(number, role);
                                return ConsolePages.team(number);
                            })
                            : Item.of(
                                    "f" + key,
                                    "A computer player takes the " + role.label() + " seat",
                                    () -> path("fill", number, role)));
        }
        if (team.percent().isPresent()) {
            blocks.add(Say.of(Standings.percent(team.percent()) + " of par."));
        }
        if (team.state().isOver()) {
            items.add(Item.of("r", "Show this team's game in the room's debrief, with 200 replays", () -> {
                trainer.replay(number);
                return ConsolePages.PATH;
            }));
        }
        items.add(Item.of("c", "Call the team otherwise", () -> ConsolePages.PATH + "/name/" + number));
        return ConsolePage.of(team.entry().name(), blocks, items, ALL);
    }

    private static String path(String what, int team, Role role) {
        return ConsolePages.PATH + "/" + what + "/" + team + "/" + role.label();
    }

    Optional<ConsolePage> fill(int number, Role role) {
        return view.team(number)
                .filter(team -> !team.entry().cards().containsKey(role))
                .map(team -> {
                    List<Item> items = new ArrayList<>();
                    for (Card card : Card.of(role)) {
                        items.add(Item.of(
                                Integer.toString(items.size() + 1),
                                card.title() + ": " + card.description(Texts.english()),
                                () -> {
                                    trainer.fill(number, role, card);
                                    return ConsolePages.team(number);
                                }));
                    }
                    return ConsolePage.of(
                            "Who takes the " + role.label() + " seat of "
                                    + team.entry().name() + "?",
                            List.of(Say.of(
                                    "Which one it is you alone know until the debrief. Whoever comes back gets the seat back"
                                            + " at the next round.")),
                            items,
                            ConsolePages.team(number));
                });
    }

    Optional<ConsolePage> rename(int number) {
        return view.team(number)
                .map(team -> ConsolePage.typing(
                        "Call " + team.entry().name() + " otherwise",
                        List.of(),
                        new ConsolePage.Field(new Ask.Words(LONGEST_NAME, false, "Its new name"), name -> {
                            trainer.happen(new WorkshopEvent.TeamRenamed(number, Names.checked(name)));
                            return ConsolePages.team(number);
                        }),
                        ConsolePages.team(number)));
    }
}
