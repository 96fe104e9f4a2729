package dev.handoff.scenario.draws;

import dev.handoff.company.Mark;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.spelling.TimeUnits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Sorts drawn values by what they are about, and reads the numbers in them. */
public final class DrawGroups {
    private static final String CHANNEL = "channels\\.[^.]+\\.";
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*(\\p{L}+)?");
    private static final Pattern CASES = Pattern.compile("(\\d[\\d,]*) (\\p{L}[\\p{L} -]*?)\\s*(?:[,;:(].*)?");

    /** How a fit to an export tells it: "fitted: 0.34 ± 0.15, n = 35; …". */
    private static final Pattern COUNTED = Pattern.compile("[^;]*\\bn = (\\d[\\d,]*)\\b.*");

    private static final Map<String, String> COUNTED_IN = Map.of(
            "inquiries", "inquiries",
            "answered attempts", "attempts",
            "persistence", "decisions to try",
            "deal size", "won deals",
            "win share", "decided deals",
            "length of deals", "deals");

    /** What values are about, by path; the first that fits counts. */
    private static final Map<Pattern, String> ABOUT = about();

    private DrawGroups() {}

    private static Map<Pattern, String> about() {
        Map<Pattern, String> about = new LinkedHashMap<>();
        about.put(Pattern.compile(CHANNEL + "(inquiriesPerWeek|batch|schedule).*|arrivals\\..*"), "inquiries");
        about.put(Pattern.compile(CHANNEL + "(fit|intent)"), "share of good leads");
        about.put(Pattern.compile(CHANNEL + "(pickUp|reachable).*|pickUp\\..*"), "answered attempts");
        about.put(
                Pattern.compile(CHANNEL + "(intentFadesIn|touchesFactor)|conversion\\..*"), "what conversations bring");
        about.put(Pattern.compile(CHANNEL + "dealSizeFactor|deals\\.(medianSize|sizeSpread|sizeKnown)"), "deal size");
        about.put(
                Pattern.compile("deals\\.(winShare|skillSpread|quarterEnd|neglect|score|scoreReference)"), "win share");
        about.put(Pattern.compile("deals\\..*"), "length of deals");
        about.put(Pattern.compile(CHANNEL + "attention|persistence\\..*"), "persistence");
        about.put(Pattern.compile("leadDefinition\\..*|scoring\\..*"), "lead definition");
        about.put(Pattern.compile(CHANNEL + "(costPerInquiry|spendPerWeek|saturation)"), "cost of inquiries");
        about.put(Pattern.compile("cadence\\..*"), "cadence");
        about.put(Pattern.compile("work\\..*"), "time at work");
        return about;
    }

    /** What a value is about, by its path: {@code deal size}. */
    public static String about(String path) {
        return ABOUT.entrySet().stream()
                .filter(e -> e.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> ParameterLabel.of(path).replaceFirst(": .*", ""));
    }

    /** The groups of the draws, in the order of their first columns; what has no number in it is left out. */
    static List<DrawGroup> of(FittedDraws draws, List<Parameter> known) {
        Map<String, List<Integer>> columns = new LinkedHashMap<>();
        for (int column = 0; column < draws.paths().size(); column++) {
            columns.computeIfAbsent(about(draws.paths().get(column)), name -> new ArrayList<>())
                    .add(column);
        }
        return columns.entrySet().stream()
                .flatMap(e -> group(e.getKey(), e.getValue(), draws, known).stream())
                .toList();
    }

    private static Optional<DrawGroup> group(
            String name, List<Integer> columns, FittedDraws draws, List<Parameter> known) {
        List<Integer> regular =
                columns.stream().filter(column -> isRegular(column, draws)).toList();
        if (regular.isEmpty()) {
            return Optional.empty();
        }
        List<double[]> rows = IntStream.range(0, draws.size())
                .mapToObj(draw -> regular.stream()
                        .flatMap(column -> numbers(draws.rows().get(draw).get(column)).stream())
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toList();
        int cases = 0;
        String what = "";
        for (int column : columns) {
            Optional<Matcher> told = cases(draws.paths().get(column), known, CASES);
            Optional<Matcher> counted = told.or(() -> cases(draws.paths().get(column), known, COUNTED));
            int n = counted.map(m -> Integer.parseInt(m.group(1).replace(",", "")))
                    .orElse(0);
            if (n > cases) {
                cases = n;
                what = told.map(m -> m.group(2)).orElse(COUNTED_IN.getOrDefault(name, "cases"));
            }
        }
        return Optional.of(new DrawGroup(name, rows, cases, what, false));
    }

    /** How many cases the source of a fitted value tells: "fitted: 132 won deals, …". */
    private static Optional<Matcher> cases(String path, List<Parameter> known, Pattern told) {
        return known.stream()
                .filter(p -> DrawnCompany.concerns(p.path(), path) && p.mark() == Mark.FITTED)
                .map(p -> told.matcher(p.source()))
                .filter(m -> m.matches() && m.group(1).length() < 10)
                .findFirst();
    }

    /** Whether every draw has as many numbers there. */
    static boolean isRegular(int column, FittedDraws draws) {
        int first = numbers(draws.rows().get(0).get(column)).size();
        return first > 0
                && draws.rows().stream()
                        .allMatch(row -> numbers(row.get(column)).size() == first);
    }

    /** The numbers in a value, times in hours. */
    static List<Double> numbers(String value) {
        List<Double> numbers = new ArrayList<>();
        Matcher m = NUMBER.matcher(value);
        while (m.find()) {
            double unit = m.group(2) == null
                    ? 1
                    : TimeUnits.millisOf(m.group(2)).orElse(TimeUnits.HOUR.millis) / (double) TimeUnits.HOUR.millis;
            numbers.add(Double.parseDouble(m.group(1)) * unit);
        }
        return numbers;
    }
}
