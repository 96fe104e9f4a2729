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
import java.util.ArrayList;
import java.util.List;

/** Where leads leaked, from inquiry to deal. */
final class LeakChapter {
    private static final List<Metric> STEPS =
            List.of(Metric.INQUIRIES, Metric.MQLS, Metric.SALS, Metric.SQLS, Metric.WINS);

    private LeakChapter() {}

    static Chapter of(Facts facts) {
        List<Block> parts = new ArrayList<>();
        List<Leak> leaks = facts.leaks();
        parts.add(Say.loud(sentence(leaks, facts)));
        parts.add(funnel(facts));
        parts.add(Say.quiet(
                "A lead that comes back counts again at every stage it passes, and some were on their way before"
                        + " round 1; so a stage may be larger than the one above."));
        parts.add(bars(leaks, facts));
        parts.add(table(leaks, facts));
        parts.add(Say.quiet("Worth: what the lost leads would have brought under steady follow-up, called within the"
                + " hour and tried eight times. No company has the hours for all of them, so these values do not add"
                + " up to any gap."));
        return Chapter.of("leaks", "What happened: where leads leaked", parts);
    }

    private static String sentence(List<Leak> leaks, Facts facts) {
        if (leaks.isEmpty() || !(leaks.get(0).value() > 0)) {
            return "No lead of any worth was lost. That is rare.";
        }
        Leak worst = leaks.get(0);
        return "The most expensive leak, \"" + worst.cause().words() + "\": "
                + ChapterWords.counted(worst.leads(), "lead") + ", worth "
                + ChapterWords.money(worst.value(), facts.currency()) + " under steady follow-up.";
    }

    private static Block funnel(Facts facts) {
        List<List<String>> rows = new ArrayList<>();
        double before = Double.NaN;
        for (Metric step : STEPS) {
            double leads = facts.total(step);
            if (Double.isFinite(leads)) {
                rows.add(List.of(step.label(), ChapterWords.count(leads), ofHundred(leads, before)));
                before = leads;
            }
        }
        return Table.of("The funnel", List.of("Stage", "leads", "for 100 above"), rows);
    }

    /** Of a stage that is larger than the one above some were counted there before the game, so one is no share of the other. */
    private static String ofHundred(double leads, double before) {
        return leads > before ? "-" : ChapterWords.perHundred(leads / before);
    }

    private static Block bars(List<Leak> leaks, Facts facts) {
        return new Bars(
                "leaks-value",
                "What the lost leads would have been worth",
                "By cause, in " + facts.currency() + ", in the world you played.",
                leaks.stream()
                        .filter(leak -> leak.value() > 0)
                        .map(leak -> new Bars.Bar(
                                ChapterWords.capital(leak.cause().words()),
                                leak.value(),
                                Double.NaN,
                                Numbers.amount(leak.value())))
                        .toList());
    }

    private static Block table(List<Leak> leaks, Facts facts) {
        return Table.of(
                "Lost leads by cause",
                List.of("Lost because", "where", "leads", "worth, " + facts.currency()),
                leaks.stream()
                        .map(leak -> List.of(
                                leak.cause().words(),
                                where(leak.cause()),
                                ChapterWords.count(leak.leads()),
                                Double.isFinite(leak.value()) ? Numbers.amount(leak.value()) : "-"))
                        .toList());
    }

    /** On whose way it was lost; buyers decide, too. */
    static String where(LossCause cause) {
        return switch (cause) {
            case EXPIRED, NO_FIT -> "before the handoff";
            case NEVER_WORKED, TOO_LATE, GAVE_UP, EXHAUSTED -> "after the handoff";
            case OPTED_OUT, UNREACHABLE, BOUGHT_ELSEWHERE, LOST_DEAL -> "at the buyer's";
        };
    }
}
