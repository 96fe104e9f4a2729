package dev.handoff.report.content;

import dev.handoff.experiment.pilot.Pilot;
import dev.handoff.experiment.pilot.PilotMeasure;
import dev.handoff.experiment.pilot.PilotWatching;
import dev.handoff.report.Numbers;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a pilot would tell, in sentences. */
final class PilotWords {
    private static final double ENOUGH = 0.8;
    private static final double HUNDRED = 100;
    private static final double ROUNDING = 0.25;
    private static final double WEEKS_A_YEAR = 52;
    private static final double NOMINAL = 0.05;

    private final Pilot pilot;

    PilotWords(Pilot pilot) {
        this.pilot = pilot;
    }

    /** One measure after one length. */
    private record Choice(Pilot.Measured measured, Pilot.Length length) {
        Interval power() {
            return length.chances().get(PilotWatching.AT_THE_END).seen();
        }
    }

    private Stream<Choice> choices(boolean results) {
        return pilot.measures().stream()
                .filter(m -> m.measure().isResult() == results)
                .flatMap(m ->
                        m.lengths().stream().filter(Pilot.Length::hasEffect).map(l -> new Choice(m, l)));
    }

    /** The shortest pilot that shows it in what comes of the leads; of several measures the one that shows it best. */
    private Optional<Choice> shortest(boolean results) {
        return choices(results)
                .filter(c -> c.power().estimate() >= ENOUGH)
                .min(Comparator.comparingInt((Choice c) -> c.length().weeks())
                        .thenComparing(c -> -c.power().estimate()));
    }

    private Optional<Choice> best(boolean results) {
        return choices(results).max(Comparator.comparingDouble(c -> c.power().estimate()));
    }

    String answer() {
        if (pilot.same()) {
            return "Both groups have the same policy: there is nothing to see.";
        }
        Optional<Choice> enough = shortest(true);
        if (enough.isPresent()) {
            return ReportWords.capital(who()) + " for " + weeks(enough.get()) + " show it in "
                    + cases(enough.get().power()) + " if you watch " + watched(enough.get()) + ".";
        }
        return best(true)
                .map(c -> "No pilot this short is likely to show it in what comes of the leads: at best, " + who()
                        + " for " + weeks(c) + " show it in " + cases(c.power()) + ", if you watch " + watched(c) + ".")
                .orElse("No pilot this short shows it in what comes of the leads: all "
                        + Numbers.count(pilot.replications()) + " pilots together tell no effect there.");
    }

    List<String> further() {
        List<String> sentences = new ArrayList<>();
        if (shortest(true).isEmpty()) {
            shortest(false)
                    .or(() -> best(false))
                    .ifPresent(c -> sentences.add("What is done about the leads shows sooner: " + watched(c) + " in "
                            + cases(c.power()) + " after " + weeks(c) + "."));
        }
        pilot.measures().stream()
                .filter(m -> m.measure() == PilotMeasure.REVENUE)
                .findFirst()
                .ifPresent(revenue -> sentences.add(revenue(revenue)));
        peeking().ifPresent(sentences::add);
        exaggerated().ifPresent(sentences::add);
        return sentences;
    }

    /** Revenue is what everybody asks about. */
    private String revenue(Pilot.Measured revenue) {
        Pilot.Length longest = revenue.lengths().get(revenue.lengths().size() - 1);
        Interval power = longest.chances().get(PilotWatching.AT_THE_END).seen();
        String after = "Revenue per lead shows it in " + cases(power) + " after " + ReportWords.weeks(longest.weeks());
        if (pilot.same() || !longest.hasEffect()) {
            return after + "; its effect cannot be told from none even with all pilots together.";
        }
        return revenue.enough().isPresent()
                ? after + "; 80 of 100 would take " + time(revenue.enough().getAsDouble()) + "."
                : after + ".";
    }

