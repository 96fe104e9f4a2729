package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Preset;
import dev.handoff.scenario.spelling.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How a new game is set up. What the user wrote is kept as text, so that messages can quote it. */
public final class NewGameOptions {
    /** What is played when nothing is said. */
    public static final String DEFAULT_SCENARIO = "cold-war";

    private static final int SEEDS = 10_000;

    /** What the Tab key offers. */
    static final class Roles extends Words {
        Roles() {
            super(Stream.of("sales", "marketing", "both"));
        }
    }

    /** What the Tab key offers. */
    static final class Cards extends Words {
        Cards() {
            super(Stream.of(Card.values()).map(Card::key));
        }
    }

    /** What the Tab key offers. */
    static final class Minutes extends Words {
        Minutes() {
            super(Stream.of(Preset.values()).map(preset -> Integer.toString(preset.minutes())));
        }
    }

    private abstract static class Words implements Iterable<String> {
        private final List<String> words;

        Words(Stream<String> words) {
            this.words = words.toList();
        }

        @Override
        public Iterator<String> iterator() {
            return words.iterator();
        }
    }

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            completionCandidates = Roles.class,
            description = "You play sales, marketing or both. Default: sales.")
    private String role;

    @Option(
            names = "--partner",
            paramLabel = "CARD",
            completionCandidates = Cards.class,
            description = {
                "Who plays the other side: volume, gatekeeper, cocktail or steward in marketing;"
                        + " closer, cynic, pitcher or partner in sales. Default: drawn, and told at the end."
            })
    private String partner;

    @Option(
            names = "--preset",
            paramLabel = "MINUTES",
            completionCandidates = Minutes.class,
            description = "A game for 45, 90 or 180 minutes in a room: 4, 6 or 8 rounds. Default: 90.")
    private String preset;

    @Option(names = "--rounds", paramLabel = "N", description = "So many rounds instead, 2 to 13.")
    private String rounds;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Luck of the game; with the same number everybody meets the same people. Default: drawn.")
    private String seed;

    @Option(
            names = "--daily",
            description =
                    "The challenge of the day: the same company, colleague and luck for everybody, and a line to share.")
    private boolean daily;

    public boolean isGiven() {
        return !given().isEmpty();
    }

    public String firstGiven() {
        return given().get(0);
    }

    private List<String> given() {
        List<String> given = new ArrayList<>();
        add(given, "--role", role);
        add(given, "--partner", partner);
        add(given, "--preset", preset);
        add(given, "--rounds", rounds);
        add(given, "--seed", seed);
        add(given, "--daily", daily ? "" : null);
        return given;
    }

    private static void add(List<String> given, String option, String value) {
        if (value != null) {
            given.add(option);
        }
    }

    /** The game that is asked for. */
    public NewGame game(String scenario, LocalDate today) {
        List<Role> people = people();
        if (daily) {
            refuseBesideDaily(scenario, people);
            return Daily.of(today, people.get(0));
        }
        Length length = length();
        long luck = seed == null ? 1 + Math.floorMod(System.nanoTime(), (long) SEEDS) : Values.seed(seed);
        return new NewGame(scenario, luck, length, people, card(people, luck));
    }

    private void refuseBesideDaily(String scenario, List<Role> people) {
        List<String> given = new ArrayList<>(given());
        given.removeAll(List.of("--daily", "--role"));
        String other = !given.isEmpty()
                ? given.get(0)
                : people.size() > 1 ? "--role both" : scenario.equals(DEFAULT_SCENARIO) ? "" : scenario;
        if (!other.isEmpty()) {
            throw new InvalidInput(
                    "--daily: the day decides about company, colleague and luck. Maybe leave " + other + " out?");
        }
    }

    private List<Role> people() {
        return switch (role == null ? "sales" : role.strip()) {
            case "sales" -> List.of(Role.SALES);
            case "marketing" -> List.of(Role.MARKETING);
            case "both" -> List.of(Role.MARKETING, Role.SALES);
            default -> throw new InvalidInput("--role: '" + role + "' is no role. Maybe sales, marketing or both?");
        };
    }

    private Length length() {
        if (preset != null && rounds != null) {
            throw new InvalidInput(
                    "--preset and --rounds exclude each other: a preset has its rounds. Maybe only --preset " + preset
                            + "?");
        }
        if (rounds != null) {
            return Length.ofRounds(rounds(Typed.plain(rounds)));
        }
        String minutes = preset == null ? "90" : Typed.plain(preset);
        return Arrays.stream(Preset.values())
                .filter(p -> Integer.toString(p.minutes()).equals(minutes))
                .findFirst()
                .map(Preset::length)
                .orElseThrow(() -> new InvalidInput("--preset: '" + preset + "' is none. Maybe 45, 90 or 180?"));
    }

    private static int rounds(String text) {
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) < 2 || Integer.parseInt(text) > Length.MOST_ROUNDS) {
            throw new InvalidInput(
                    "--rounds: '" + text + "' is not a number of rounds from 2 to " + Length.MOST_ROUNDS + ".");
        }
        return Integer.parseInt(text);
    }

    private Optional<Card> card(List<Role> people, long luck) {
        if (people.size() > 1) {
            if (partner != null) {
                throw new InvalidInput("--partner: with --role both there is no seat left for " + partner + ".");
            }
            return Optional.empty();
        }
        List<Card> cards = Card.of(people.get(0).other());
        if (partner == null) {
            return Optional.of(NewGame.drawn(people.get(0).other(), luck));
        }
        return Optional.of(cards.stream()
                .filter(card -> card.key().equals(partner.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("--partner: '" + partner + "' plays no "
                        + people.get(0).other().label() + ". Maybe "
                        + String.join(", ", cards.stream().map(Card::key).toList()) + "?")));
    }
}
