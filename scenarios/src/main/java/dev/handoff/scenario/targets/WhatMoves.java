package dev.handoff.scenario.targets;

import dev.handoff.ledger.Metric;
import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What moves which figure: tables made once by moving values of the shipped companies, one at a time, by one standard deviation of what is
 * plausible. A company is asked after in the table of the shipped one it began with. The page {@code docs/reference/what-moves-what.md} shows
 * them.
 */
final class WhatMoves {
    private static final String TABLES = "what-moves/";
    private static final String CHANNELS = "channels.*.";

    /**
     * What a company's figures can tell of it, so that it may be adjusted unless somebody names others. The rest are facts that its people know
     * (how many reps, which agreement), the frame (which year), opinions that no figure of a funnel shows (trust, beliefs), and weights (of a
     * score, of a belief), which a figure cannot tell from a level.
     */
    private static final Pattern TOLD_BY_FIGURES = Pattern.compile(
            "channels\\.\\*\\.(inquiriesPerWeek|costPerInquiry|fit|intent|reachable|pickUp|intentFadesIn|touchesFactor|dealSizeFactor)"
                    + "|pickUp\\.lossPer(Decade|Attempt)|conversion\\.(touchesBeyondFirst|intentFloor|unansweredTouchCounts)"
                    + "|scoring\\.auc|leadDefinition\\.threshold|nurture\\.unsubscribe|prospecting\\.(share|leadsPerHour)"
                    + "|cadence\\.(gap\\.[a-z]+\\.(median|mean)|optOut)"
                    + "|work\\.(administration|read|wrapUp|(touch|conversation)\\.[a-z]+\\.(median|mean))"
                    + "|persistence\\.(pickUpLead|carryOn)"
                    + "|deals\\.(winShare|medianSize|neglect|(work|gap)\\.[a-z]+\\.(median|mean))");

    /** What is counted by everybody, and adjusted only for figures that are counted in it. */
    private static final Pattern COUNTED = Pattern.compile("channels\\.\\*\\.(inquiriesPerWeek|costPerInquiry)");

    private static final Pattern INQUIRIES = Pattern.compile("channels\\.\\*\\.inquiriesPerWeek");

    private final Map<String, Map<String, Double>> effects = new LinkedHashMap<>();

    private WhatMoves() {}

    private static WhatMoves read(List<String> lines) {
        WhatMoves table = new WhatMoves();
        List<String> figures = List.of(lines.get(0).split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, Double> of = new LinkedHashMap<>();
            for (int c = 1; c < cells.length; c++) {
                of.put(figures.get(c), cells[c].isEmpty() ? 0 : Double.parseDouble(cells[c]));
            }
            table.effects.put(cells[0], of);
        }
        return table;
    }

    /** The table of the shipped company that this one is or began with; of all of them together where it began with none. */
    static WhatMoves in(Scenario company) {
        return company.shipped().stream()
                .flatMap(name -> of(name).stream())
                .findFirst()
                .orElseGet(WhatMoves::all);
    }

    /** The table of a shipped company; empty where it has none, as those that are there for a comparison with theory. */
    static Optional<WhatMoves> of(String company) {
        try (InputStream in = WhatMoves.class.getResourceAsStream(TABLES + company + ".csv")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(company, e);
        }
    }

    /** The mean of every effect over the companies that have both the value and the figure. */
    static WhatMoves all() {
        Map<String, Map<String, List<Double>>> seen = new LinkedHashMap<>();
        Catalogue.names().stream()
                .flatMap(name -> of(name).stream())
                .forEach(table -> table.effects.forEach((value, of) ->
                        of.forEach((figure, effect) -> seen.computeIfAbsent(value, v -> new LinkedHashMap<>())
                                .computeIfAbsent(figure, f -> new ArrayList<>())
                                .add(effect))));
        WhatMoves all = new WhatMoves();
        seen.forEach((value, of) -> {
            Map<String, Double> means = new LinkedHashMap<>();
            of.forEach((figure, effects) -> means.put(
                    figure, effects.stream().mapToDouble(e -> e).average().orElse(0)));
            all.effects.put(value, means);
        });
        return all;
    }

    /**
     * What a value does to a figure.
     *
     * @param value its path, with {@code *} for all channels
     * @param effect change of the figure's logarithm per standard deviation of the value
     */
    record Effect(String value, double effect) {}

    /** Everything that moves a figure, the strongest first. */
    List<Effect> on(String figure) {
        return effects(figure, null).toList();
    }

    /** The same of those values that may be adjusted for that figure; for a channel's figure the channel's own. */
    List<Effect> adjustableFor(TargetFigure figure) {
        boolean counted = figure.under().isEmpty()
                && !figure.unit().equals("share")
                && !figure.unit().equals("h");
        return effects(figure.over(), figure.under().orElse(null))
                .filter(e -> mayBeAdjusted(e.value()))
                .filter(e -> counted || !COUNTED.matcher(e.value()).matches())
                .filter(e -> !isSpend(figure) || !INQUIRIES.matcher(e.value()).matches())
                .filter(e -> figure.channel().isEmpty() || e.value().startsWith(CHANNELS))
                .map(e -> new Effect(own(e.value(), figure), e.effect()))
                .toList();
    }

    /** What is spent is met by what an inquiry costs: how many come, people know. */
    private static boolean isSpend(TargetFigure figure) {
        return figure.over().matches("(channel\\..+\\.)?" + Pattern.quote(Metric.SPEND.name()));
    }

    /** Whether figures of a company can tell of that value, so that it may be adjusted without being named. */
    static boolean mayBeAdjusted(String value) {
        return TOLD_BY_FIGURES.matcher(value).matches();
    }

    private static String own(String value, TargetFigure figure) {
        return figure.channel()
                .map(channel -> value.replaceFirst("^channels\\.\\*\\.", "channels." + channel + "."))
                .orElse(value);
    }

    private Stream<Effect> effects(String over, String under) {
        List<Effect> found = new ArrayList<>();
        effects.forEach((value, of) -> {
            double effect =
                    of.getOrDefault(general(over), 0.0) - (under == null ? 0 : of.getOrDefault(general(under), 0.0));
            if (effect != 0) {
                found.add(new Effect(value, effect));
            }
        });
        return found.stream()
                .sorted(Comparator.comparingDouble((Effect e) -> -Math.abs(e.effect()))
                        .thenComparing(Effect::value));
    }

    /** A channel's name may hold dots: the figure's name is what follows it. */
    private String general(String metric) {
        return new TargetFigure(metric, Optional.empty(), "")
                .channel()
                .map(channel -> "channel.*." + metric.substring(TargetFigure.CHANNEL.length() + channel.length() + 1))
                .orElse(metric);
    }

    /** All figures the table speaks of, in the order of their names. */
    List<String> figures() {
        return effects.values().stream()
                .flatMap(of -> of.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
