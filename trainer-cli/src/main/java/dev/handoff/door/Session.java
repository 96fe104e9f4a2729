package dev.handoff.door;

import dev.handoff.terminal.Visit;

/**
 * Somebody's way through the screens, and what a browser holds for it.
 *
 * @param visit the way
 * @param secret what the cookie holds
 * @param digits what its pages show to come back with; empty where nobody does
 */
record Session(Visit visit, String secret, String digits) {
    /** What its forms send along. */
    String formToken() {
        return Secrets.formToken(secret);
    }
}
