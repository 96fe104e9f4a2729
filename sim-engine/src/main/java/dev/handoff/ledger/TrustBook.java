package dev.handoff.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How far each side trusts the other, and how far people believe in their agreement, averaged over time; absent where nothing moves it. */
final class TrustBook {

    private final WeeklyLevel sales;
    private final WeeklyLevel marketing;
    private final WeeklyLevel legitimacy;

    TrustBook(Window window) {
        this.sales = new WeeklyLevel(window);
        this.marketing = new WeeklyLevel(window);
        this.legitimacy = new WeeklyLevel(window);
    }

    void trusts(long at, double bySales, double byMarketing, double actedUpon) {
        sales.set(at, bySales);
        marketing.set(at, byMarketing);
        legitimacy.set(at, actedUpon);
    }

    void report(Responses out, Set<Mechanism> mechanisms) {
        if (mechanisms.contains(Mechanism.TRUST)) {
            out.put("trust.sales", "share", sales.average());
            out.put("trust.marketing", "share", marketing.average());
        }
        if (mechanisms.contains(Mechanism.LEGITIMACY)) {
            out.put("sla.legitimacy", "share", legitimacy.average());
        }
    }

    List<WeeklyResponse> weekly(Set<Mechanism> mechanisms) {
        List<WeeklyResponse> series = new ArrayList<>();
        if (mechanisms.contains(Mechanism.TRUST)) {
            series.add(new WeeklyResponse("trust.sales", "share", sales.byWeek()));
            series.add(new WeeklyResponse("trust.marketing", "share", marketing.byWeek()));
        }
        if (mechanisms.contains(Mechanism.LEGITIMACY)) {
            series.add(new WeeklyResponse("sla.legitimacy", "share", legitimacy.byWeek()));
        }
        return series;
    }
}
