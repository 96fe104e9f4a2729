package dev.handoff.terminal;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.FirstTouchLimit;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Option;
import dev.handoff.terminal.Screen.Setting;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Levers and clauses that are set where they stand: their fields, and what was filled in. */
final class LeverSettings {
    private LeverSettings() {}

    private static String field(Lever lever) {
        return "lever." + PathName.of(lever);
    }

    private static String field(Clause clause) {
        return "clause." + PathName.of(clause);
    }

    /** A lever of a decision with all its levels. */
    static Setting of(Texts texts, Lever lever, Menu menu, Decision decision, String help) {
        return setting(
                texts,
                field(lever),
                help,
                menu.levels(lever),
                menu.chosen(decision, lever),
                l -> detail(texts, l, lever.role()));
    }

    /** A clause of a card with all its options. */
    static Setting of(Texts texts, Clause clause, Menu menu, Terms terms, String help) {
        return setting(texts, field(clause), help, menu.options(clause), menu.chosen(terms, clause), option -> "");
    }

    private static Setting setting(
            Texts texts, String field, String help, List<Level> levels, Level now, Function<Level, String> detail) {
        List<Option> options = levels.stream()
                .map(level -> new Option(
                        level.key(),
                        level.name(texts),
                        detail.apply(level),
                        level.key().equals(now.key())))
                .toList();
        return new Setting(field, help, options);
    }

    /** What a level takes from its role's limit, and whether it was so from the beginning. */
    static String detail(Texts texts, Level level, Role role) {
        String cost = level.cost() > 0 ? Menu.inUnits(role, level.cost()).in(texts) : "";
        String standing = level.standing(texts);
        return cost.isEmpty() || standing.isEmpty() ? cost + standing : cost + ", " + standing;
    }

    /** A decision with the levers as they were filled in; those that were not named stay. */
    static Decision filled(Decision decision, Collection<Lever> levers, Menu menu, Map<String, String> fields) {
        Decision filled = decision;
        for (Lever lever : levers) {
            String level = fields.get(field(lever));
            if (level != null && !level.equals(menu.chosen(filled, lever).key())) {
                filled = filled.with(lever, level);
            }
        }
        return filled;
    }

    /** A card with the clauses as they were filled in; those that were not named stay. */
    static Terms filled(Terms terms, Map<String, String> fields) {
        Terms filled = terms;
        for (Clause clause : Clause.values()) {
            String option = fields.get(field(clause));
            filled = option == null ? filled : filled.with(clause, option);
        }
        return filled;
    }

    /** Which channels are the urgent ones, where that makes a difference. */
    static List<Block> urgent(SeatFlow flow) {
        List<String> channels = FirstTouchLimit.urgentChannels(flow.world().company());
        return channels.isEmpty()
                ? List.of()
                : List.of(Say.of(flow.text("lever-settings.urgent", channels(flow, channels))));
    }

    /** The same as the end of a line. */
    static String urgentInLine(SeatFlow flow) {
        List<String> channels = FirstTouchLimit.urgentChannels(flow.world().company());
        return channels.isEmpty() ? "" : flow.text("lever-settings.urgent-2", channels(flow, channels));
    }

    private static String channels(SeatFlow flow, List<String> names) {
        return names.stream().map(name -> Named.channel(flow.texts(), name)).collect(Collectors.joining(", "));
    }
}
