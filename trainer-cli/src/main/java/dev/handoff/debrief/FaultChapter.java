package dev.handoff.debrief;

import dev.handoff.experiment.FaultSplit;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.statistics.GapSplit;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose fault it was: shares of this gap under this reference, and nothing about a person. */
final class FaultChapter {
    static final String ID = "whose-fault";
    private static final String TITLE = "Whose fault was it?";

    private final WhoseFault fault;
    private final FaultSplit split;
    private final GapSplit money;
    private final String unit;
    private final List<Block> parts = new ArrayList<>();

    private FaultChapter(WhoseFault fault) {
        this.fault = fault;
        this.split = fault.split();
        this.money = split.money();
        this.unit = split.unit();
    }

    /** @param measure the reference in a line */
    static Chapter of(WhoseFault fault, String measure) {
        FaultChapter chapter = new FaultChapter(fault);
        chapter.write();
        chapter.parts.add(Say.quiet("Measured by " + fault.reference().name() + ". " + measure));
        return Chapter.of(ID, TITLE, chapter.parts);
    }

    /** Where the replays were not made. */
    static Chapter unknown() {
        return Chapter.of(ID, TITLE, List.of(Say.warning("The replays were interrupted before any was finished.")));
    }

    private void write() {
        if (isSplit()) {
            parts.add(Say.loud(answer()));
            parts.add(bars());
            parts.add(amounts());
            parts.add(Say.of(shares()));
            nothingToAdd("marketing", money.firstAlone());
            nothingToAdd("sales", money.secondAlone());
            if (money.verdict() == GapSplit.Verdict.AMOUNTS) {
                parts.add(Say.of("No percentages: an amount below 0 means that the two sides get in each other's way,"
                        + " and shares would mislead."));
            }
        } else {
            parts.add(Say.loud(noSplit()));
        }
        luck();
        parts.add(Say.of("These are shares of this gap under this reference. Another reference gives other shares,"
                + " one round decides nothing, and no number here is about a person."));
        howSure();
    }

    private String shares() {
        String joint = money.third()
                .map(t -> ", and " + interval(t.shapley()) + " that of what only both can sign")
                .orElse("");
        return "Averaged over all orders of joining, marketing's part of the gap is " + interval(money.shapleyFirst())
                + (joint.isEmpty() ? " and sales' part " : ", sales' part ") + interval(money.shapleySecond()) + joint
                + " (Shapley value).";
    }

    /** A side whose half changes nothing at all did it already; that must not be read as a failing of the other. */
    private void nothingToAdd(String side, Interval alone) {
        if (alone.estimate() == 0 && alone.halfWidth() == 0) {
            parts.add(Say.of("This reference asks nothing of " + side + " that was not done already."));
        }
    }

    private boolean isSplit() {
        boolean gap = isShared() || money.verdict() == GapSplit.Verdict.AMOUNTS;
        return gap && money.gap().lower() > 0;
    }

    private String answer() {
        return "With " + fault.reference().name() + " kept from the first round on, the company would have brought "
                + interval(money.gap()) + " more: " + amount(money.firstAlone()) + " by marketing's half alone, "
                + amount(money.secondAlone()) + " by sales' half alone, "
                + money.third()
                        .map(t -> amount(t.alone()) + " by what only both can sign, ")
                        .orElse("")
                + "and " + amount(money.onlyTogether())
                + (money.third().isPresent() ? " only by these together." : " only by both together.");
    }

    private String noSplit() {
        return switch (money.verdict()) {
            case REFERENCE_WORSE ->
                ChapterWords.capital(fault.reference().name()) + ", kept from the first round on, would have brought "
                        + Numbers.interval(-money.gap().estimate(), money.gap().halfWidth(), unit)
                        + " less than what you played. So there is nothing to split: you did better than your measure.";
            case NO_GAP ->
                "You played exactly what " + fault.reference().name() + " asks for: there is no gap to split.";
            case UNDEFINED -> "The worlds cannot be compared.";
            default ->
                "No gap can be told between what you played and "
                        + fault.reference().name() + ": " + interval(money.gap()) + ". There is nothing to split.";
        };
    }

