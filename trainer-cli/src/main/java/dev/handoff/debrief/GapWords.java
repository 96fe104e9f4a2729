package dev.handoff.debrief;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.game.score.WholeParts;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Table;
import dev.handoff.statistics.Interval;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences and the table of the gap to par. On the played luck amounts are whole and add up; over other lucks they carry ±. */
final class GapWords {
    private final Texts texts;
    private final Gap gap;
    private final Optional<WhoseFault> lucks;
    private final String unit;

    GapWords(Texts texts, Gap gap, Optional<WhoseFault> lucks, String unit) {
        this.texts = texts;
        this.gap = gap;
        this.lucks = lucks;
        this.unit = unit;
    }

    /** The answer below par. */
    String behind() {
        return texts.of(
                "gap-words.par-is-ahead-of-you",
                whole(gap.rounded()),
                percent(),
                texts.and(gap.roundedParts().entrySet().stream()
                        .map(part -> texts.of(
                                "gap-words.is-the-part-of",
                                whole(part.getValue()),
                                part.getKey().words(texts)))
                        .toList()));
    }

    /** The answer at par and above. */
    String ahead() {
        String lead = gap.rounded() == 0
                ? texts.of("gap-words.you-ended-at-par")
                : texts.of("gap-words.you-ended-ahead-of-par", whole(-gap.rounded()), percent());
        return texts.of("gap-words.so-there-is-no-gap", lead);
    }

    private String percent() {
        boolean meansSomething = gap.here() > 0 && gap.par() > 0;
        return meansSomething
                ? texts.of("gap-words.you-reached-of-it", ChapterWords.percent(texts, gap.here() / gap.par()))
                : "";
    }

    /** What parts of par's would have added above it. */
    String toBeHad() {
        if (gap.bestParts().isEmpty()) {
            return texts.of("gap-words.on-your-luck-nothing-of");
        }
        String parts = texts.and(
                gap.bestParts().stream().map(part -> part.words(texts)).toList());
        return texts.of(
                gap.bestParts().equals(List.of(GapPart.AGREEMENT))
                        ? "gap-words.the-most-to-be-had-agreement"
                        : "gap-words.the-most-to-be-had",
                parts,
                whole(Math.round(gap.mostToBeHad())));
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
                .map(part -> part.words(texts) + " " + ChapterWords.signed(texts, whole.get(part.ordinal())))
                .collect(Collectors.joining(", "));
        return texts.of(
                "gap-words.changed-alone-to-what-par",
                unit,
                alone,
                ChapterWords.signed(texts, whole.get(GapPart.ALL.size())));
    }

    /** A part of the gap, as the beginning of a sentence that ends with "of this gap". */
    String share(GapPart part) {
        String amount = whole(gap.roundedParts().get(part));
        String share = gap.isShared() ? texts.of("gap-words.share", ChapterWords.percent(texts, shareOf(part))) : "";
        return texts.of(
                part == GapPart.AGREEMENT ? "gap-words.makes-up" : "gap-words.make-up",
                part.title(texts),
                amount,
                share);
    }

    private double shareOf(GapPart part) {
        return gap.parts().get(part) / gap.amount();
    }

    /** @param sign 1 for a gap, −1 for a lead */
    Block table(String parts, String sum, int sign) {
        List<String> head = new ArrayList<>(List.of(parts, texts.of("gap-words.on-your-luck", unit)));
        boolean shares = gap.parts().values().stream().allMatch(part -> part * gap.amount() >= 0) && gap.amount() != 0;
        if (shares) {
            head.add(texts.of("gap-words.share-head"));
        }
        lucks.ifPresent(l -> head.add(
                texts.of("gap-words.in-replays-with-other-luck", l.split().replications())));
        Map<GapPart, Interval> other = otherLucks();
        List<List<String>> rows = new ArrayList<>();
        gap.roundedParts().forEach((part, amount) -> {
            List<String> row = row(part.title(texts), sign * amount, other.get(part), sign);
            if (shares) {
                row.add(2, ChapterWords.percent(texts, shareOf(part)));
            }
            rows.add(row);
        });
        Interval all = lucks.map(l -> l.split().money().gap()).orElse(null);
        List<String> last = row(sum, sign * gap.rounded(), all, sign);
        if (shares) {
            last.add(2, ChapterWords.percent(texts, 1));
        }
        rows.add(last);
        return Table.of(texts.of("gap-words.on-your-luck-the-parts"), head, rows);
    }

    private List<String> row(String name, long amount, Interval other, int sign) {
        List<String> row = new ArrayList<>(List.of(name, ChapterWords.signed(texts, amount)));
        if (other != null) {
            row.add(texts.figure(Numbers.difference(sign * other.estimate(), other.halfWidth(), unit)));
        }
        return row;
    }

    private Map<GapPart, Interval> otherLucks() {
        return lucks.map(WhoseFault::parts).orElse(Map.of());
    }

    /** How lucky the game was. */
    String luck() {
        return lucks.map(l -> luck(l.split().levels().get(0))).orElse(texts.of("gap-words.how-lucky-you-were-is"));
    }

    private String luck(MetricSummary played) {
        double yours = gap.here();
        String where = yours > played.p90()
                ? texts.of("gap-words.you-were-lucky")
                : yours < played.p10()
                        ? texts.of("gap-words.you-were-unlucky")
                        : texts.of("gap-words.your-luck-was-nothing-out");
        return texts.of(
                "gap-words.you-ended-at-the-same",
                where,
                whole(Math.round(yours)),
                played.count(),
                texts.figure(Numbers.interval(played)),
                texts.figure(Numbers.range(played.p10(), played.p90(), unit)),
                unit);
    }

    /** Where par is not ahead, or not behind, with other luck as it was on the luck that was played. */
    Optional<String> otherLuck() {
        return lucks.map(l -> l.split().money().gap())
                .filter(other -> gap.amount() * other.lower() <= 0 || gap.amount() * other.upper() <= 0)
                .map(other -> texts.of(
                        other.estimate() >= 0 ? "gap-words.with-other-luck-ahead" : "gap-words.with-other-luck-behind",
                        texts.figure(Numbers.interval(Math.abs(other.estimate()), other.halfWidth(), unit)),
                        texts.of(gap.isBelowPar() ? "gap-chapter.gap" : "gap-chapter.lead")));
    }

    /** The second line: the card that was signed last, from the first round on. */
    String own(OwnCard card) {
        long gain = Math.round(card.gain());
        String outcome = gain == 0
                ? texts.of("gap-words.nothing-more-or-less-on")
                : texts.of(
                        gain > 0 ? "gap-words.more-on-your-luck" : "gap-words.less-on-your-luck",
                        whole(Math.abs(gain)),
                        closes(gain));
        return texts.of("gap-words.your-own-card-is-not", card.since(), outcome);
    }

    private String closes(long gain) {
        return gap.isBelowPar() && gain > 0
                ? texts.of(
                        "gap-words.which-closes-of-the-gap", whole(Math.min(gain, gap.rounded())), whole(gap.rounded()))
                : "";
    }

    private String whole(long amount) {
        return ChapterWords.whole(texts, amount, unit);
    }
}
