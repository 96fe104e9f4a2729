package dev.handoff.workshop.log;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.texts.Phrase;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Who came, and who has the pen of each seat: of several people at a desk, the one who moves levers and hands in.
 *
 * @param all by number, those at the door and those removed as well
 * @param pens by seat the number of who took the pen last
 */
public record People(Map<Integer, Person> all, Map<TeamSeat, Integer> pens) {
    static final People NONE = new People(Map.of(), Map.of());

    /** Those who take part, in the order of coming. */
    public List<Person> in() {
        return all.values().stream().filter(Person::isIn).toList();
    }

    /** Those who wait to be let in. */
    public List<Person> atTheDoor() {
        return all.values().stream()
                .filter(person -> person.standing() == Person.Standing.AT_THE_DOOR)
                .toList();
    }

    /** Those at a desk. */
    public List<Person> at(TeamSeat seat) {
        return all.values().stream().filter(person -> person.sitsAt(seat)).toList();
    }

    /** Somebody by number. */
    public Optional<Person> find(int number) {
        return Optional.ofNullable(all.get(number));
    }

    /** Somebody by name, as it is told apart by people: capitals and blanks do not matter. */
    public Optional<Person> named(String name) {
        return all.values().stream()
                .filter(person -> person.standing() != Person.Standing.REMOVED)
                .filter(person -> plain(person.name()).equals(plain(name)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Somebody by the hash of what their cookie holds; nobody who was removed. */
    public Optional<Person> knownBy(String keyHash) {
        return all.values().stream()
                .filter(person -> person.standing() != Person.Standing.REMOVED)
                .filter(person -> person.proofs().key().equals(keyHash))
                .findFirst();
    }

    /** Who has the pen of a seat: who took it last, else who came first. */
    public Optional<Person> pen(TeamSeat seat) {
        return Optional.ofNullable(pens.get(seat))
                .map(all::get)
                .filter(person -> person.sitsAt(seat))
                .or(() -> at(seat).stream().findFirst());
    }

    /** Whether somebody has the pen of the seat they sit at. */
    public boolean hasPen(Person person) {
        return person.seat().flatMap(this::pen).filter(person::equals).isPresent();
    }

    int next() {
        return all.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    People with(Person person) {
        Map<Integer, Person> more = new TreeMap<>(all);
        more.put(person.number(), person);
        return new People(Collections.unmodifiableMap(more), pens);
    }

    People change(int number, UnaryOperator<Person> how) {
        Person person = find(number)
                .filter(p -> p.standing() != Person.Standing.REMOVED)
                .orElseThrow(() -> new IllegalMove(Phrase.of("people.nobody-has-number", number)));
        return with(how.apply(person).changed());
    }

    People withPen(TeamSeat seat, int number) {
        Map<TeamSeat, Integer> taken = new HashMap<>(pens);
        taken.put(seat, number);
        return new People(all, Collections.unmodifiableMap(taken));
    }

    People changeAll(UnaryOperator<Person> how) {
        Map<Integer, Person> changed = new LinkedHashMap<>();
        all.forEach((number, person) -> changed.put(number, how.apply(person).changed()));
        return new People(Collections.unmodifiableMap(changed), pens);
    }
}
