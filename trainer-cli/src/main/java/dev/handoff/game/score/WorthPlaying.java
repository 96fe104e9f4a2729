package dev.handoff.game.score;

import dev.handoff.company.Company;
import dev.handoff.company.Deals;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.Requirement;
import dev.handoff.game.world.World;
import dev.handoff.kernel.SimTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/** Whether a company that can be played also shows what the game is about. A few games of six rounds are played for that by two partners. */
public final class WorthPlaying {
    private static final Length LENGTH = Length.ofRounds(6);
    private static final long[] LUCKS = {101, 102, 103};
    private static final double LONGEST_DEAL_WEEKS = Length.WEEKS;

    private final World world;

    private WorthPlaying(World world) {
        this.world = world;
    }

    /** What a company should have; nothing of it is needed to play. */
    public static List<Requirement> wishes(World world) {
        WorthPlaying of = new WorthPlaying(world);
        return List.of(of.mix(), of.monthBefore(), of.quickDeals(), of.somethingToGain(), of.worthSigning());
    }

    private Requirement mix() {
        int mixes = world.menu().levels(Lever.MIX).size();
        return Requirement.wished(
                "Marketing can shift its budget between channels",
                mixes > 1,
                mixes > 1 ? mixes + " mixes to choose from" : "only one channel costs anything",
                "a second channel with a spendPerWeek");
    }

    private Requirement monthBefore() {
        double weeks = world.company().run().warmUp().toMillis() / (double) SimTime.WEEK;
        return Requirement.wished(
                "The desks show the month before the first round",
                weeks >= Length.WEEKS,
                String.format(Locale.ROOT, "the warm-up is %.0f weeks", weeks),
                "a run.warmUp of " + Length.WEEKS + " weeks or more");
    }

    private Requirement quickDeals() {
        Deals deals = world.company().deals();
        double weeks = deals.stages() * deals.gap().millis().quantile(0.5) / SimTime.WEEK;
        return Requirement.wished(
                "Deals close soon enough for a decision to be felt",
                weeks <= LONGEST_DEAL_WEEKS,
                String.format(Locale.ROOT, "about %.1f weeks from the first talk to the end; a round has %d", weeks, Length.WEEKS),
                "a shorter deals.gap or fewer deals.stages, for the game only");
    }

    private Requirement somethingToGain() {
        double gain = mean(luck -> par(luck, rounds -> rounds) - par(luck, WorthPlaying::asFound));
        return Requirement.wished(
                "Two partners do better than nobody who decides anything",
                gain > 0,
                told(gain),
                "more reps or fewer inquiries: what two partners do needs hands, or a marketing budget that matters");
    }

    private Requirement worthSigning() {
        double gain = mean(luck -> par(luck, rounds -> rounds) - par(luck, WorthPlaying::unsigned));
        return Requirement.wished(
                "An agreement earns more than none",
                gain > 0,
                told(gain),
                "hours for the calls that are promised; see what 'scenarios check' says of the load");
    }

    private String told(double gain) {
        Company company = world.company();
        return String.format(
                Locale.ROOT,
                "%+,.0f %s in %d weeks, on the mean of %d lucks",
                gain,
                company.money().currency(),
                LENGTH.rounds() * Length.WEEKS,
                LUCKS.length);
    }

    private static double mean(LongToDoubleFunction gain) {
        return LongStream.of(LUCKS).mapToDouble(gain).average().orElseThrow();
    }

    /** What two partners earn, or would with other rounds. */
    private double par(long luck, UnaryOperator<List<Round>> change) {
        GameSetup setup =
                new GameSetup(world.scenario().name(), world.scenario().contentHash(), luck, "", LENGTH);
        List<Round> rounds = ParGame.rounds(world, setup, Collections.nCopies(LENGTH.rounds(), List.of()));
        return world.after(change.apply(rounds), luck).expected();
    }

    private static List<Round> asFound(List<Round> rounds) {
        List<Round> others = new ArrayList<>();
        rounds.forEach(round -> others.add(Round.fresh(round.number(), round.act(), Optional.empty())));
        return others;
    }

    private static List<Round> unsigned(List<Round> rounds) {
        List<Round> others = new ArrayList<>();
        rounds.forEach(round -> others.add(
                Round.of(round.number(), round.act(), round.decisions(), Optional.empty(), List.of())));
        return others;
    }
}
