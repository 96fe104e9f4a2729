package dev.handoff.ledger;

import dev.handoff.handoff.Journal;

/** The entries about reps: who comes and goes, what they believe, and how long they work. Nothing is entered after the measured time. */
interface StaffEntries extends Journal {

    /** Where it is entered. */
    Books books();

    /** Whether the measured time has ended. */
    boolean isClosed();

    @Override
    default void hired(long at, int rep, String team) {
        if (!isClosed()) {
            books().staff.hired(at, team);
            books().beliefs.hired(team);
        }
    }

    @Override
    default void left(long at, int rep) {
        if (!isClosed()) {
            books().staff.rep(rep).leaves(at);
            books().beliefs.left(at, rep);
        }
    }

    @Override
    default void returned(long at, int rep) {
        if (!isClosed()) {
            books().staff.rep(rep).returns(at);
        }
    }

    @Override
    default void away(long at, int rep) {
        if (!isClosed()) {
            books().staff.rep(rep).away(at);
        }
    }

    @Override
    default void back(long at, int rep) {
        if (!isClosed()) {
            books().staff.rep(rep).back(at);
        }
    }

    @Override
    default void believes(long at, int rep, int channel, double quality) {
        if (!isClosed()) {
            books().beliefs.believes(at, rep, channel, quality);
        }
    }

    @Override
    default void works(long at, int rep, long millis) {
        if (!isClosed()) {
            books().staff.works(at, rep, millis);
        }
    }
}
