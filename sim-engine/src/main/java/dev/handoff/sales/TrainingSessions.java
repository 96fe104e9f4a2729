package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.company.Training;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;
import java.util.List;

/**
 * Every so often all reps learn to read their results. The first session is held when training is introduced; it counts from then on, and
 * its hours are worked off before all duties ({@link Obligations}).
 */
final class TrainingSessions implements CompanyObserver {

    private final Simulation simulation;
    private final Journal journal;
    private final SalesFloor floor;
    private final Beliefs beliefs;
    private final Action<TrainingSessions> due = TrainingSessions::hold;
    private Training training;
    private long next = Simulation.NONE;
    private long last = Long.MIN_VALUE;

    TrainingSessions(Setting setting, SalesFloor floor, Beliefs beliefs) {
        this.simulation = setting.simulation();
        this.journal = setting.journal();
        this.floor = floor;
        this.beliefs = beliefs;
    }

    /** A changed period counts from the last session. */
    @Override
    public void adopt(Company company) {
        training = company.training();
        simulation.cancel(next);
        training.every().ifPresent(every -> schedule(nextAfterLast(every.toMillis())));
    }

    private long nextAfterLast(long every) {
        return last == Long.MIN_VALUE ? simulation.now() : Math.max(simulation.now(), last + every);
    }

    private void schedule(long at) {
        next = simulation.schedule(at, Layer.CHANGE, due, this);
    }

    private void hold() {
        last = simulation.now();
        List<Rep> reps = floor.working();
        reps.forEach(rep -> beliefs.train(rep.number()));
        floor.obligations().everybodyOwes(training.length().toMillis());
        journal.trained(last, reps.size());
        training.every().ifPresent(every -> schedule(last + every.toMillis()));
    }
}
