package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadEnding;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import java.util.ArrayList;
import java.util.List;

/**
 * An export with the unanswered calls that nobody logged put back, under the assumption that each unanswered call was logged with the same chance 1
 * − u. That m calls lie between two logged ones has a weight of Π c(1 − a)u over the m calls times the density of m + 1 gaps that are together as
 * long as the time between; after the last logged call of an open lead, and in the hands of a lead without any, a weight of that product times the
 * chance to stop there. c is the chance that an unanswered lead is called again, a that a call is answered, by how often the lead was called and
 * whether it ever answered; they and the lengths of gaps are found together with the calls (stochastic EM on the same luck: Celeux and Diebolt 1985).
 */
public final class UnloggedCalls {
    private static final int FAMILY = Draws.family("fit unlogged calls");
    private static final Purpose HOW_MANY = () -> 0;
    private static final int ROUNDS = 6;
    private static final int MOST_BETWEEN = 3;

    private final CrmTables logged;
    private final FollowUpLog log;
    private final Held held;
    private final double share;
    private final Draws luck;
    private CallHabits habits;

    private UnloggedCalls(CrmTables logged, Held held, double share, long seed) {
        this.logged = logged;
        this.log = new FollowUpLog(logged);
        this.held = held;
        this.share = share;
        this.luck = new Draws(seed, 0);
        this.habits = new CallHabits(logged, held);
    }

    /**
     * The tables with those calls.
     *
     * @param share of unanswered calls that were never logged, at least 0 and below 1
     * @param seed of where they are put
     */
    public static CrmTables putBack(CrmTables logged, Held held, double share, long seed) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("a share of calls is at least 0 and below 1, not " + share);
        }
        if (share == 0 || !logged.knows(CrmColumn.ACTIVITY_OUTCOME)) {
            return logged;
        }
        UnloggedCalls unlogged = new UnloggedCalls(logged, held, share, seed);
        CrmTables all = unlogged.tables();
        for (int round = 1; round < ROUNDS; round++) {
            unlogged.habits = new CallHabits(all, unlogged.held);
            all = unlogged.tables();
        }
        return all;
    }

    private CrmTables tables() {
        List<Call> calls = new ArrayList<>();
        for (int lead = 0; lead < logged.leads().size(); lead++) {
            calls.addAll(of(lead));
        }
        byte[] answers = new byte[calls.size()];
        boolean[] unknown = new boolean[answers.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = calls.get(i).answered;
            unknown[i] = calls.get(i).timeUnknown;
        }
        return new CrmTables(
                logged.zone(),
                logged.from(),
                logged.to(),
                logged.asOf(),
                logged.channels(),
                logged.owners(),
                logged.leads(),
                new ActivityColumns(
                        calls.stream().mapToInt(Call::lead).toArray(),
                        calls.stream().mapToLong(Call::at).toArray(),
                        calls.stream().mapToInt(Call::owner).toArray(),
                        answers,
                        calls.stream().mapToInt(Call::seconds).toArray(),
                        unknown),
                logged.deals(),
                logged.known(),
                logged.datesOnly());
    }

    private record Call(int lead, long at, int owner, byte answered, int seconds, boolean timeUnknown) {}

    /** The calls of one lead, in order. */
    private List<Call> of(int lead) {
        List<Call> calls = new ArrayList<>();
        long handed = log.handedAt(lead);
        long before = handed;
        boolean spoke = false;
        for (int row = log.from(lead); row < log.to(lead); row++) {
            Call call = logged(row);
            if (handed != CrmTables.NEVER && call.at > before) {
                addBetween(calls, before, call, spoke);
            }
            calls.add(call);
            spoke |= call.answered == 1;
            before = call.at;
        }
        if (handed != CrmTables.NEVER && !isOver(lead, calls)) {
            addAfter(lead, calls, before, spoke);
        }
        return calls;
    }

    private Call logged(int row) {
        ActivityColumns acts = logged.activities();
        return new Call(
                acts.lead()[row],
                acts.at()[row],
                acts.owner()[row],
                acts.answered()[row],
                acts.seconds()[row],
                acts.timeUnknown()[row]);
    }

    private void addBetween(List<Call> calls, long before, Call next, boolean spoke) {
        int made = calls.size();
        double[] weights = new double[MOST_BETWEEN + 1];
        double chance = 1;
        for (int m = 0; m < weights.length; m++) {
            weights[m] = chance * habits.density(made == 0, m, next.at - before);
            chance *= habits.silentAgain(made + m, spoke) * share;
        }
        int between = chosen(next.lead, made, weights);
        for (int m = between; m >= 1; m--) {
            long backward = next.at - m * habits.gap();
            long even = next.at - (next.at - before) * m / (between + 1);
            calls.add(silent(next.lead, made == 0 && backward > before ? backward : even, next.owner));
        }
    }

    private void addAfter(int lead, List<Call> calls, long before, boolean spoke) {
        int made = calls.size();
        double[] weights = new double[MOST_BETWEEN + 1];
        double chance = 1;
        for (int m = 0; m < weights.length; m++) {
            weights[m] = chance * (1 - habits.again(made + m, spoke));
            chance *= habits.silentAgain(made + m, spoke) * share;
        }
        int after = chosen(lead, made, weights);
        int owner = made == 0 ? logged.leads().owner()[lead] : calls.get(made - 1).owner;
        for (int m = 1; m <= after && before + m * habits.gap() < logged.asOf(); m++) {
            calls.add(silent(lead, before + m * habits.gap(), owner));
        }
    }

    private static Call silent(int lead, long at, int owner) {
        return new Call(lead, at, owner, (byte) 0, -1, false);
    }

    /** After a conversation, an end that was recorded, or a rejection nobody calls unseen. */
    private boolean isOver(int lead, List<Call> calls) {
        LeadEnding ending = logged.leads().ending()[lead];
        return !calls.isEmpty() && calls.get(calls.size() - 1).answered != 0
                || ending == LeadEnding.OPT_OUT
                || ending == LeadEnding.REJECTED
                || logged.leads().sql()[lead] != CrmTables.NEVER;
    }

    /** One of several numbers of calls, each with its weight. */
    private int chosen(int lead, int place, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double u = luck.uniform(FAMILY, lead, HOW_MANY, place) * sum;
        int chosen = 0;
        for (double below = weights[0]; chosen < weights.length - 1 && u >= below; below += weights[chosen]) {
            chosen++;
        }
        return sum > 0 ? chosen : 0;
    }
}
