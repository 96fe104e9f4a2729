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

    private DeskBlocks(Desk desk) {
        this.desk = desk;
    }

    static List<Block> of(Desk desk) {
        return new DeskBlocks(desk).blocks();
    }

    /** The same where text only grows: what matters most comes last, nearest to the question. */
    static List<Block> ofPlain(Desk desk) {
        DeskBlocks desks = new DeskBlocks(desk);
        List<Block> blocks = new ArrayList<>();
        desks.charts(blocks);
        DeskFunnel.of(desk).map(Aside::new).ifPresent(blocks::add);
        desks.terms(blocks);
        desks.channels(blocks);
        DeskTable.table(desk).ifPresent(blocks::add);
        desks.news(blocks);
        return blocks;
    }

    /** What was said, the news and four figures. */
    static List<Block> inShort(Desk desk) {
        DeskBlocks desks = new DeskBlocks(desk);
        List<Block> blocks = new ArrayList<>();
        desks.news(blocks);
        desks.found(blocks);
        DeskTable.four(desk).ifPresent(blocks::add);
        return blocks;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        news(blocks);
        DeskTable.table(desk).ifPresent(blocks::add);
        channels(blocks);
        terms(blocks);
        charts(blocks);
        DeskFunnel.of(desk).map(Aside::new).ifPresent(blocks::add);
        return blocks;
    }

    /** How the seat is paid, and what its hours or its budget are taken by. */
    private void terms(List<Block> blocks) {
        blocks.add(new Say(Tone.QUIET, pay()));
        found(blocks);
    }

    /** Told when the levers are new; help has it later. */
    private void found(List<Block> blocks) {
        if (desk.closed() == 0) {
            LimitWords.found(desk.menu(), desk.role()).ifPresent(found -> blocks.add(new Say(Tone.QUIET, found)));
        }
    }

    private void news(List<Block> blocks) {
        if (desk.act() == Act.TOGETHER
                && desk.agreement().isEmpty()
                && desk.broken().isEmpty()) {
            blocks.add(Say.of("The board wants you two to talk. There is a table, and a card to write on."));
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

    /** The channels of the last round, with the columns that this seat sees. */
    private void channels(List<Block> blocks) {
        Set<String> names = new LinkedHashSet<>();
        Map<MetricFamily, String> figures = new HashMap<>();
        for (WeeklyResponse series : DeskTable.books(desk)) {
            if (series.name().startsWith(MetricFamily.Each.CHANNEL.prefix())) {
                CHANNEL_FIGURES.forEach(figure -> figure.member(series.name())
                        .filter(name -> Double.isFinite(desk.last(series.name())))
                        .ifPresent(name -> {
                            names.add(name);
                            figures.put(figure, series.unit());
                        }));
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
            double value = desk.last(figure.nameOf(name));
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
