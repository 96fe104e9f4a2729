package dev.handoff.benchmarks.room;

import java.util.Map;

/** Somebody in the room: a name, a side, and the device in their hand, which may change. */
final class Person {
    private final String name;
    private final int number;
    private volatile Browser browser;
    private volatile boolean asleep;

    /** Comes in by the code on the projector, as somebody of one side or the other in turn. */
    Person(int number, HostProcess host) {
        this.number = number;
        this.name = "Person " + (number + 1);
        this.browser = new Browser(host.port());
        browser.openFirst("/")
                .come(Map.of("code", host.code(), "name", name, "side", number % 2 == 0 ? "marketing" : "sales"));
    }

    int number() {
        return number;
    }

    Browser browser() {
        return browser;
    }

    boolean isAsleep() {
        return asleep;
    }

    /** A phone that sleeps asks for nothing and keeps no connection. */
    void sleep(boolean sleeps) {
        asleep = sleeps;
        if (sleeps) {
            browser.putAway();
        }
    }

    /** The old phone is gone; a new one comes in by name and digits. */
    void changePhone(int port) {
        String digits = browser.digits();
        browser.putAway();
        Browser fresh = new Browser(port);
        fresh.openFirst("/").come(Map.of("again", name, "digits", digits));
        browser = fresh;
    }

    /** The host is there again: the page goes on by itself. */
    void meet(int port) {
        browser = browser.after(port);
    }
}
