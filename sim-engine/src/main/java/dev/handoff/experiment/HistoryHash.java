package dev.handoff.experiment;

import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.market.Lead;

/**
 * One number for everything that happens in a replication: two policies with the same number have the same history, event by event. What
 * people think of it is not part of it (whether a promise was kept, trust, beliefs): an opinion counts when somebody acts on it.
 *
 * <p>Multiply and rotate over 64 bits (the mixing step of Steele, Lea and Flood's SplitMix64, 2014): two histories that differ share a
 * number with chance 2⁻⁶⁴.
 */
final class HistoryHash implements Journal {

    private static final long ODD = 0x9E3779B97F4A7C15L;
    private static final long ALSO_ODD = 0xBF58476D1CE4E5B9L;
    private static final int TURN = 27;
    private static final int CHANNEL_SHIFT = 52;

    private long hash;

    /** The number so far. */
    long value() {
        return hash;
    }

    private void mix(long x) {
        long h = (hash ^ x) * ODD;
        hash = Long.rotateLeft(h, TURN) * ALSO_ODD + 1;
    }

    private void plain(int kind, long at, long what) {
        mix(at * 64 + kind);
        mix(what);
    }

    private void lead(int kind, long at, Lead lead) {
        plain(kind, at, ((long) lead.channel().number() << CHANNEL_SHIFT) + lead.id());
    }

    @Override
    public void inquired(long at, Lead lead) {
        lead(1, at, lead);
    }

    @Override
    public void nurtured(long at, Lead lead) {
        lead(2, at, lead);
    }

    @Override
    public void expired(long at, Lead lead) {
        lead(3, at, lead);
    }

    @Override
    public void unsubscribed(long at, Lead lead) {
        lead(4, at, lead);
    }

    @Override
    public void lostOnForm(long at, Lead lead) {
        lead(5, at, lead);
    }

    @Override
    public void leaked(long at, Lead lead) {
        lead(6, at, lead);
    }

    @Override
    public void qualified(long at, Handover handover) {
        lead(7, at, handover.lead());
    }

    @Override
    public void assigned(long at, Handover handover) {
        lead(8, at, handover.lead());
    }

    @Override
    public void prospected(long at, Handover handover) {
        lead(9, at, handover.lead());
    }

    @Override
    public void accepted(long at, Handover handover) {
        lead(10, at, handover.lead());
    }

    @Override
    public void rejected(long at, Handover handover) {
        lead(11, at, handover.lead());
    }

    @Override
    public void escalated(long at, Handover handover) {
        lead(12, at, handover.lead());
    }

    @Override
    public void spoke(long at, Handover handover) {
        lead(13, at, handover.lead());
    }

    @Override
    public void reassigned(long at, Handover handover) {
        lead(14, at, handover.lead());
    }

    @Override
    public void shelved(long at, Handover handover) {
        lead(15, at, handover.lead());
    }

    @Override
    public void faked(long at, Handover handover) {
        lead(16, at, handover.lead());
    }

    @Override
    public void opened(long at, Handover handover) {
        lead(17, at, handover.lead());
    }

    @Override
    public void hired(long at, int rep, String team) {
        plain(18, at, rep);
    }

    @Override
    public void left(long at, int rep) {
        plain(19, at, rep);
    }

    @Override
    public void returned(long at, int rep) {
        plain(29, at, rep);
    }

    @Override
    public void recorded(long at, Handover handover, boolean reason) {
        lead(20, at, handover.lead());
        mix(reason ? 1 : 0);
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        lead(21, at, handover.lead());
        mix(handover.owner() * 4L + (answered ? 2 : 0) + (enforced ? 1 : 0));
    }

    @Override
    public void settled(long at, Handover handover) {
        lead(22, at, handover.lead());
        mix(handover.ending().ordinal());
    }

    @Override
    public void trained(long at, int reps) {
        plain(24, at, reps);
    }

    @Override
    public void budgeted(long at) {
        plain(26, at, 0);
    }

    @Override
    public void works(long at, int rep, long millis) {
        plain(27, at, rep);
        mix(millis);
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        lead(28, at, handover.lead());
        mix(rep);
        mix(Double.doubleToLongBits(size));
        mix(Double.doubleToLongBits(expected));
    }
}
