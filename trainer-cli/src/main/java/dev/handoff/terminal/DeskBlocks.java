package dev.handoff.terminal;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricFamily;
import dev.handoff.ledger.MetricUnit;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Aside;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.report.document.Tone;
import dev.handoff.scenario.Shock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lies on a desk: news, figures of the last weeks, channels, and how the seat is paid. */
final class DeskBlocks {
    private static final List<MetricFamily> CHANNEL_FIGURES = List.of(
            Metric.CHANNEL_INQUIRIES,
            Metric.CHANNEL_MQLS,
            Metric.CHANNEL_SQLS,
            Metric.CHANNEL_REVENUE_EXPECTED,
            Metric.CHANNEL_SPEND,
            Metric.CHANNEL_QUALITY_PERCEIVED,
            Metric.CHANNEL_QUALITY_TRUE);
    private static final List<String> CHANNEL_HEADS = List.of(
            Metric.INQUIRIES.heading(),
            "handed over",
            "worth pursuing",
            "exp. revenue",
            "spent",
            "good, you think",
            "truly good");

    private final Desk desk;
    private final String howToTheTable;

    private DeskBlocks(Desk desk, String howToTheTable) {
        this.desk = desk;
        this.howToTheTable = howToTheTable;
    }

    /** @param howToTheTable the end of the sentence about the table, where it says how to get there; may be empty */
    static List<Block> of(Desk desk, String howToTheTable) {
        return new DeskBlocks(desk, howToTheTable).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        news(blocks);
        table(blocks);
        channels(blocks);
        blocks.add(new Say(Tone.QUIET, pay()));
        charts(blocks);
        DeskFunnel.of(desk).map(Aside::new).ifPresent(blocks::add);
        return blocks;
    }

    private void news(List<Block> blocks) {
        if (desk.act() == Act.TOGETHER
                && desk.agreement().isEmpty()
                && desk.broken().isEmpty()) {
            blocks.add(Say.of(
                    "The board wants you two to talk. There is a table with a card on it" + howToTheTable + "."));
        }
        desk.news().forEach(shock -> blocks.add(new Say(Tone.WARNING, "News: " + shock.story() + ".")));
        desk.happening().stream()
                .filter(shock -> !desk.news().contains(shock))
                .forEach(shock -> blocks.add(new Say(Tone.QUIET, "Still with us: " + lasting(shock) + ".")));
        desk.broken().stream()
                .filter(broken -> broken.round() >= desk.round() - 1)
                .forEach(broken -> blocks.add(new Say(
                        Tone.WARNING,
                        broken.role().title() + " has left the agreement in round " + broken.round() + ".")));
        desk.messages().stream()
                .filter(message -> message.round() == desk.round() && message.from() != desk.role())
                .forEach(message -> blocks.add(quote(message)));
    }

    /** What is told as news once, in the rounds after. */
    private static String lasting(Shock shock) {
        return switch (shock) {
            case FLAVOUR_OF_THE_MONTH -> "the flavour of the month";
            case DOWNTURN -> "the downturn";
            case A_REP_QUITS -> "one rep short";
            case PRICING_CHANGE -> "the higher prices";
            case DIFFERENT_CONVERSIONS -> "the quarrel about two conversions";
        };
    }

    private static Block quote(Round.Message message) {
        return new Quote(message.from().title(), message.text());
    }

    private List<WeeklyResponse> books() {
        return desk.closed() == 0 ? desk.month() : desk.weeks();
    }

    private void table(List<Block> blocks) {
        List<List<String>> rows = new ArrayList<>();
        for (Metric metric : Figures.all()) {
            books().stream()
                    .filter(s -> s.name().equals(metric.name()))
                    .findFirst()
                    .ifPresent(series -> rows.add(row(metric, series)));
        }
        if (!rows.isEmpty()) {
            String before = desk.closed() > 1 ? "Round " + (desk.closed() - 1) : "Month before";
            blocks.add(Table.of(
                    desk.closed() == 0
                            ? List.of("What you see", "Month before")
                            : List.of("What you see", "Round " + desk.closed(), before),
                    rows));
        }
    }

    private List<String> row(Metric metric, WeeklyResponse series) {
        List<String> row = new ArrayList<>(List.of(Figures.name(metric)));
        row.add(Figures.spell(series, desk.last(series.name())));
        if (desk.closed() > 0) {
            row.add(Figures.spell(series, desk.figure(series.name(), desk.closed() - 1)));
        }
        return row;
    }

    /** The channels of the last round, with the columns that this seat sees. */
    private void channels(List<Block> blocks) {
        Set<String> names = new LinkedHashSet<>();
        Map<MetricFamily, String> figures = new HashMap<>();
        for (WeeklyResponse series : books()) {
            for (MetricFamily figure : CHANNEL_FIGURES) {
                figure.member(series.name())
                        .filter(name -> Double.isFinite(desk.last(series.name())))
                        .ifPresent(name -> {
                            names.add(name);
                            figures.put(figure, series.unit());
                        });
            }
        }
        List<MetricFamily> shown =
                CHANNEL_FIGURES.stream().filter(figures::containsKey).toList();
        List<String> head = new ArrayList<>(List.of("Channel"));
        shown.forEach(figure -> head.add(head(figure, figures.get(figure))));
        List<List<String>> rows =
                names.stream().map(name -> channel(name, shown)).toList();
        if (!rows.isEmpty()) {
            blocks.add(Table.of(head, rows));
        }
        if (shown.contains(Metric.CHANNEL_QUALITY_TRUE)) {
            blocks.add(Say.of("Since both read one report, you see the other side's figures, too, and \"truly good\":"
                    + " how many leads would have become real prospects, called at once and tried eight times."));
        }
    }

    private static String head(MetricFamily figure, String unit) {
        String name = CHANNEL_HEADS.get(CHANNEL_FIGURES.indexOf(figure));
        return Numbers.isMoney(unit) ? name + ", " + unit : name;
    }

    private List<String> channel(String name, List<MetricFamily> figures) {
        List<String> row = new ArrayList<>(List.of(name));
        for (MetricFamily figure : figures) {
            MetricUnit unit = figure.figure().unit();
            double value = desk.last(figure.of(name));
            boolean money = unit == MetricUnit.MONEY && Double.isFinite(value);
            row.add(money ? Numbers.amount(value) : Figures.spell(value, unit.symbol()));
        }
        return row;
    }

    /** The company's result and the seat's own figure; the next round is judged by the first. */
    private void charts(List<Block> blocks) {
        for (Metric metric :
                List.of(Metric.CONTRIBUTION_EXPECTED, desk.role() == Role.MARKETING ? Metric.MQLS : Metric.WINS)) {
            desk.series(metric).filter(s -> desk.closed() > 0).ifPresent(series -> {
                List<Double> values = new ArrayList<>();
                for (int round = 1; round <= desk.closed(); round++) {
                    values.add(desk.figure(metric, round));
                }
                blocks.add(RoundChart.of(Figures.name(metric), series.unit(), values));
            });
        }
    }

    private String pay() {
        String own = desk.role() == Role.MARKETING
                ? "You are paid by the number of qualified leads."
                : "You are paid in full for deals from your own names and half for deals from handed leads.";
        boolean shared =
                desk.agreement().flatMap(terms -> terms.option(Clause.GOAL)).isPresent();
        return own + (shared ? " A part of it now hangs on what the company earns." : "");
    }
}
