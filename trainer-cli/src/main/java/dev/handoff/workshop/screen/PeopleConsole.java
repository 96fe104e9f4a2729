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
                    person.isIn()
                            ? person.seat().map(view::name).orElse(view.text("people-console.no-desk"))
                            : view.text("people-console.at-the-door"),
                    view.of(person).label(view.texts()),
                    person.hand() ? view.text("people-console.hand-up") : ""));
            items.add(Item.of(
                    Integer.toString(person.number()), person.name(), () -> ConsolePages.person(person.number())));
        }
        List<Block> blocks = rows.isEmpty()
                ? List.of(Say.of(view.text("people-console.nobody-yet")))
                : List.of(Table.of(
                        List.of(
                                view.text("people-console.name"),
                                view.text("people-console.desk"),
                                view.text("people-console.page"),
                                ""),
                        rows));
        return ConsolePage.of(view.text("people-console.people"), blocks, items, ConsolePages.PATH);
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
        blocks.add(Say.of(view.text(
                "people-console.is",
                person.name(),
                person.side()
                        .map(side -> view.text("people-console.works-in", side.wording()))
                        .orElse(view.text("people-console.works-in-neither-side")),
                person.seat()
                        .map(seat -> view.text("people-console.sits-at", view.name(seat)))
                        .orElse(view.text("people-console.has-no-desk")),
                view.of(person).label(view.texts()))));
        trainer.digits(number)
                .ifPresent(digits -> blocks.add(Say.loud(view.text("people-console.to-come-back-on-another", digits))));
        List<Item> items = new ArrayList<>();
        if (!person.isIn()) {
            items.add(Item.main(
                    "l", view.text("people-console.let-in"), () -> then(number, () -> trainer.admit(number))));
        }
        if (person.hand()) {
            items.add(Item.main(
                    "h",
                    view.text("people-console.take-the-hand-down"),
                    () -> then(number, () -> trainer.happen(new WorkshopEvent.HandRaised(number, false)))));
        }
        items.add(Item.of(
                "s", view.text("people-console.give-another-desk"), () -> ConsolePages.PATH + "/move/" + number));
        items.add(
                Item.of("c", view.text("people-console.call-otherwise"), () -> ConsolePages.PATH + "/call/" + number));
        items.add(Item.of(
                "d",
                view.text("people-console.new-digits-for-another-device"),
                () -> then(number, () -> trainer.newDigits(number))));
        word(person).ifPresent(items::add);
        items.add(Item.grave("x", view.text("people-console.remove"), () -> ConsolePages.PATH + "/remove/" + number));
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
                                ? view.text("people-console.show-the-word-again", word)
                                : view.text("people-console.keep-the-word-from-the", word),
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
                            number,
                            team.entry().number(),
                            role,
                            team.entry().name() + ", " + role.label(view.texts())));
                }
            }
            if (view.workshop().phase().is(RoomPhase.Kind.LOBBY)) {
                for (Role role : Role.values()) {
                    items.add(item(number, 0, role, view.text("people-console.a-new-team", role.wording())));
                }
            }
            return ConsolePage.of(
                    view.text("people-console.where-does-sit", person.name()),
                    List.of(),
                    items,
                    ConsolePages.person(number));
        });
    }

    private Item item(int person, int team, Role role, String label) {
        String key = (team == 0 ? "n" : Integer.toString(team)) + role.label().charAt(0);
        return Item.of(key, label, () -> then(person, () -> trainer.move(person, team, role)));
    }

    Optional<ConsolePage> rename(int number) {
        return find(number)
                .map(person -> ConsolePage.typing(
                        view.text("people-console.call-otherwise-2", person.name()),
                        List.of(),
                        new ConsolePage.Field(
                                new Ask.Words(LONGEST_NAME, false, view.text("people-console.the-new-name")),
                                name -> then(number, () -> trainer.rename(number, name))),
                        ConsolePages.person(number)));
    }

    Optional<ConsolePage> remove(int number) {
        return find(number)
                .map(person -> ConsolePage.of(
                        view.text("people-console.remove-2", person.name()),
                        List.of(Say.of(view.text("people-console.their-page-stops-at-once"))),
                        List.of(
                                Item.grave("y", view.text("people-console.remove"), () -> {
                                    trainer.happen(new WorkshopEvent.Removed(number));
                                    return ALL;
                                }),
                                Item.main(
                                        "n", view.text("people-console.leave-it"), () -> ConsolePages.person(number))),
                        ConsolePages.person(number)));
    }
}
