package dev.handoff.terminal.full;

/**
 * What a player has done on a screen without answering yet.
 *
 * @param page turned to, from 0
 * @param selected the choice under the arrow keys, −1 for none
 * @param typed so far
 */
record View(int page, int selected, String typed) {
    static final View FRESH = new View(0, -1, "");

    View onPage(int other) {
        return new View(other, selected, typed);
    }

    View selecting(int other) {
        return new View(page, other, "");
    }

    View typing(String text) {
        return new View(page, -1, text);
    }
}
