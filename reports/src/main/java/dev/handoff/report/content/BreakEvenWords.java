package dev.handoff.report.content;

import dev.handoff.experiment.BreakEvenAnalysis;
import dev.handoff.experiment.BreakEvenAnalysis.Line;
import dev.handoff.experiment.BreakEvenAnalysis.Point;
import dev.handoff.experiment.BreakEvenAnalysis.Stretch;
import dev.handoff.ledger.Better;
import dev.handoff.ledger.Metric;
import dev.handoff.report.BreakEvenContext;
import dev.handoff.report.BreakEvenContext.Axis;
import dev.handoff.report.Enumeration;
import dev.handoff.report.Numbers;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.ZeroCrossing;
import java.util.List;

/** The sentences on where a policy pays. */
public final class BreakEvenWords {
    /** An interval whose sides differ by less than this share of its half-width is told with ±. */
    private static final double EVEN = 0.25;

    private static final int A_PAIR = 2;

    private final BreakEvenAnalysis result;
    private final BreakEvenContext context;
    private final Axis axis;

    /** Sentences on that result. */
    public BreakEvenWords(BreakEvenAnalysis result, BreakEvenContext context) {
        this.result = result;
        this.context = context;
        this.axis = context.axes().get(0);
    }

    /** "“The signed agreement” pays as long as “deals: share won” is above 0.14 ± 0.01", without a full stop. */
    public String pays(Line line) {
        List<ZeroCrossing> crossings = line.crossings();
        String subject = quoted(context.other()) + " ";
        if (crossings.isEmpty()) {
            return nowhere(line, subject);
        }
        if (!crossings.get(0).alone() || isOpen(crossings.get(0).at()) && crossings.size() == 1) {
            return subject + "may change from one side to the other, but where cannot be told: 0 lies within the ± of"
                    + " the difference " + (crossings.get(0).alone() ? "at both ends" : "around it");
        }
        if (crossings.size() > A_PAIR) {
            return "The difference changes its sign " + crossings.size() + " times: where " + quoted(axis.label())
                    + " is " + Enumeration.and(crossings.stream().map(this::at).toList());
        }
        return subject + verb() + " as long as " + quoted(axis.label()) + " is " + where(crossings);
    }

    private String where(List<ZeroCrossing> crossings) {
        boolean below = crossings.get(0).rising() == isLessBetter();
        String first = at(crossings.get(0));
        if (crossings.size() == 1) {
            return (below ? "below " : "above ") + first;
        }
        String second = at(crossings.get(1));
        return below ? "below " + first + " or above " + second : "between " + first + " and " + second;
    }

    private static boolean isOpen(Interval at) {
        return Double.isInfinite(at.lower()) && Double.isInfinite(at.upper());
    }

    /** No change of sign in the mean. */
    private String nowhere(Line line, String subject) {
        if (points(line).stream()
                .allMatch(p -> Numbers.isNone(p.band().estimate(), p.band().halfWidth()))) {
            return subject + "makes no difference at any value of " + quoted(axis.label());
        }
        String range = "from " + axis.value(low()) + " to " + axis.value(high());
        if (line.undecided().stream().anyMatch(s -> s.from() <= low() && s.to() >= high())) {
            return "Whether " + subject + verb() + " cannot be told for any value of " + quoted(axis.label()) + " "
                    + range;
        }
        boolean good =
                points(line).stream().mapToDouble(p -> p.band().estimate()).sum() > 0 != isLessBetter();
        String everywhere = subject + (good ? verb() : "does not " + infinitive()) + " at any value of "
                + quoted(axis.label()) + " " + range;
        String all = good ? everywhere.replace(" at any value ", " at every value ") : everywhere;
        return line.undecided().isEmpty()
                ? all
                : all + " on average, but cannot be told from 0 where it is "
                        + Enumeration.and(
                                line.undecided().stream().map(this::stretch).toList());
    }

    private String stretch(Stretch s) {
        double step = (high() - low()) / 100;
        if (s.from() <= low()) {
            return "below " + axis.about(s.to(), step);
        }
        return s.to() >= high()
                ? "above " + axis.about(s.from(), step)
                : "between " + axis.about(s.from(), step) + " and " + axis.about(s.to(), step);
    }

    /** "0.14 ± 0.01", or both ends where they are not as far away. */
    public String at(ZeroCrossing crossing) {
        Interval at = crossing.at();
        double below = at.estimate() - at.lower();
        double above = at.upper() - at.estimate();
        if (crossing.isBounded() && Math.abs(above - below) <= EVEN * at.halfWidth()) {
            return axis.interval(at.estimate(), Math.max(above, below));
        }
        double step = crossing.isBounded() ? at.halfWidth() : Math.min(below, above);
        double shown = Double.isFinite(step) ? step : (high() - low()) / 20;
        return axis.about(at.estimate(), shown) + " (" + ends(at, shown) + ")";
    }

    private String ends(Interval at, double step) {
        if (Double.isInfinite(at.lower())) {
            return Double.isInfinite(at.upper()) ? "anywhere in the range" : axis.about(at.upper(), step) + " or less";
        }
        return Double.isInfinite(at.upper())
                ? axis.about(at.lower(), step) + " or more"
                : axis.about(at.lower(), step) + " to " + axis.about(at.upper(), step);
    }

    /** The lowest value of the first parameter that was tried. */
    double low() {
        return result.points().get(0).at().get(0);
    }

    /** The highest. */
    double high() {
        return result.points().get(result.points().size() - 1).at().get(0);
    }

    /** The points of that line. */
    List<Point> points(Line line) {
        return result.points().stream()
                .filter(p -> Double.isNaN(line.second()) || p.at().get(1) == line.second())
                .toList();
    }

    private boolean isLessBetter() {
        return Better.of(result.metric()) == Better.LOWER;
    }

    private boolean isMoney() {
        return Numbers.isMoney(result.unit()) && Better.of(result.metric()) == Better.HIGHER;
    }

    private String verb() {
        return isMoney() ? "pays" : "has " + (isLessBetter() ? "less" : "more") + " in the figure \"" + figure() + '"';
    }

    private String infinitive() {
        return isMoney() ? "pay" : "have " + (isLessBetter() ? "less" : "more") + " in the figure \"" + figure() + '"';
    }

    private String figure() {
        return Metric.inSentence(result.metric());
    }

    /** What a point says: pays, does not, or cannot be told. */
    String verdict(Interval band) {
        if (band.covers(0)) {
            return "cannot be told";
        }
        boolean good = band.estimate() > 0 != isLessBetter();
        return isMoney() ? good ? "pays" : "does not pay" : band.estimate() > 0 ? "more" : "less";
    }

    /** Labels have a colon, which would break the sentence. */
    static String quoted(String label) {
        return '"' + label + '"';
    }
}
