package dev.handoff.workshop.screen;

import dev.handoff.game.levers.Role;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.terminal.Ask;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.ConsolePage.Item;
import dev.handoff.workshop.screen.RoomView.TeamView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The trainer's pages about people. */
final class PeopleConsole {
    private static final String ALL = ConsolePages.PATH + "/people";
    private static final int LONGEST_NAME = 24;

    private final Trainer trainer;
    private final RoomView view;

    PeopleConsole(Trainer trainer) {
        this.trainer = trainer;
        this.view = trainer.view();
    }

    ConsolePage all() {
        List<List<String>> rows = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Person> people = new ArrayList<>(view.workshop().people().atTheDoor());
        people.addAll(view.workshop().people().in());
        for (Person person : people) {
            rows.add(List.of(
                    person.name(),
                    person.isIn() ? person.seat().map(view::name).orElse("no desk") : "at the door",
                    view.of(person).label(),
                    person.hand() ? "hand up" : ""));
            items.add(Item.of(
                    Integer.toString(person.number()), person.name(), () -> ConsolePages.person(person.number())));
        }
        List<Block> blocks = rows.isEmpty()
                ? List.of(Say.of("Nobody yet."))
                : List.of(Table.of(List.of("Name", "desk", "page", ""), rows));
        return ConsolePage.of("People", blocks, items, ConsolePages.PATH);
    }

    private Optional<Person> find(int number) {
        return view.workshop().people().find(number).filter(p -> p.standing() != Person.Standing.REMOVED);
    }

    Optional<ConsolePage> one(int number) {
        return find(number).map(this::one);
    }

    private ConsolePage one(Person person) {
        int number = person.number();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.of(person.name() + ", "
                + person.side().map(side -> "works in " + side.label()).orElse("works in neither side") + ", "
                + person.seat().map(seat -> "sits at " + view.name(seat)).orElse("has no desk") + ", is "
                + view.of(person).label() + "."));
        trainer.digits(number)
                .ifPresent(digits -> blocks.add(
                        Say.loud("To come back on another device: the name, and the digits " + digits + ".")));
        List<Item> items = new ArrayList<>();
        if (!person.isIn()) {
            items.add(Item.main("l", "Let in", () -> then(number, () -> trainer.admit(number))));
        }
        if (person.hand()) {
            items.add(Item.main(
                    "h",
                    "Take the hand down",
                    () -> then(number, () -> trainer.happen(new WorkshopEvent.HandRaised(number, false)))));
        }
        items.add(Item.of("s", "Give another desk", () -> ConsolePages.PATH + "/move/" + number));
        items.add(Item.of("c", "Call otherwise", () -> ConsolePages.PATH + "/call/" + number));
        items.add(Item.of("d", "New digits, for another device", () -> then(number, () -> trainer.newDigits(number))));
        word(person).ifPresent(items::add);
        items.add(Item.grave("x", "Remove", () -> ConsolePages.PATH + "/remove/" + number));
        return ConsolePage.of(person.name(), blocks, items, ALL);
    }

    private static String then(int number, Runnable doing) {
        doing.run();
        return ConsolePages.person(number);
    }

    private Optional<Item> word(Person person) {
        boolean struck = person.said().struck();
        return person.said()
                .word()
                .filter(word -> !word.isEmpty())
                .map(word -> Item.of(
                        "w",
                        struck
                                ? "Show the word \"" + word + "\" again"
                                : "Keep the word \"" + word + "\" from the projector",
                        () -> then(
                                person.number(),
                                () -> trainer.happen(new WorkshopEvent.Struck(person.number(), !struck)))));
    }

    Optional<ConsolePage> move(int number) {
        return find(number).map(person -> {
            List<Item> items = new ArrayList<>();
            for (TeamView team : view.teams()) {
                for (Role role : Role.values()) {
                    items.add(item(
                            number, team.entry().number(), role, team.entry().name() + ", " + role.label()));
                }
            }
            if (view.workshop().phase().is(RoomPhase.Kind.LOBBY)) {
                for (Role role : Role.values()) {
                    items.add(item(number, 0, role, "A new team, " + role.label()));
                }
            }
            return ConsolePage.of(
                    "Where does " + person.name() + " sit?", List.of(), items, ConsolePages.person(number));
        });
    }

    private Item item(int person, int team, Role role, String label) {
        String key = (team == 0 ? "n" : Integer.toString(team)) + role.label().charAt(0);
        return Item.of(key, label, () -> then(person, () -> trainer.move(person, team, role)));
    }

    Optional<ConsolePage> rename(int number) {
        return find(number)
                .map(person -> ConsolePage.typing(
                        "Call " + person.name() + " otherwise",
                        List.of(),
                        new ConsolePage.Field(
                                new Ask.Words(LONGEST_NAME, false, "The new name"),
                                name -> then(number, () -> trainer.rename(number, name))),
                        ConsolePages.person(number)));
    }

    Optional<ConsolePage> remove(int number) {
        return find(number)
                .map(person -> ConsolePage.of(
                        "Remove " + person.name() + "?",
                        List.of(
                                Say.of(
                                        "Their page stops at once, and what their device holds is worth nothing any more. What"
                                                + " was decided stays. They can join again as somebody new while the door is open.")),
                        List.of(
                                Item.grave("y", "Remove", () -> {
                                    trainer.happen(new WorkshopEvent.Removed(number));
                                    return ALL;
                                }),
                                Item.main("n", "Leave it", () -> ConsolePages.person(number))),
                        ConsolePages.person(number)));
    }
}
