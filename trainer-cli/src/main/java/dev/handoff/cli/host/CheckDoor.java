package dev.handoff.cli.host;

import dev.handoff.game.levers.Role;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Rooms;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Phrase;
import dev.handoff.workshop.RoomKeys;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A door with nothing behind it: it notices when somebody sees its page, and when a form of it arrives. */
final class CheckDoor implements Rooms {
    private final String token = RoomKeys.secret();
    private final CountDownLatch seen = new CountDownLatch(1);
    private final CountDownLatch filled = new CountDownLatch(1);
    private volatile String browser = "a browser";

    /** What is scanned. */
    String token() {
        return token;
    }

    /** Whether a page was seen within that time. */
    boolean isSeen(long millis) throws InterruptedException {
        return seen.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Whether a form has arrived within that time. */
    boolean isFilled(long millis) throws InterruptedException {
        return filled.await(millis, TimeUnit.MILLISECONDS);
    }

    /** What people call the browser that came first. */
    String browser() {
        return browser;
    }

    @Override
    public void cameBy(String name) {
        if (seen.getCount() > 0) {
            browser = name;
        }
        seen.countDown();
    }

    @Override
    public Entrance entrance() {
        return new Entrance(
                "It works so far", "This device reaches the trainer's machine. Type any name and come in.", true);
    }

    @Override
    public boolean isInvitation(String scanned) {
        return token.equals(scanned);
    }

    @Override
    public boolean isCode(String typed) {
        return true;
    }

    @Override
    public Entry join(String name, Optional<Role> side) {
        filled.countDown();
        throw new Misread(Phrase.of("check-door.pages-and-forms-work-on"));
    }

    @Override
    public Entry back(String name, String digits) {
        return join(name, Optional.empty());
    }

    @Override
    public Optional<Visit> visit(String secret) {
        return Optional.empty();
    }

    @Override
    public Optional<Visit> console(String secret) {
        return Optional.empty();
    }

    @Override
    public Optional<Visit> projector(String secret) {
        return Optional.empty();
    }
}
