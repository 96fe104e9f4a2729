package dev.handoff.debrief;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.game.score.WholeParts;
import dev.handoff.report.Enumeration;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Table;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences and the table of the gap to par. On the played luck amounts are whole and add up; over other lucks they carry ±. */
final class GapWords {
    private final Gap gap;
    private final Optional<WhoseFault> lucks;
    private final String unit;

    GapWords(Gap gap, Optional<WhoseFault> lucks, String unit) {
        this.gap = gap;
        this.lucks = lucks;
        this.unit = unit;
    }

    /** The answer below par. */
    String behind() {
        return "Par is " + whole(gap.rounded()) + " ahead of you" + percent() + ". Of this gap, "
                + Enumeration.and(gap.roundedParts().entrySet().stream()
                        .map(part -> whole(part.getValue()) + " is the part of "
                                + part.getKey().words())
                        .toList())
                + ".";
    }

    /** The answer at par and above. */
    String ahead() {
        String lead = gap.rounded() == 0
                ? "You ended at par"
                : "You ended " + whole(-gap.rounded()) + " ahead of par" + percent();
        return lead + ". So there is no gap to split; what else could be had?";
    }

    private String percent() {
        boolean meansSomething = gap.here() > 0 && gap.par() > 0;
        return meansSomething ? ": you reached " + ChapterWords.percent(gap.here() / gap.par()) + " of it" : "";
    }

    /** What parts of par's would have added above it. */
    String toBeHad() {
        if (gap.bestParts().isEmpty()) {
            return "On your luck nothing of par's would have added anything to what you played. Perhaps something else"
                    + " would: try it under \"What if\".";
        }
        String parts =
                Enumeration.and(gap.bestParts().stream().map(GapPart::words).toList());
        return "The most that par has and you had not: with " + parts + " as par has "
                + (gap.bestParts().equals(List.of(GapPart.AGREEMENT)) ? "it" : "them")
                + " and all else as you played, your luck brings " + whole(Math.round(gap.mostToBeHad())) + " more.";
    }

    /** What each part brings alone, and what only several together. */
    String alone() {
        double together =
                gap.amount() - GapPart.ALL.stream().mapToDouble(gap::alone).sum();
        List<Double> exact =
                new ArrayList<>(GapPart.ALL.stream().map(gap::alone).toList());
        exact.add(together);
        List<Long> whole = WholeParts.of(gap.rounded(), exact);
        String alone = GapPart.ALL.stream()
                .map(part -> part.words() + " " + ChapterWords.signed(whole.get(part.ordinal())))
                .collect(Collectors.joining(", "));
        return "Changed alone to what par has, all else as you played, in " + unit + ": " + alone
                + "; what comes only when several change together is "
                + ChapterWords.signed(whole.get(GapPart.ALL.size()))
                + ".";
    }

    /** A part of the gap, as the beginning of a sentence that ends with "of this gap". */
    String share(GapPart part) {
        String amount = whole(gap.roundedParts().get(part));
        return ChapterWords.capital(part.words())
                + (part == GapPart.AGREEMENT ? " makes up " : " make up ")
                + amount
                + (gap.isShared() ? " (" + ChapterWords.percent(shareOf(part)) + ")" : "");
    }

    private double shareOf(GapPart part) {
        return gap.parts().get(part) / gap.amount();
    }

    /** @param sign 1 for a gap, −1 for a lead */
    Block table(String parts, String sum, int sign) {
        List<String> head = new ArrayList<>(List.of(parts, "on your luck, " + unit));
        boolean shares = gap.parts().values().stream().allMatch(part -> part * gap.amount() >= 0) && gap.amount() != 0;
        if (shares) {
            head.add("share");
        }
        lucks.ifPresent(l -> head.add("in " + l.split().replications() + " replays with other luck"));
        Map<GapPart, Interval> other = otherLucks();
        List<List<String>> rows = new ArrayList<>();
        gap.roundedParts().forEach((part, amount) -> {
            List<String> row = row(ChapterWords.capital(part.words()), sign * amount, other.get(part), sign);
            if (shares) {
                row.add(2, ChapterWords.percent(shareOf(part)));
            }
            rows.add(row);
        });
        Interval all = lucks.map(l -> l.split().money().gap()).orElse(null);
        List<String> last = row(sum, sign * gap.rounded(), all, sign);
        if (shares) {
            last.add(2, ChapterWords.percent(1));
        }
        rows.add(last);
        return Table.of("On your luck the parts add up to the last line", head, rows);
    }

    private List<String> row(String name, long amount, Interval other, int sign) {
        List<String> row = new ArrayList<>(List.of(name, ChapterWords.signed(amount)));
        if (other != null) {
            row.add(Numbers.difference(sign * other.estimate(), other.halfWidth(), unit));
        }
        return row;
    }

    private Map<GapPart, Interval> otherLucks() {
        return lucks.map(WhoseFault::parts).orElse(Map.of());
    }

    /** How lucky the game was. */
    String luck() {
        return lucks.map(l -> luck(l.split().levels().get(0))).orElse("How lucky you were is not known.");
    }

    private String luck(MetricSummary played) {
        double yours = gap.here();
        String where = yours > played.p90()
                ? "You were lucky"
                : yours < played.p10() ? "You were unlucky" : "Your luck was nothing out of the ordinary";
        return where + ": you ended at " + whole(Math.round(yours)) + ". The same decisions in " + played.count()
                + " replays with other luck bring " + Numbers.interval(played) + " on average, and in 8 of 10 from "
                + Numbers.range(played.p10(), played.p90(), unit) + "\u00A0" + unit
                + ". Par met your luck, so luck is no part of what is split here.";
    }

    /** Where par is not ahead, or not behind, with other luck as it was on the luck that was played. */
    Optional<String> otherLuck() {
        return lucks.map(l -> l.split().money().gap())
                .filter(other -> gap.amount() * other.lower() <= 0 || gap.amount() * other.upper() <= 0)
                .map(other -> "On average with other luck par is "
                        + Numbers.interval(Math.abs(other.estimate()), other.halfWidth(), unit)
                        + (other.estimate() >= 0 ? " ahead of your decisions" : " behind your decisions")
                        + ": so this " + (gap.isBelowPar() ? "gap" : "lead") + " may be a matter of this one luck.");
    }

    /** The second line: the card that was signed last, from the first round on. */
    String own(OwnCard card) {
        long gain = Math.round(card.gain());
        String outcome = gain == 0
                ? "nothing more or less on your luck"
                : whole(Math.abs(gain)) + (gain > 0 ? " more" : " less") + " on your luck" + closes(gain);
        return "Your own card is not what you are measured by. Signed when par's is, in round " + card.since()
                + ", and kept, with all your other moves, it would have brought " + outcome + ".";
    }

    private String closes(long gain) {
        return gap.isBelowPar() && gain > 0
                ? ", which closes " + whole(Math.min(gain, gap.rounded())) + " of the gap of " + whole(gap.rounded())
                : "";
    }

    private String whole(long amount) {
        return ChapterWords.whole(amount, unit);
    }
}
