package dev.handoff.organisation;

import dev.handoff.company.Company;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;
import java.util.ArrayList;
import java.util.List;

/** Every so often both departments look back; whoever has something to look at is called, in the order of enrolment. */
public final class Reviews implements CompanyObserver {

    private final Simulation simulation;
    private final List<Runnable> parts = new ArrayList<>();
    private final Action<Reviews> due = Reviews::review;
    private long every;

    /** Reviews by the company's record; the first one comes when one period has passed. */
    public Reviews(Company company, Simulation simulation) {
        this.simulation = simulation;
        adopt(company);
    }

    /** A changed period takes effect after the next review. */
    @Override
    public void adopt(Company company) {
        every = company.trust().every().toMillis();
    }

    /** That part takes place at every review from now on. */
    public void include(Runnable part) {
        if (parts.isEmpty()) {
            simulation.scheduleIn(every, Layer.CHANGE, due, this);
        }
        parts.add(part);
    }

    private void review() {
        parts.forEach(Runnable::run);
        simulation.scheduleIn(every, Layer.CHANGE, due, this);
    }
}
