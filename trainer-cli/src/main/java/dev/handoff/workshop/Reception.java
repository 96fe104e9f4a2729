package dev.handoff.workshop;

import dev.handoff.game.levers.Role;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Rooms;
import dev.handoff.texts.Phrase;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.Names;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets people in, and in again. */
final class Reception {
    private static final int MOST_PEOPLE = 120;
    private static final int MOST_TRIES = 5;

    private final RoomParts room;
    private final Map<Integer, Integer> wrong = new ConcurrentHashMap<>();

    Reception(RoomParts room) {
        this.room = room;
    }

    /** Lets somebody in, and gives them a desk if the door is open. */
    Rooms.Entry join(String name, Optional<Role> side) {
        String called = Names.checked(name);
        String secret = RoomKeys.secret();
        String digits = RoomKeys.digits();
        synchronized (room.journal()) {
            refuse(called);
            int person = room.workshop().people().all().size() + 1;
            String key = RoomKeys.hash(secret);
            room.journal()
                    .happen(new WorkshopEvent.Joined(person, called, side, key, RoomKeys.digitsHash(key, digits)));
            room.presence().asked(person, room.journal().now());
            if (room.workshop().door().open()) {
                room.seats().seat(person);
            }
        }
        return new Rooms.Entry(secret, digits);
    }

    private void refuse(String name) {
        Workshop workshop = room.workshop();
        if (workshop.people().named(name).isPresent()) {
            throw new Misread(Phrase.of("reception.there-is-a-already-maybe", name));
        }
        int here = workshop.people().in().size() + workshop.people().atTheDoor().size();
        if (here >= MOST_PEOPLE) {
            throw new Misread(Phrase.of("reception.the-room-is-full-please"));
        }
    }

    /** Lets somebody in again; after five wrong tries only the trainer helps. */
    Rooms.Entry back(String name, String digits) {
        synchronized (room.journal()) {
            Optional<Person> person = room.workshop().people().named(name);
            int tries = person.map(p -> wrong.getOrDefault(p.number(), 0)).orElse(0);
            if (tries >= MOST_TRIES) {
                throw new Misread(Phrase.of("reception.that-was-wrong-five-times"));
            }
            String typed = digits.replaceAll("\\s", "");
            if (person.isEmpty() || !isRight(person.get(), typed)) {
                person.ifPresent(p -> wrong.put(p.number(), tries + 1));
                throw new Misread(Phrase.of("reception.name-and-digits-do-not"));
            }
            return welcomeBack(person.get(), typed);
        }
    }

    private static boolean isRight(Person person, String digits) {
        return RoomKeys.same(
                person.proofs().digits(), RoomKeys.digitsHash(person.proofs().key(), digits));
    }

    private Rooms.Entry welcomeBack(Person person, String digits) {
        String secret = RoomKeys.secret();
        String key = RoomKeys.hash(secret);
        room.journal().happen(new WorkshopEvent.Returned(person.number(), key, RoomKeys.digitsHash(key, digits)));
        room.presence().asked(person.number(), room.journal().now());
        wrong.remove(person.number());
        return new Rooms.Entry(secret, digits);
    }

    /** New digits for somebody who has none any more; told once, and they count again from the first try. */
    String newDigits(int person) {
        synchronized (room.journal()) {
            String digits = RoomKeys.digits();
            String key =
                    room.workshop().people().find(person).orElseThrow().proofs().key();
            room.journal().happen(new WorkshopEvent.Returned(person, key, RoomKeys.digitsHash(key, digits)));
            wrong.remove(person);
            return digits;
        }
    }

    /** Calls somebody otherwise. */
    void rename(int person, String name) {
        synchronized (room.journal()) {
            if (room.workshop()
                    .people()
                    .named(name)
                    .filter(other -> other.number() != person)
                    .isPresent()) {
                throw new Misread(Phrase.of("reception.there-is-a-already-maybe-2", name));
            }
            room.journal().happen(new WorkshopEvent.Renamed(person, name));
        }
    }

    /** Lets in whoever waits at the door. */
    void admit(int person) {
        synchronized (room.journal()) {
            room.journal().happen(new WorkshopEvent.Admitted(person));
            room.seats().seat(person);
        }
    }

    /** Opens or closes the door; an open one lets everybody in who stood there. */
    void moveDoor(boolean open) {
        synchronized (room.journal()) {
            room.journal().happen(new WorkshopEvent.DoorMoved(open));
            if (open) {
                room.workshop().people().atTheDoor().forEach(person -> admit(person.number()));
            }
        }
    }
}
