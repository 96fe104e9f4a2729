package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.estimate.DealCycles;
import dev.handoff.calibration.estimate.DeskDelay;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the stages of deals take, where it is known when each was entered; else whole deals. The end of a stage is recorded when somebody gets to it: the customer was ready before,
 * by the working time that the desk takes, which is found together with the stages.
 */
final class DealStages {
    private static final double HALF_AN_HOUR = 0.5 / 24;
    private static final double HOUR = 3600;

    /** Rounds in which delay and stages are fitted to each other. */
    private static final int ROUNDS = 3;

    /** Stages that tell well enough how long the desk takes. */
    private static final int ENOUGH = 2000;

    private final CrmTables tables;
    private final Held held;
    private final DeskHours hours;
    private final DealColumns deals;
    private final boolean delayed;
    private final List<List<Stage>> stages = new ArrayList<>();
    private final DealCycles fitted;
    private DeskDelay delay;

    /** From when to when a stage was, and whether its end was recorded; else it was last looked at then. Epoch seconds. */
    private record Stage(long from, long to, boolean over) {}

    DealStages(CrmTables tables, Held held, DeskHours hours) {
        this.tables = tables;
        this.held = held;
        this.hours = hours;
        this.deals = tables.deals();
        this.delayed = hours.areKnown()
                && !tables.datesOnly().contains(CrmColumn.DEAL_CLOSED)
                && !tables.datesOnly().contains(CrmColumn.DEAL_OPENED);
        for (int i = 0; i < deals.size(); i++) {
            stages.add(stagesOf(i));
        }
        this.delay = DeskDelay.assumed(held.stageWork());
        this.fitted = fitTogether();
    }

    private boolean isOver(int deal) {
        return deals.outcome()[deal] >= 0;
    }

    private boolean isWon(int deal) {
        return deals.outcome()[deal] == 1;
    }

    private List<Stage> stagesOf(int deal) {
        List<Stage> found = new ArrayList<>();
        long at = deals.opened()[deal];
        boolean areKnown = tables.knows(CrmColumn.DEAL_STAGES);
        for (long next : areKnown ? deals.entered()[deal] : new long[0]) {
            if (next != CrmTables.NEVER && next > at) {
                found.add(new Stage(at, next, true));
                at = next;
            }
        }
        found.add(new Stage(at, isOver(deal) ? deals.closed()[deal] : tables.asOf(), isOver(deal)));
        return found;
    }

    /** How many deals were won. */
    int wonDeals() {
        int won = 0;
        for (int i = 0; i < deals.size(); i++) {
            won += isWon(i) ? 1 : 0;
        }
        return won;
    }

    /** Stages of most won deals: their median, as assumed where none was won. */
    int number() {
        List<Integer> ofWon = new ArrayList<>();
        for (int i = 0; i < deals.size(); i++) {
            if (isWon(i)) {
                ofWon.add(stages.get(i).size());
            }
        }
        ofWon.sort(null);
        return ofWon.isEmpty() ? held.dealStages() : ofWon.get(ofWon.size() / 2);
    }

    /** How long stages take. */
    DealCycles cycles() {
        return fitted;
    }

    /** Whether the delay was found by when in the day things are recorded. */
    boolean isDelayFound() {
        return delayed;
    }

    /** How long the desk takes; as assumed where no record tells. */
    DeskDelay delay() {
        return delay;
    }

    private DealCycles fitTogether() {
        if (delayed) {
            int all = stages.stream().mapToInt(List::size).sum();
            findDelay(Math.max(1, all / ENOUGH));
        }
        return fitted(delayed ? delay.classes() : new double[0], 1);
    }

    /** Delay and stages in turn, by one deal of so many. */
    private void findDelay(int every) {
        DeskDelay assumed = delay;
        List<double[]> ends = new ArrayList<>();
        List<Boolean> won = new ArrayList<>();
        for (int i = 0; i < deals.size(); i += every) {
            for (Stage stage : stages.get(i)) {
                if (stage.over()) {
                    ends.add(days(stage, DeskDelay.fine()));
                    won.add(isWon(i));
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            delay = fitted(delay.classes(), every).delay(ends.toArray(double[][]::new), flags(won), assumed);
        }
    }

    private static boolean[] flags(List<Boolean> of) {
        boolean[] flags = new boolean[of.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = of.get(i);
        }
        return flags;
    }

    private DealCycles fitted(double[] classes, int every) {
        int n = (deals.size() + every - 1) / every;
        double[][][] ends = new double[n][][];
        boolean[] over = new boolean[n];
        boolean[] won = new boolean[n];
        for (int i = 0; i < n; i++) {
            over[i] = isOver(i * every);
            won[i] = isWon(i * every);
            ends[i] = stages.get(i * every).stream().map(s -> days(s, classes)).toArray(double[][]::new);
        }
        return DealCycles.ofRecorded(ends, delay, over, won);
    }

    /** Days of a stage if its end was recorded at once, and if the desk took as many working hours as the end of each class. */
    private double[] days(Stage stage, double[] classes) {
        double[] days = new double[1 + classes.length];
        days[0] = Math.max(HALF_AN_HOUR, (stage.to() - stage.from()) / (double) LocalClock.DAY);
        for (int k = 0; k < classes.length; k++) {
            long ready = hours.earliest(stage.to(), Math.round(HOUR * classes[k]));
            days[k + 1] = Math.min(days[0], Math.max(0, (ready - stage.from()) / (double) LocalClock.DAY));
        }
        return days;
    }
}
