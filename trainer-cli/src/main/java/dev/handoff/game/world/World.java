package dev.handoff.game.world;

import dev.handoff.company.Belief;
import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Round;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Seat;
import dev.handoff.ledger.Views;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.Shock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The company a game is about, and what becomes of it: rounds go in, a simulated stretch of weeks comes out. The world is always computed
 * from the beginning, out of the same draws; so resuming, undoing and asking "what if" are the same thing. What was computed is remembered
 * for all who play in this world: in a room, equal decisions, the month before and the benchmark are computed once. For several threads.
 */
public final class World {
    /** Room for what was played, in bytes; a game of a room of thirty teams takes about 20 MB in all. */
    private static final long PLAYED_BYTES = 32L << 20;

    /** Room for replays, each of which is seldom asked for again. */
    private static final long APART_BYTES = 4L << 20;

    /** Room for what rounds add up to, in numbers of games at a round's end. */
    private static final long TOTALS = 1_000;

    /** Room for what seats see of it, in bytes; two seats a game and what they saw a round before. */
    private static final long SEEN_BYTES = 8L << 20;

    /** Room for companies, in numbers of them. */
    private static final long COMPANIES = 256;

    private static final Duration ROUND = Duration.ofMillis(Length.WEEKS * SimTime.WEEK);

    private final Scenario base;
    private final Menu menu;
    private final KeptRounds kept;
    private final Memory<Object, Played> played;
    private final Memory<Object, Totals> totals = new Memory<>(TOTALS, one -> 1);
    private final Memory<Object, List<WeeklyResponse>> seen = new Memory<>(SEEN_BYTES, Played::bytes);
    private final Memory<List<String>, Timeline> companies = new Memory<>(COMPANIES, timeline -> 1);

    private World(Scenario base, long bytes, KeptRounds kept) {
        this.base = base;
        this.kept = kept;
        this.played = new Memory<>(bytes, Played::bytes);
        this.menu = Menu.of(base.company());
    }

    /** The world of a scenario, with both sides in their silos. */
    public static World of(Scenario scenario) {
        List<String> overrides = new ArrayList<>(FirstActSilos.overrides(scenario.company()));
        overrides.add("run.drain=0 s");
        return new World(ScenarioLoader.override(scenario, overrides).orThrow(), PLAYED_BYTES, KeptRounds.NONE);
    }

    /** The same world with a small memory of its own: for replays by the hundred, which would drive out what pages are made of. */
    public World apart() {
        return new World(base, APART_BYTES, KeptRounds.NONE);
    }

    /** The same world, as far as nothing was played in it yet, that keeps what rounds add up to. */
    public World keeping(KeptRounds keeper) {
        return new World(base, PLAYED_BYTES, keeper);
    }

    /** The company as both sides find it. */
    public Company company() {
        return base.company();
    }

    /** The scenario behind it, as it is played. */
    public Scenario scenario() {
        return base;
    }

    /** What can be chosen in it. */
    public Menu menu() {
        return menu;
    }

    /** Weeks before the first round that can be looked at. */
    private int weeksBefore() {
        return (int) Math.min(Length.WEEKS, company().run().warmUp().toMillis() / SimTime.WEEK);
    }

    /** The four weeks before the first round; empty for a company that has no past. */
    public Optional<Played> before(long seed) {
        if (weeksBefore() < Length.WEEKS) {
            return Optional.empty();
        }
        return Optional.of(played.get(seed, () -> simulate(beforeTimeline(), seed, 1)));
    }

    /** What a seat saw of those four weeks, week by week; empty for a company that has no past. */
    List<WeeklyResponse> seenBefore(long seed, Seat seat) {
        return before(seed)
                .map(month -> seen.get(List.of(seed, seat), () -> view(month, seat)))
                .orElse(List.of());
    }

    /** What a seat saw of these rounds, week by week: at least one, from the first on. */
    List<WeeklyResponse> seenAfter(List<Round> rounds, long seed, Seat seat) {
        return seen.get(List.of(key(rounds, seed), seat), () -> view(after(rounds, seed), seat));
    }

    private static List<WeeklyResponse> view(Played played, Seat seat) {
        return List.copyOf(Views.weekly(seat, played.outcome().weekly(), played.timeline()));
    }

    private Timeline beforeTimeline() {
        long warmUp = company().run().warmUp().toMillis() / SimTime.WEEK - Length.WEEKS;
        Timeline found = timeline(List.of("run.warmUp=" + warmUp + " weeks", "run.horizon=4 weeks"));
        return Timeline.steady(found.start());
    }

