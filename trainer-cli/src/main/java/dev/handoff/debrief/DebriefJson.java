package dev.handoff.debrief;

import dev.handoff.experiment.FaultSplit;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Score;
import dev.handoff.game.score.Why;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.GapSplit;
import dev.handoff.statistics.Interval;
import dev.handoff.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** {@code debrief.json}: every figure of the debrief with all its digits; null where one is not defined. */
public final class DebriefJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<Metric> IN_ROUNDS = List.of(
            Metric.CONTRIBUTION_EXPECTED,
            Metric.INQUIRIES,
            Metric.MQLS,
            Metric.SQLS,
            Metric.WINS,
            Metric.TRUST_SALES,
            Metric.TRUST_MARKETING);

    private DebriefJson() {}

    /** The document, ending with a line feed. */
    public static String of(Debrief debrief, Replays replays) {
        GameState state = debrief.state();
        Facts facts = debrief.facts();
        Map<String, Object> root = new LinkedHashMap<>();
        setup(root, state.setup(), facts);
        root.put("score", score(debrief.score()));
        root.put("words", byRole(state.retrospective().words()));
        root.put("votes", votes(state));
        root.put(
                "channels",
                facts.channels().stream().map(c -> channel(c, state)).toList());
        root.put("leaks", facts.leaks().stream().map(DebriefJson::leak).toList());
        root.put("labels", labels());
        root.put(
                "rounds",
                state.played().stream()
                        .map(r -> round(r, facts, replays.whys()))
                        .toList());
        root.put("gap", gap(debrief, replays.fault()));
        state.retrospective().proposal().ifPresent(p -> root.put("whatIf", whatIf(debrief.whatIf(p), replays.tried())));
        debrief.life().ifPresent(life -> root.put("life", life));
        root.put("agreement", debrief.proposal().terms().options());
        root.put("answers", state.answers());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private static void setup(Map<String, Object> root, GameSetup setup, Facts facts) {
        root.put("tool", "handoff");
        root.put("version", setup.version());
        root.put("scenario", setup.scenario());
        root.put("scenarioHash", setup.scenarioHash());
        root.put("seed", setup.seed());
        root.put("unit", facts.currency());
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("expected", finite(score.expected()));
        node.put("par", finite(score.par()));
        node.put("realised", finite(score.realised()));
        node.put("byRound", score.byRound().stream().map(DebriefJson::finite).toList());
        return node;
    }

    private static Map<String, Object> byRole(Map<Role, ?> values) {
        Map<String, Object> node = new LinkedHashMap<>();
        values.forEach((role, value) -> node.put(role.label(), value));
        return node;
    }

    private static Map<String, Object> votes(GameState state) {
        Map<String, Object> node = new LinkedHashMap<>();
        state.retrospective()
                .votes()
                .forEach((role, vote) -> node.put(role.label(), vote.name().toLowerCase(Locale.ROOT)));
        return node;
    }

    private static Map<String, Object> channel(Facts.Quality channel, GameState state) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("channel", channel.channel());
        node.put("handedOver", finite(channel.handed()));
        node.put("trueQuality", finite(channel.truth()));
        node.put("perceivedQuality", finite(channel.believed()));
        node.put("qualifiedShare", finite(channel.qualified()));
        state.retrospective()
                .sketches()
                .forEach((role, sketch) -> node.put("sketch." + role.label(), sketch.get(channel.channel())));
        return node;
    }

    private static Map<String, Object> leak(Facts.Leak leak) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("cause", leak.cause().words());
        node.put("where", LeakChapter.where(Texts.english(), leak.cause()));
        node.put("leads", finite(leak.leads()));
        node.put("value", finite(leak.value()));
        return node;
    }

    /** What people call the figures of a round. */
    private static Map<String, Object> labels() {
        Map<String, Object> node = new LinkedHashMap<>();
        IN_ROUNDS.forEach(metric -> node.put(metric.name(), metric.label()));
        node.put("perceivedQuality", Metric.CHANNEL_QUALITY_PERCEIVED.figure().label());
        node.put("trueQuality", Metric.CHANNEL_QUALITY_TRUE.figure().label());
        return node;
    }

    private static Map<String, Object> round(Round round, Facts facts, List<Why> whys) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("round", round.number());
        for (Metric metric : IN_ROUNDS) {
            node.put(metric.name(), finite(facts.inRound(metric, round.number())));
        }
        node.put("perceivedQuality", finite(facts.quality(Metric.CHANNEL_QUALITY_PERCEIVED, round.number())));
        node.put("trueQuality", finite(facts.quality(Metric.CHANNEL_QUALITY_TRUE, round.number())));
        node.put("agreement", round.agreement().map(terms -> terms.options()).orElse(Map.of()));
        whys.stream().filter(why -> why.round() == round.number()).forEach(why -> node.put("why", why(why)));
        return node;
    }

    private static Map<String, Object> why(Why why) {
        Map<String, Object> node = new LinkedHashMap<>();
        why.splits().forEach((what, split) -> {
            Map<String, Object> figure = new LinkedHashMap<>();
            figure.put("usual", finite(split.usual()));
            figure.put("halfWidth", finite(split.halfWidth()));
            figure.put("here", finite(split.here()));
            split.effects().forEach((cause, effect) -> figure.put(key(cause), finite(effect)));
            node.put(key(what), figure);
        });
        return node;
    }

    /** {@code QUALIFIED_LEADS} as {@code qualifiedLeads}. */
    private static String key(Enum<?> constant) {
        return Pattern.compile("_(.)")
                .matcher(constant.name().toLowerCase(Locale.ROOT))
                .replaceAll(after -> after.group(1).toUpperCase(Locale.ROOT));
    }

    /** The gap to par: exact amounts, and the whole ones that texts and pages show; both add up. */
    private static Map<String, Object> gap(Debrief debrief, Optional<WhoseFault> lucks) {
        Gap gap = debrief.gap();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("par", finite(gap.par()));
        node.put("here", finite(gap.here()));
        node.put("amount", finite(gap.amount()));
        node.put("shown", gap.rounded());
        node.put("parts", GapPart.ALL.stream().map(part -> part(gap, part)).toList());
        node.put("mostToBeHad", finite(gap.mostToBeHad()));
        node.put("worlds", gap.worlds());
        node.put("agreement", debrief.par().terms().options());
        debrief.ownCard().ifPresent(card -> node.put("gainOfOwnCard", finite(card.gain())));
        lucks.ifPresent(l -> node.put("otherLucks", otherLucks(l.split())));
        return node;
    }

    private static Map<String, Object> part(Gap gap, GapPart part) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("part", part.key());
        node.put("amount", finite(gap.parts().get(part)));
        node.put("shown", gap.roundedParts().get(part));
        node.put("alone", finite(gap.alone(part)));
        return node;
    }

    private static Map<String, Object> otherLucks(FaultSplit split) {
        GapSplit money = split.money();
        MetricSummary played = split.levels().get(0);
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("lucks", split.replications());
        node.put("partial", split.stop() == RunResult.Stop.INTERRUPTED);
        node.put("asPlayed", interval(Interval.around(played.mean(), played.halfWidth(), 0.95)));
        node.put("gap", interval(money.gap()));
        node.put(GapPart.MARKETING.key(), interval(money.shapleyFirst()));
        node.put(GapPart.SALES.key(), interval(money.shapleySecond()));
        money.third().ifPresent(joint -> node.put(GapPart.AGREEMENT.key(), interval(joint.shapley())));
        return node;
    }

    private static Map<String, Object> whatIf(WhatIf whatIf, Optional<WhatIf.Tried> tried) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("decisions", byRole(whatIf.proposal().decisions()));
        node.put("terms", whatIf.proposal().terms().options());
        node.put("gainOnYourLuck", finite(whatIf.gain()));
        node.put("leftOfGap", finite(whatIf.left()));
        tried.ifPresent(t -> {
            node.put("gain", interval(t.gain()));
            node.put("better", t.better());
            node.put("same", t.same());
            node.put("lucks", t.lucks());
            node.put("partial", t.interrupted());
        });
        return node;
    }

    private static Map<String, Object> interval(Interval i) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("mean", finite(i.estimate()));
        node.put("halfWidth", finite(i.halfWidth()));
        return node;
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
