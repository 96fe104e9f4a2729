package dev.handoff.cli.host;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Preset;
import dev.handoff.game.world.World;
import dev.handoff.report.Enumeration;
import dev.handoff.texts.Language;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.RoomKeys;
import dev.handoff.workshop.log.SeatRule;
import dev.handoff.workshop.log.TimerMode;
import dev.handoff.workshop.log.WorkshopSetup;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a workshop shall be: values by name, of a file and of the command line, which wins.
 *
 * @param values as they were typed
 * @param teamNames names of teams, in order
 */
public record HostPlan(Map<String, String> values, List<String> teamNames) {
    /** Names of what can be said in a file and on the command line alike. */
    public static final List<String> NAMES = List.of(
            "title",
            "scenario",
            "preset",
            "seed",
            "teams",
            "seats",
            "timer",
            "bind",
            "port",
            "url",
            "tls",
            "ssh",
            "lang");

    private static final Set<String> WAYS = Set.of("bind", "port", "url", "tls", "ssh", "lang");

    private static final int MOST_TEAMS = 60;
    private static final String DEFAULT_SCENARIO = "cold-war";

    public HostPlan {
        values = Map.copyOf(values);
        teamNames = List.copyOf(teamNames);
    }

    /** Nothing said. */
    public static HostPlan empty() {
        return new HostPlan(Map.of(), List.of());
    }

    /** The same with what another one says, which wins. */
    public HostPlan with(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(others);
        return new HostPlan(all, teamNames);
    }

    /** A value; empty when nothing is said. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip);
    }

    /** Company of the workshop. */
    public String scenario() {
        return value("scenario").orElse(DEFAULT_SCENARIO);
    }

    /**
     * The setup of a new workshop.
     *
     * @param luck luck where none is said
     * @throws InvalidInput when a value is none
     */
    public WorkshopSetup setup(World world, long luck) {
        Preset preset = preset();
        long seed = seed().orElse(luck);
        GameSetup game = new GameSetup(
                scenario(), world.scenario().contentHash(), seed, ProgramVersion.current(), preset.length());
        return new WorkshopSetup(
                value("title").orElse(Named.title(texts(), world.scenario())),
                game,
                preset,
                teams(),
                choice("seats", SeatRule.values(), SeatRule.OWN),
                choice("timer", TimerMode.values(), TimerMode.SOFT),
                teamNames,
                RoomKeys.code(),
                ways());
    }

    /** What of it says how people come in. */
    private Map<String, String> ways() {
        Map<String, String> ways = new TreeMap<>(values);
        ways.keySet().retainAll(WAYS);
        return ways;
    }

    /** The same, with the ways in that a workshop had before where nothing else is said about them. */
    public HostPlan comingIn(Map<String, String> before) {
        return new HostPlan(before, teamNames).with(values);
    }

    /** Refuses values that are none, before anything is begun. */
    public void check() {
        preset();
        seed();
        teams();
        choice("seats", SeatRule.values(), SeatRule.OWN);
        choice("timer", TimerMode.values(), TimerMode.SOFT);
        port();
        ssh();
        language();
    }

    /** The language of all pages; empty where each browser is answered in its own. */
    public Optional<Language> language() {
        return value("lang")
                .map(text -> Language.of(text)
                        .orElseThrow(() -> none(
                                "lang",
                                text,
                                Enumeration.or(Language.all().stream()
                                        .map(Language::tag)
                                        .toList()))));
    }

    /** What console and projector say. */
    public Texts texts() {
        return Texts.of(language().orElse(Language.ENGLISH));
    }

    private Preset preset() {
        String minutes = value("preset").orElse("90");
        return Arrays.stream(Preset.values())
                .filter(preset -> Integer.toString(preset.minutes()).equals(minutes))
                .findFirst()
                .orElseThrow(() -> none("preset", minutes, "45, 90 or 180"));
    }

    private Optional<Long> seed() {
        return value("seed").map(text -> {
            if (!text.matches("[+-]?\\d{1,18}")) {
                throw none("seed", text, "a whole number such as 4711");
            }
            return Long.parseLong(text);
        });
    }

    /** How many teams at most; 0 where people decide it. */
    private int teams() {
        String text = value("teams").orElse("auto");
        if (text.equals("auto")) {
            return 0;
        }
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_TEAMS) {
            throw none("teams", text, "auto, or a number from 1 to " + MOST_TEAMS);
        }
        return Integer.parseInt(text);
    }

    /** The port; empty for 8080 or the next free one. */
    public Optional<Integer> port() {
        return port("port", "8080");
    }

    /** The port for terminals; empty where they do not come in. */
    public Optional<Integer> ssh() {
        return port("ssh", "2222");
    }

    private Optional<Integer> port(String name, String usual) {
        return value(name).map(text -> {
            if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
                throw none(name, text, "a number such as " + usual);
            }
            return Integer.parseInt(text);
        });
    }

    private <T extends Enum<T>> T choice(String name, T[] all, T usual) {
        String text = value(name).orElse(label(usual));
        return Arrays.stream(all)
                .filter(one -> label(one).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        none(name, text, Arrays.stream(all).map(HostPlan::label).collect(Collectors.joining(", "))));
    }

    private static String label(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static InvalidInput none(String name, String text, String instead) {
        return new InvalidInput("--" + name + ": '" + text + "' is none. Maybe " + instead + "?");
    }
}