    private Optional<String> peeking() {
        return shortest(true).or(() -> best(true)).or(this::any).map(c -> {
            Interval alarms = c.length().chances().get(PilotWatching.EVERY_WEEK).falseAlarm();
            Interval bounded =
                    c.length().chances().get(PilotWatching.WITHIN_BOUNDS).falseAlarm();
            return "Whoever looks every week and stops at the first \"significant\" difference of " + watched(c)
                    + " is wrong " + times(alarms) + " when there is nothing to see; with bounds made for it "
                    + times(bounded) + ".";
        });
    }

    private Optional<Choice> any() {
        return pilot.measures().stream()
                .filter(m -> m.measure() == PilotMeasure.PURSUED)
                .map(m -> new Choice(m, m.lengths().get(m.lengths().size() - 1)))
                .findFirst();
    }

    /** Of those lucky enough to see something in revenue after the shortest pilot. */
    private Optional<String> exaggerated() {
        return pilot.measures().stream()
                .filter(m -> m.measure() == PilotMeasure.REVENUE)
                .map(m -> new Choice(m, m.lengths().get(0)))
                .filter(c -> c.power().estimate() < ENOUGH)
                .filter(c -> c.length()
                                .chances()
                                .get(PilotWatching.AT_THE_END)
                                .exaggeration()
                                .estimate()
                        > 1)
                .findFirst()
                .map(c -> {
                    Pilot.Chances chances = c.length().chances().get(PilotWatching.AT_THE_END);
                    return "Who sees a difference in " + watched(c) + " after " + weeks(c) + " sees it "
                            + factor(chances.exaggeration()) + " times as large as it is, and "
                            + times(chances.wrongSign())
                            + " the wrong way round.";
                });
    }

    /** Where the test alarms much more often than it says, because leads of one rep, or of one time, are alike. */
    List<String> warnings() {
        return pilot.measures().stream()
                .map(m -> new Choice(m, m.lengths().get(m.lengths().size() - 1)))
                .filter(c -> alarms(c).lower() > 2 * NOMINAL)
                .max(Comparator.comparingDouble(c -> alarms(c).estimate()))
                .map(c -> "Even with the same policy in both groups, " + watched(c) + " differ \"significantly\" "
                        + times(alarms(c)) + " after " + weeks(c) + ": "
                        + (pilot.groups().isPresent() ? "reps differ" : "the two times differ by themselves")
                        + ", and the test does not know that.")
                .stream()
                .toList();
    }

    private static Interval alarms(Choice c) {
        return c.length().chances().get(PilotWatching.AT_THE_END).falseAlarm();
    }

    private String who() {
        return pilot.groups()
                .map(split -> number(split.pilotReps()) + " of " + number(split.reps()) + " reps")
                .orElse("the whole company, before and after,");
    }

    private static String number(int n) {
        String[] words = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        return n < words.length ? words[n] : Numbers.count(n);
    }

    private static String watched(Choice c) {
        return c.measured().measure().label().toLowerCase(Locale.ROOT);
    }

    private static String weeks(Choice c) {
        return ReportWords.weeks(c.length().weeks());
    }

    /** "84 ± 3 of 100 cases". */
    static String cases(Interval share) {
        return hundred(share) + " of 100 cases";
    }

    private static String times(Interval share) {
        return hundred(share) + " times in 100";
    }

    /** "84 ± 3": whole cases, the ± never too small. */
    static String hundred(Interval share) {
        long half = Math.max(1, (long) Math.ceil(HUNDRED * share.halfWidth() - ROUNDING));
        return Math.round(HUNDRED * share.estimate()) + "\u00A0±\u00A0" + half;
    }

    static String factor(Interval factor) {
        return Numbers.interval(factor.estimate(), factor.halfWidth(), "");
    }

    /** "about three years". */
    static String time(double weeks) {
        return weeks < 1.5 * WEEKS_A_YEAR
                ? "about " + Math.round(weeks) + " weeks"
                : "about " + number((int) Math.min(Integer.MAX_VALUE, Math.round(weeks / WEEKS_A_YEAR))) + " years";
    }
}
