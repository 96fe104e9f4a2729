package dev.handoff.debrief;

import dev.handoff.debrief.Facts.Leak;
import dev.handoff.ledger.Metric;
import dev.handoff.report.LossCause;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/** Where leads leaked, from inquiry to deal. */
final class LeakChapter {
    private static final List<Metric> STEPS =
            List.of(Metric.INQUIRIES, Metric.MQLS, Metric.SALS, Metric.SQLS, Metric.WINS);

    private LeakChapter() {}

    static Chapter of(Texts texts, Facts facts) {
        List<Block> parts = new ArrayList<>();
        List<Leak> leaks = facts.leaks();
        parts.add(Say.loud(sentence(texts, leaks, facts)));
        parts.add(funnel(texts, facts));
        parts.add(Say.quiet(texts.of("leak-chapter.a-lead-that-comes-back")));
        parts.add(bars(texts, leaks, facts));
        parts.add(table(texts, leaks, facts));
        parts.add(Say.quiet(texts.of("leak-chapter.worth-what-the-lost-leads")));
        return Chapter.of("leaks", texts.of("leak-chapter.what-happened-where-leads-leaked"), parts);
    }

    private static String sentence(Texts texts, List<Leak> leaks, Facts facts) {
        if (leaks.isEmpty() || !(leaks.get(0).value() > 0)) {
            return texts.of("leak-chapter.no-lead-of-any-worth");
        }
        Leak worst = leaks.get(0);
        return texts.of(
                "leak-chapter.the-most-expensive-leak-worth",
                Named.of(texts, worst.cause()),
                leads(texts, worst.leads()),
                ChapterWords.money(texts, worst.value(), facts.currency()));
    }

    private static String leads(Texts texts, double leads) {
        String number = Numbers.count(leads);
        return texts.of("leak-chapter.counted", number.equals("1") ? number : texts.figure(number));
    }

    private static Block funnel(Texts texts, Facts facts) {
        List<List<String>> rows = new ArrayList<>();
        double before = Double.NaN;
        for (Metric step : STEPS) {
            double leads = facts.total(step);
            if (Double.isFinite(leads)) {
                rows.add(List.of(
                        Named.of(texts, step), ChapterWords.count(texts, leads), ofHundred(texts, leads, before)));
                before = leads;
            }
        }
        return Table.of(
                texts.of("leak-chapter.the-funnel"),
                List.of(
                        texts.of("leak-chapter.stage"),
                        texts.of("leak-chapter.leads"),
                        texts.of("leak-chapter.for-100-above")),
                rows);
    }

    /** Of a stage that is larger than the one above some were counted there before the game, so one is no share of the other. */
    private static String ofHundred(Texts texts, double leads, double before) {
        return leads > before ? "-" : ChapterWords.perHundred(texts, leads / before);
    }

    private static Block bars(Texts texts, List<Leak> leaks, Facts facts) {
        return new Bars(
                "leaks-value",
                texts.of("leak-chapter.what-the-lost-leads-would"),
                texts.of("leak-chapter.by-cause-in-in-the", facts.currency()),
                leaks.stream()
                        .filter(leak -> leak.value() > 0)
                        .map(leak -> new Bars.Bar(
                                ChapterWords.capital(Named.of(texts, leak.cause())),
                                leak.value(),
                                Double.NaN,
                                texts.figure(Numbers.amount(leak.value()))))
                        .toList());
    }

    private static Block table(Texts texts, List<Leak> leaks, Facts facts) {
        return Table.of(
                texts.of("leak-chapter.lost-leads-by-cause"),
                List.of(
                        texts.of("leak-chapter.lost-because"),
                        texts.of("leak-chapter.where"),
                        texts.of("leak-chapter.leads"),
                        texts.of("leak-chapter.worth", facts.currency())),
                leaks.stream()
                        .map(leak -> List.of(
                                Named.of(texts, leak.cause()),
                                where(texts, leak.cause()),
                                ChapterWords.count(texts, leak.leads()),
                                Double.isFinite(leak.value()) ? texts.figure(Numbers.amount(leak.value())) : "-"))
                        .toList());
    }

    /** On whose way it was lost; buyers decide, too. */
    static String where(Texts texts, LossCause cause) {
        return switch (cause) {
            case EXPIRED, NO_FIT -> texts.of("leak-chapter.before-the-handoff");
            case NEVER_WORKED, TOO_LATE, GAVE_UP, EXHAUSTED -> texts.of("leak-chapter.after-the-handoff");
            case OPTED_OUT, UNREACHABLE, BOUGHT_ELSEWHERE, LOST_DEAL -> texts.of("leak-chapter.at-the-buyers");
        };
    }
}