    /** The world after these rounds: at least one, from the first on. */
    public Played after(List<Round> rounds, long seed) {
        List<Object> key = key(rounds, seed);
        return played.get(key, () -> {
            Timeline timeline = timeline(rounds, 0);
            return kept.findWhole(name(key))
                    .map(outcome -> new Played(timeline, outcome, rounds.size()))
                    .orElseGet(() -> simulate(timeline, seed, rounds.size()));
        });
    }

    /** What these rounds add up to; simulated only where it is not kept. */
    public Totals totals(List<Round> rounds, long seed) {
        List<Object> key = key(rounds, seed);
        return totals.get(key, () -> {
            String world = name(key);
            return kept.find(world).orElseGet(() -> {
                Totals found = Totals.of(after(rounds, seed));
                kept.keep(world, found);
                return found;
            });
        });
    }

    /** Keeps these rounds whole, for when the program goes on with them: pages are made of them at once. */
    public void keep(List<Round> rounds, long seed) {
        kept.keepWhole(name(key(rounds, seed)), after(rounds, seed).outcome());
    }

    private String name(List<Object> key) {
        return base.contentHash() + " " + key;
    }

    /** All that a world depends on: what each round sets, and what happens in it. What is said and expected changes nothing. */
    private List<Object> key(List<Round> rounds, long seed) {
        List<Object> key = new ArrayList<>(List.of(seed));
        for (Round round : rounds) {
            key.add(decided(round));
            key.add(shocks(rounds, round.number()));
        }
        return key;
    }

    private static Played simulate(Timeline timeline, long seed, int rounds) {
        return new Played(timeline, new Replication(timeline, seed, 0, Optional.empty()).run(), rounds);
    }

    /**
     * The company and how it changes through these rounds.
     *
     * @param further rounds that go on as the last one, to see what comes of it; 0 for none
     */
    public Timeline timeline(List<Round> rounds, int further) {
        int all = rounds.size() + further;
        Company start = timeline(List.of("run.horizon=" + all * Length.WEEKS + " weeks"))
                .start();
        List<Timeline.Change> changes = new ArrayList<>();
        for (Round round : rounds) {
            changes.addAll(changes(round, shocks(rounds, round.number())));
        }
        return new Timeline(start, changes);
    }

    private List<Timeline.Change> changes(Round round, List<Shock> shocks) {
        Timeline decided = shocked(decided(round), shocks);
        Duration from = ROUND.multipliedBy(round.number() - 1L);
        Duration to = ROUND.multipliedBy(round.number());
        List<Timeline.Change> changes = new ArrayList<>();
        changes.add(new Timeline.Change(from, Views.inForce(decided, (round.number() - 1) * Length.WEEKS)));
        decided.changes().stream()
                .filter(c -> c.at().compareTo(from) > 0 && c.at().compareTo(to) < 0)
                .forEach(changes::add);
        return changes;
    }

    /** What the decisions and the agreement of a round set. */
    List<String> decided(Round round) {
        return menu.overrides(round.decisions(), round.agreement().orElse(Terms.BLANK));
    }

    /** Shocks come last: they happen to the company as both sides have made it. */
    private Timeline shocked(List<String> overrides, List<Shock> shocks) {
        List<String> all = new ArrayList<>(overrides);
        Timeline timeline = timeline(all);
        for (Shock shock : shocks) {
            shock.changes(timeline.start()).forEach((path, value) -> all.add(path + "=" + value));
            timeline = timeline(all);
        }
        return timeline;
    }

    private Timeline timeline(List<String> overrides) {
        List<String> all = List.copyOf(overrides);
        return companies.get(
                all, () -> ScenarioLoader.override(base, all).orThrow().timeline());
    }

    /** What is happening to the company in a round, whenever it began. */
    static List<Shock> shocks(List<Round> rounds, int round) {
        List<Shock> active = new ArrayList<>();
        for (Round past : rounds) {
            for (Shock shock : past.injections()) {
                if (past.number() <= round && round < past.number() + lasts(shock)) {
                    active.add(shock);
                }
            }
        }
        return active;
    }

    private static int lasts(Shock shock) {
        return shock.lasts()
                .map(d -> (int) Math.max(1, Math.round(d.toMillis() / (double) ROUND.toMillis())))
                .orElse(Length.MOST_ROUNDS);
    }

    /** Whether beliefs move in the company by itself. */
    static boolean quarrels(Company company) {
        return company.belief().rule() == Belief.Rule.EXPERIENCE
                || company.trust().rate() > 0;
    }
}
