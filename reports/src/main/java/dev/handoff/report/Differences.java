package dev.handoff.report;

import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.IntervalMethod;

/** How a difference between two policies becomes text, with the interval that holds together with all others of its figure. */
public final class Differences {
    private Differences() {}

    /** Signed: "+1.24 M EUR ± 0.11 M", or with both ends where they are Hall's; "no difference" when exactly none. */
    public static String signed(Difference d) {
        if (isStudents(d)) {
            return Numbers.difference(
                    d.mean(), d.adjusted().simultaneousHalfWidth(), Numbers.unit(d.metric(), d.unit()));
        }
        String text = Numbers.between(d.mean(), d.simultaneous(), d.unit());
        return d.mean() > 0 ? "+" + text : text;
    }

    /** Without its sign, for sentences that say which way. */
    public static String size(Difference d) {
        double mean = Math.abs(d.mean());
        if (isStudents(d)) {
            return Numbers.interval(mean, d.adjusted().simultaneousHalfWidth(), Numbers.unit(d.metric(), d.unit()));
        }
        Interval i = d.simultaneous();
        Interval turned = d.mean() < 0 ? new Interval(mean, -i.upper(), -i.lower(), i.confidence()) : i;
        return Numbers.between(mean, turned, d.unit());
    }

    private static boolean isStudents(Difference d) {
        return d.method() == IntervalMethod.STUDENT || Numbers.isNone(d.mean(), d.halfWidth());
    }
}
