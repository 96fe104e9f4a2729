package dev.handoff.scenario.advice;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.Sla.FirstTouch;
import dev.handoff.company.Sla.TimedClause;
import dev.handoff.company.TimeBasis;
import dev.handoff.kernel.SimTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A limit by the clock runs out overnight for leads that come when nobody works. */
final class LimitsEndOvernight implements AdviceRule {
    private static final double WORTH_SAYING = 0.02;
    private static final int DAYS = 7;
    private static final int HOURS = 24;

    @Override
    public List<Advice> look(Given given) {
        Map<String, Limit> limits = new LinkedHashMap<>();
        given.sales().acceptance().map(TimedClause::limit).ifPresent(l -> limits.put("sla.sales.acceptance.limit", l));
        given.sales().firstTouch().map(FirstTouch::limit).ifPresent(l -> limits.put("sla.sales.firstTouch.limit", l));
        given.sales()
                .firstTouch()
                .map(FirstTouch::limits)
                .ifPresent(m -> m.forEach((name, l) -> limits.put("sla.sales.firstTouch.limits." + name, l)));
        return limits.entrySet().stream()
                .filter(e -> e.getValue().basis() == TimeBasis.CLOCK)
                .filter(e -> missed(given, e.getValue()) > WORTH_SAYING)
                .map(e -> advice(given, e.getKey(), e.getValue()))
                .toList();
    }

    private static Advice advice(Given given, String path, Limit limit) {
        String stated = given.stated().get(path);
        return new Advice(
                path,
                stated + " by the clock is over before anybody is back at work for "
                        + FiguresInWords.ofHundred(missed(given, limit)) + " leads",
                "count working time: " + FiguresInWords.about(SimTime.hours((long) limit.amount())) + " working hours");
    }

    /** Share of inquiries after whose arrival nobody of the team that gets them works within the limit. */
    private static double missed(Given given, Limit limit) {
        return given.overHolders(hours -> missed(given.company(), hours, limit));
    }

    /** The same by the rhythm of the week for one team's hours. */
    private static double missed(Company company, WorkingCalendar hours, Limit limit) {
        double all = 0;
        double missed = 0;
        for (int day = 0; day < DAYS; day++) {
            for (int hour = 0; hour < HOURS; hour++) {
                double weight = company.arrivals().dayWeights().get(day)
                        * company.arrivals().hourWeights().get(hour);
                long at = day * SimTime.DAY + hour * SimTime.HOUR + SimTime.HOUR / 2;
                all += weight;
                missed += hours.nextWorking(at) - at >= limit.amount() ? weight : 0;
            }
        }
        return missed / all;
    }
}
