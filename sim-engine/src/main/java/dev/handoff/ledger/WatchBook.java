package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;

/** What watching over open promises takes inside the window: looks, managers' hours, and hours for which deals waited because of an alert. */
final class WatchBook {

    private final Window window;
    private double hoursEach;
    private long promised;
    private long listed;
    private long looks;
    private double managerHours;
    private double delayedHours;

    WatchBook(Window window) {
        this.window = window;
    }

    /** What one look takes from then on. */
    void adopt(Company company) {
        hoursEach = SimTime.hours(company.sla().sales().watch().managerTime().toMillis());
    }

    /** Watched clauses began for a lead. */
    void promised(long at, boolean onList) {
        if (window.contains(at)) {
            promised++;
            listed += onList ? 1 : 0;
        }
    }

    void looked(long at) {
        looks += window.contains(at) ? 1 : 0;
    }

    /** A manager spent time on one lead: an attempt made under enforcement, or a look that brought none. */
    void managed(long at) {
        managerHours += window.contains(at) ? hoursEach : 0;
    }

    void dealDelayed(long at, long millis) {
        delayedHours += window.contains(at) ? SimTime.hours(millis) : 0;
    }

    void report(Responses out) {
        out.put(Metric.WATCH_LISTED, promised == 0 ? Double.NaN : listed / (double) promised);
        out.put(Metric.WATCH_LOOKS, looks);
        out.put(Metric.WATCH_HOURS, managerHours);
        out.put(Metric.DEALS_DELAYED, delayedHours);
    }
}
