package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.kernel.Action;
import dev.handoff.market.CompanyObserver;
import dev.handoff.organisation.RepObligations;

/**
 * Time reps owe the company before all duties: training, meetings, writing things together.
 *
 * <p>It is worked off from the next moment a rep is free, in tasks of at most {@code work.longestTask}, and lasts as long for everybody:
 * neither administration nor inexperience stretches it. Whoever is absent or off shift makes it up on coming back, so that it costs the same
 * whoever happens to be away; whoever leaves owes nothing any more.
 */
public final class Obligations implements Duty, RepObligations, CompanyObserver {

    private final SalesFloor floor;
    private final Action<Rep> taskDone = rep -> {};
    private long longestTask;

    Obligations(SalesFloor floor) {
        this.floor = floor;
    }

    @Override
    public void adopt(Company company) {
        longestTask = company.work().longestTask().toMillis();
    }

    /** The rep owes so many milliseconds more. */
    public void owe(Rep rep, long millis) {
        rep.owe(millis);
        floor.lookForWork(rep);
    }

    @Override
    public void everybodyOwes(long millis) {
        floor.working().forEach(rep -> owe(rep, millis));
    }

    @Override
    public boolean startNext(Rep rep) {
        long task = Math.min(rep.owed(), longestTask);
        if (task == 0) {
            return false;
        }
        rep.owe(-task);
        floor.occupyExactly(rep, task, taskDone);
        return true;
    }
}