    private Block bars() {
        return new Bars(
                "fault",
                "What would have closed the gap of " + interval(money.gap()),
                "Contribution, open deals included, " + unit + ". " + Numbers.count(split.replications())
                        + " other lucks; ± is the 95 % half-width.",
                amountsByName().entrySet().stream()
                        .map(e -> bar(e.getKey(), e.getValue()))
                        .toList());
    }

    private Map<String, Interval> amountsByName() {
        Map<String, Interval> amounts = new LinkedHashMap<>();
        amounts.put("Marketing's half alone", money.firstAlone());
        amounts.put("Sales' half alone", money.secondAlone());
        money.third().ifPresent(t -> amounts.put("What only both can sign", t.alone()));
        amounts.put(money.third().isPresent() ? "Only together" : "Only both together", money.onlyTogether());
        return amounts;
    }

    private Bars.Bar bar(String name, Interval i) {
        return new Bars.Bar(
                name,
                i.estimate(),
                i.halfWidth(),
                Numbers.difference(i.estimate(), i.halfWidth(), unit).replace("\u00A0" + unit, ""));
    }

    private Block amounts() {
        List<String> head = new ArrayList<>(List.of("", "over " + split.replications() + " lucks", "on your luck"));
        if (isShared()) {
            head.add(2, "share");
        }
        Iterator<Double> onYourLuck = onYourLuck().iterator();
        List<List<String>> rows = new ArrayList<>();
        amountsByName().forEach((name, i) -> rows.add(row(name, i, onYourLuck.next())));
        WhoseFault.YourLuck luck = fault.luck();
        rows.add(row("The whole gap", money.gap(), luck.all() - luck.played()));
        return Table.of("What would have closed the gap", head, rows);
    }

    /** The amounts of {@link #amountsByName} on the luck that was played. */
    private List<Double> onYourLuck() {
        WhoseFault.YourLuck luck = fault.luck();
        List<Double> alone = new ArrayList<>(List.of(luck.marketing() - luck.played(), luck.sales() - luck.played()));
        money.third().ifPresent(t -> alone.add(luck.joint() - luck.played()));
        double together = luck.all()
                - luck.played()
                - alone.stream().mapToDouble(Double::doubleValue).sum();
        alone.add(together);
        return alone;
    }

    private List<String> row(String name, Interval i, double onYourLuck) {
        List<String> row = new ArrayList<>(List.of(
                name, Numbers.difference(i.estimate(), i.halfWidth(), unit), ChapterWords.more(onYourLuck, unit)));
        if (isShared()) {
            row.add(2, ChapterWords.percent(money.shareOf(i)));
        }
        return row;
    }

    private boolean isShared() {
        return money.verdict() == GapSplit.Verdict.SHARES;
    }

    private String amount(Interval i) {
        if (i.estimate() == 0 && i.halfWidth() == 0) {
            return "nothing";
        }
        return interval(i) + (isShared() ? " (" + ChapterWords.percent(money.shareOf(i)) + ")" : "");
    }

    private void luck() {
        MetricSummary played = split.levels().get(0);
        double yours = fault.luck().played();
        String where = yours > played.p90()
                ? "You were lucky"
                : yours < played.p10() ? "You were unlucky" : "Your luck was nothing out of the ordinary";
        parts.add(Say.of(where + ": you ended at " + ChapterWords.money(yours, unit) + ". The same decisions under "
                + split.replications() + " other lucks bring " + Numbers.interval(played) + " on average, and in 8 of"
                + " 10 lucks from " + Numbers.range(played.p10(), played.p90(), unit) + "\u00A0" + unit + "."));
    }

    private void howSure() {
        parts.add(Say.quiet("How: replays on the same draws, as played, and with every combination of marketing's half,"
                + " sales' half and what only both can sign. The other side's decisions stay as they were made; beliefs"
                + " and trust grow anew. A clause belongs to whoever must act on it, with what a breach leads to and how"
                + " closely it is looked at; handoff whose-fault counts these two with what only both can sign. The"
                + " reference was fixed by what was signed, before anybody saw a result."));
        if (split.stop() == RunResult.Stop.INTERRUPTED) {
            parts.add(Say.warning("Interrupted: this rests on the first " + split.replications() + " lucks."));
        }
    }

    private String interval(Interval i) {
        return ChapterWords.interval(i, unit);
    }
}
