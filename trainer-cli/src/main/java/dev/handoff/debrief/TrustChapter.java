package dev.handoff.debrief;

import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricFamily;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Series;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Trust and belief round by round, the figures called conversion, and what was only logged. */
final class TrustChapter {
    private final Texts texts;
    private final Facts facts;
    private final List<Block> parts = new ArrayList<>();

    private TrustChapter(Texts texts, Facts facts) {
        this.texts = texts;
        this.facts = facts;
    }

    static Chapter of(Texts texts, Facts facts) {
        TrustChapter chapter = new TrustChapter(texts, facts);
        chapter.trust();
        chapter.beliefs();
        chapter.conversions();
        chapter.gaming();
        return Chapter.of("trust", texts.of("trust-chapter.what-happened-what-each-side"), chapter.parts);
    }

    private List<String> labels() {
        return IntStream.rangeClosed(1, facts.rounds())
                .mapToObj(round -> texts.of("round-chart.short", round))
                .toList();
    }

    private void trust() {
        List<Double> sales = facts.byRound(Metric.TRUST_SALES);
        List<Double> marketing = facts.byRound(Metric.TRUST_MARKETING);
        if (sales.stream().noneMatch(Double::isFinite)) {
            return;
        }
        parts.add(new Lines(
                "trust-by-round",
                texts.of("trust-chapter.trust-of-each-side-in"),
                "share",
                labels(),
                List.of(
                        Series.of(texts.of("trust-chapter.sales-in-marketing"), sales),
                        Series.of(texts.of("trust-chapter.marketing-in-sales"), marketing)),
                fromTo(texts.of("trust-chapter.sales-trust-in-marketing"), sales) + " "
                        + fromTo(texts.of("trust-chapter.marketings-trust-in-sales"), marketing)));
    }

    private void beliefs() {
        List<Double> believed = quality(Metric.CHANNEL_QUALITY_PERCEIVED);
        List<Double> truth = quality(Metric.CHANNEL_QUALITY_TRUE);
        if (believed.stream().noneMatch(Double::isFinite)) {
            return;
        }
        parts.add(new Lines(
                "belief-by-round",
                texts.of("trust-chapter.good-leads-as-reps-believed"),
                "share",
                labels(),
                List.of(
                        Series.of(texts.of("trust-chapter.believed"), believed),
                        Series.of(texts.of("trust-chapter.true"), truth)),
                fromTo(texts.of("trust-chapter.share-of-good-leads-as"), believed) + " "
                        + fromTo(texts.of("trust-chapter.as-it-was"), truth)));
    }

    private List<Double> quality(MetricFamily kind) {
        return IntStream.rangeClosed(1, facts.rounds())
                .mapToObj(round -> facts.quality(kind, round))
                .toList();
    }

    private String fromTo(String what, List<Double> values) {
        String first = ChapterWords.percent(texts, values.get(0));
        String last = ChapterWords.percent(texts, values.get(values.size() - 1));
        return what + ": "
                + (first.equals(last)
                        ? texts.of("trust-chapter.in-the-first-round-and", first)
                        : texts.of("trust-chapter.in-the-first-round-in", first, last));
    }

    private void conversions() {
        double marketing = facts.total(Metric.CONVERSION_MARKETING);
        double sales = facts.total(Metric.CONVERSION_SALES);
        if (Double.isFinite(marketing) && Double.isFinite(sales)) {
            parts.add(Say.of(texts.of(
                    "trust-chapter.two-figures-went-by-the",
                    ChapterWords.perHundred(texts, marketing),
                    ChapterWords.percent(texts, sales))));
        }
        double common = facts.total(Metric.CONVERSION_COMMON);
        if (Double.isFinite(common)) {
            parts.add(Say.of(
                    texts.of("trust-chapter.the-common-figure-qualified-leads", ChapterWords.percent(texts, common))));
        }
    }

    private String counted(double value) {
        String number = Numbers.count(value);
        return number.equals("1") ? number : texts.figure(number);
    }

    private void gaming() {
        double faked = facts.total(Metric.FAKED_ATTEMPTS);
        if (faked > 0) {
            parts.add(Say.of(texts.of("trust-chapter.logged-that-never-took-place", counted(faked))));
        }
    }
}
