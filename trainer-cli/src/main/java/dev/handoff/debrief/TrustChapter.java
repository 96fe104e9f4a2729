package dev.handoff.debrief;

import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricFamily;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Trust and belief round by round, the figures called conversion, and what was only logged. */
final class TrustChapter {
    private final Facts facts;
    private final List<Block> parts = new ArrayList<>();

    private TrustChapter(Facts facts) {
        this.facts = facts;
    }

    static Chapter of(Facts facts) {
        TrustChapter chapter = new TrustChapter(facts);
        chapter.trust();
        chapter.beliefs();
        chapter.conversions();
        chapter.gaming();
        return Chapter.of("trust", "What happened: what each side came to believe", chapter.parts);
    }

    private List<String> labels() {
        return IntStream.rangeClosed(1, facts.rounds())
                .mapToObj(round -> "R" + round)
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
                "Trust of each side in the other",
                "share",
                labels(),
                List.of(Series.of("sales in marketing", sales), Series.of("marketing in sales", marketing)),
                fromTo("Sales' trust in marketing", sales) + " " + fromTo("Marketing's trust in sales", marketing)));
    }

    private void beliefs() {
        List<Double> believed = quality(Metric.CHANNEL_QUALITY_PERCEIVED);
        List<Double> truth = quality(Metric.CHANNEL_QUALITY_TRUE);
        if (believed.stream().noneMatch(Double::isFinite)) {
            return;
        }
        parts.add(new Lines(
                "belief-by-round",
                "Good leads: as reps believed, and as it was",
                "share",
                labels(),
                List.of(Series.of("believed", believed), Series.of("true", truth)),
                fromTo("Share of good leads as reps believed", believed) + " " + fromTo("As it was", truth)));
    }

    private List<Double> quality(MetricFamily kind) {
        return IntStream.rangeClosed(1, facts.rounds())
                .mapToObj(round -> facts.quality(kind, round))
                .toList();
    }

    private static String fromTo(String what, List<Double> values) {
        String first = ChapterWords.percent(values.get(0));
        String last = ChapterWords.percent(values.get(values.size() - 1));
        return what + ": "
                + (first.equals(last)
                        ? first + " in the first round and in the last."
                        : first + " in the first round, " + last + " in the last.");
    }

    private void conversions() {
        double marketing = facts.total(Metric.CONVERSION_MARKETING);
        double sales = facts.total(Metric.CONVERSION_SALES);
        if (Double.isFinite(marketing) && Double.isFinite(sales)) {
            parts.add(Say.of("Two figures went by the name of conversion. Marketing's: "
                    + ChapterWords.perHundred(marketing)
                    + " qualified leads for 100 inquiries, those that came back counted again. Sales': "
                    + ChapterWords.percent(sales)
                    + " of accepted leads became customers. Both are right; nothing can be decided by either alone."));
        }
        double common = facts.total(Metric.CONVERSION_COMMON);
        if (Double.isFinite(common)) {
            parts.add(Say.of(
                    "The common figure, qualified leads that became customers: " + ChapterWords.percent(common) + "."));
        }
    }

    private void gaming() {
        double faked = facts.total(Metric.FAKED_ATTEMPTS);
        if (faked > 0) {
            parts.add(Say.of(ChapterWords.counted(faked, "attempt") + (faked == 1 ? " was" : " were")
                    + " logged that never took place. That is what pressure buys where trust is low; it is the system"
                    + " that invites it."));
        }
    }
}
