package dev.handoff.terminal;

import dev.handoff.game.colleagues.Spoken;
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
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
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
    private static final List<String> CHANNEL_HEADS =
            List.of("inquiries", "handed-over", "worth-pursuing", "revenue", "spent", "good-you-think", "truly-good");

    private final Texts texts;
    private final Desk desk;

    private DeskBlocks(Texts texts, Desk desk) {
        this.texts = texts;
        this.desk = desk;
    }

    static List<Block> of(Texts texts, Desk desk) {
        return new DeskBlocks(texts, desk).blocks();
    }

    /** The same where text only grows: what matters most comes last, nearest to the question. */
    static List<Block> ofPlain(Texts texts, Desk desk) {
        DeskBlocks desks = new DeskBlocks(texts, desk);
        List<Block> blocks = new ArrayList<>();
        desks.charts(blocks);
        DeskFunnel.of(texts, desk).map(Aside::new).ifPresent(blocks::add);
        desks.terms(blocks);
        desks.channels(blocks);
        DeskTable.table(texts, desk).ifPresent(blocks::add);
        desks.news(blocks);
        return blocks;
    }

    /** What was said, the news and four figures. */
    static List<Block> inShort(Texts texts, Desk desk) {
        DeskBlocks desks = new DeskBlocks(texts, desk);
        List<Block> blocks = new ArrayList<>();
        desks.news(blocks);
        desks.found(blocks);
        DeskTable.four(texts, desk).ifPresent(blocks::add);
        return blocks;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        news(blocks);
        DeskTable.table(texts, desk).ifPresent(blocks::add);
        channels(blocks);
        terms(blocks);
        charts(blocks);
        DeskFunnel.of(texts, desk).map(Aside::new).ifPresent(blocks::add);
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
            LimitWords.found(texts, desk.menu(), desk.role())
                    .ifPresent(found -> blocks.add(new Say(Tone.QUIET, found)));
        }
    }

    private void news(List<Block> blocks) {
        if (desk.act() == Act.TOGETHER
                && desk.agreement().isEmpty()
                && desk.broken().isEmpty()) {
            blocks.add(Say.of(texts.of("desk-blocks.the-board-wants-you-two")));
        }
        desk.news()
                .forEach(shock ->
                        blocks.add(new Say(Tone.WARNING, texts.of("desk-blocks.news", Named.story(texts, shock)))));
        desk.happening().stream()
                .filter(shock -> !desk.news().contains(shock))
                .forEach(shock ->
                        blocks.add(new Say(Tone.QUIET, texts.of("desk-blocks.still-with-us", lasting(shock)))));
        desk.broken().stream()
                .filter(broken -> broken.round() >= desk.round() - 1)
                .forEach(broken -> blocks.add(new Say(
                        Tone.WARNING,
                        texts.of(
                                "desk-blocks.has-left-the-agreement-in",
                                broken.role().titled(),
                                broken.round()))));
        desk.messages().stream()
                .filter(message -> message.round() == desk.round() && message.from() != desk.role())
                .forEach(message -> blocks.add(quote(message)));
    }

    /** What is told as news once, in the rounds after. */
    private String lasting(Shock shock) {
        return switch (shock) {
            case FLAVOUR_OF_THE_MONTH -> texts.of("desk-blocks.the-flavour-of-the-month");
            case DOWNTURN -> texts.of("desk-blocks.the-downturn");
            case A_REP_QUITS -> texts.of("desk-blocks.one-rep-short");
            case PRICING_CHANGE -> texts.of("desk-blocks.the-higher-prices");
            case DIFFERENT_CONVERSIONS -> texts.of("desk-blocks.the-quarrel-about-two-conversions");
        };
    }

    private Block quote(Round.Message message) {
        return new Quote(message.from().title(texts), Spoken.in(texts, desk.menu(), message.text()));
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
        List<String> head = new ArrayList<>(List.of(texts.of("desk-blocks.channel")));
        shown.forEach(figure -> head.add(head(figure, figures.get(figure))));
        List<List<String>> rows =
                names.stream().map(name -> channel(name, shown)).toList();
        if (!rows.isEmpty()) {
            blocks.add(Table.of(head, rows));
        }
        if (shown.contains(Metric.CHANNEL_QUALITY_TRUE)) {
            blocks.add(Say.of(texts.of("desk-blocks.since-both-read-one-report")));
        }
    }

    private String head(MetricFamily figure, String unit) {
        String name = texts.of("desk-blocks.head." + CHANNEL_HEADS.get(CHANNEL_FIGURES.indexOf(figure)));
        return Numbers.isMoney(unit) ? name + ", " + unit : name;
    }

    private List<String> channel(String name, List<MetricFamily> figures) {
        List<String> row = new ArrayList<>(List.of(Named.channel(texts, name)));
        for (MetricFamily figure : figures) {
            MetricUnit unit = figure.figure().unit();
            double value = desk.last(figure.nameOf(name));
            boolean money = unit == MetricUnit.MONEY && Double.isFinite(value);
            row.add(money ? texts.figure(Numbers.amount(value)) : Figures.spell(texts, value, unit.symbol()));
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
                blocks.add(RoundChart.of(texts, Figures.name(texts, metric), series.unit(), values));
            });
        }
    }

    private String pay() {
        String own = desk.role() == Role.MARKETING
                ? texts.of("desk-blocks.you-are-paid-by-the")
                : texts.of("desk-blocks.you-are-paid-in-full");
        boolean shared =
                desk.agreement().flatMap(terms -> terms.option(Clause.GOAL)).isPresent();
        return own + (shared ? texts.of("desk-blocks.a-part-of-it-now") : "");
    }
}
