package dev.handoff.game.levers;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Company;
import dev.handoff.company.Sla.SalesPromise;
import dev.handoff.company.Team;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The settings of sales' levers. Costs are hours a week of each rep beyond working what comes in. */
final class SalesLevels {
    static final double WEEK_HOURS = 40;

    private static final Map<Team.Order, Phrase> ORDERS = orders();

    private SalesLevels() {}

    private static Map<Team.Order, Phrase> orders() {
        Map<Team.Order, Phrase> names = new EnumMap<>(Team.Order.class);
        names.put(Team.Order.NEWEST, Phrase.of("level.order.newest"));
        names.put(Team.Order.SCORE, Phrase.of("level.order.score"));
        names.put(Team.Order.OWN_FIRST, Phrase.of("level.order.own-first"));
        names.put(Team.Order.SLA_DUE, Phrase.of("level.order.sla-due"));
        return names;
    }

    static List<Level> speed(Company company) {
        SalesPromise promise = company.sla().sales();
        List<Level> levels = new ArrayList<>();
        levels.add(LevelSpelling.level(
                "whenever",
                Phrase.of("level.speed.whenever"),
                0,
                promise.firstTouch().isEmpty(),
                "sla.sales.firstTouch=none"));
        levels.add(new Level(
                "same-day",
                Phrase.of("level.speed.same-day", FirstTouchLimit.ONE_DAY.ofUrgent(company)),
                1,
                List.of(FirstTouchLimit.ONE_DAY.override(company, "0.5"))));
        List<String> atOnce = new ArrayList<>(List.of(FirstTouchLimit.ONE_HOUR.override(company, "0.25")));
        followingUp(company).forEach((name, team) -> atOnce.add("teams." + name + ".duties=" + first(team)));
        levels.add(new Level(
                "drop-everything",
                Phrase.of("level.speed.drop-everything", FirstTouchLimit.ONE_HOUR.ofUrgent(company)),
                4,
                atOnce));
        return LevelSpelling.withStanding(levels, 1);
    }

    static Map<String, Team> followingUp(Company company) {
        Map<String, Team> teams = new LinkedHashMap<>();
        company.teams().forEach((name, team) -> {
            if (team.duties().contains(Team.Duty.FOLLOW_UP)) {
                teams.put(name, team);
            }
        });
        return teams;
    }

    /** The team's duties with the follow-up in front. */
    private static List<String> first(Team team) {
        List<String> duties = new ArrayList<>(List.of("follow-up"));
        team.duties().stream()
                .filter(duty -> duty != Team.Duty.FOLLOW_UP)
                .forEach(duty -> duties.add(duty == Team.Duty.DEALS ? "deals" : "prospecting"));
        return duties;
    }

    static List<Level> attempts(Company company) {
        List<Level> levels = new ArrayList<>();
        boolean without = company.sla().sales().minimumAttempts().isEmpty();
        levels.add(LevelSpelling.level(
                "none", Phrase.of("level.attempts.none"), 0, without, "sla.sales.minimumAttempts=none"));
        levels.add(attemptsAt(3, 1, 0.4));
        levels.add(attemptsAt(5, 3, 0.7));
        levels.add(attemptsAt(8, 5, 0.9));
        return LevelSpelling.withStanding(levels, 1);
    }

    /** The more attempts are asked for, the more closely somebody has to watch. */
    private static Level attemptsAt(int attempts, double hours, double enforcement) {
        return new Level(
                "attempts-" + attempts,
                Phrase.of("level.at-least", attempts),
                hours,
                List.of(
                        "sla.sales.minimumAttempts={attempts: " + attempts
                                + ", within: 15 working days, breach: report}",
                        "sla.sales.enforcement=" + LevelSpelling.number(enforcement)));
    }

    static List<Level> order(Company company) {
        Map<String, Team> teams = followingUp(company);
        List<Level> levels = new ArrayList<>();
        ORDERS.forEach((order, name) -> {
            String spelled = order.name().toLowerCase(Locale.ROOT).replace('_', '-');
            boolean standing = teams.values().stream().allMatch(team -> team.order() == order);
            levels.add(new Level(spelled, name, 0, standing ? List.of() : inOrder(teams, order, spelled)));
        });
        return LevelSpelling.withStanding(levels, 0);
    }

    /** A score picks the leads worth dropping a deal for, and so does a promise; any other order waits for its turn. */
    private static List<String> inOrder(Map<String, Team> teams, Team.Order order, String spelled) {
        List<String> overrides = new ArrayList<>();
        teams.forEach((name, team) -> {
            overrides.add("teams." + name + ".order=" + spelled);
            if (order == Team.Order.SCORE || order == Team.Order.SLA_DUE) {
                overrides.add("teams." + name + ".duties=" + first(team));
            }
        });
        return overrides;
    }

    static List<Level> prospecting(Company company) {
        int now = (int) Math.round(100 * company.prospecting().share());
        List<Level> levels = new ArrayList<>();
        for (int share = 10; share <= 30; share += 10) { // none and more are a best response to nothing
            double hours = share * WEEK_HOURS / 100;
            String override = "prospecting.share=" + share + " %";
            levels.add(LevelSpelling.level(
                    "share-" + share, Phrase.of("level.prospecting.share", share), hours, share == now, override));
        }
        return LevelSpelling.withStanding(levels, now * WEEK_HOURS / 100);
    }

    static List<Level> reject(Company company) {
        boolean review = company.acceptance().rule() == Acceptance.Rule.REVIEW;
        List<Level> levels = new ArrayList<>();
        levels.add(LevelSpelling.level(
                "accept", Phrase.of("level.reject.accept"), 0, !review, "acceptance.rule=everything"));
        levels.add(new Level("silently", Phrase.of("level.reject.silently"), 0.5, atAGlance()));
        levels.add(new Level("with-reason", Phrase.of("level.reject.with-reason"), 1.5, carefully()));
        return LevelSpelling.withStanding(levels, 0.5);
    }

    private static List<String> rejecting(String reasons, String recording) {
        return List.of(
                "acceptance.rule=review", "acceptance.reasonsGiven=" + reasons, "acceptance.recording=" + recording);
    }

    /** Quick, and free with it: more goes back than deserves it. */
    private static List<String> atAGlance() {
        List<String> overrides = new ArrayList<>(rejecting("0.1", "0 s"));
        overrides.addAll(List.of(
                "acceptance.misfitsSpotted=0.7", "acceptance.wronglyRejected=0.12", "acceptance.rejecting=10 s"));
        return List.copyOf(overrides);
    }

    /** Whoever has to give a reason looks for one. */
    private static List<String> carefully() {
        List<String> overrides = new ArrayList<>(rejecting("0.95", "1 min"));
        overrides.addAll(List.of(
                "acceptance.misfitsSpotted=0.9", "acceptance.wronglyRejected=0.05", "acceptance.rejecting=1 min"));
        return List.copyOf(overrides);
    }

    static List<Level> training(Company company) {
        List<Level> levels = new ArrayList<>();
        boolean without = company.training().every().isEmpty();
        levels.add(LevelSpelling.level("none", Phrase.of("level.none"), 0, without, "training.every=none"));
        levels.add(new Level(
                "half-day", Phrase.of("level.training.half-day"), 0.5, trained(company, "8 weeks", "4 h", 0.03)));
        levels.add(new Level(
                "two-days", Phrase.of("level.training.two-days"), 4, trained(company, "4 weeks", "16 h", 0.28)));
        return LevelSpelling.withStanding(levels, 0.5);
    }

    /** What is learned about closing counts as long as the training goes on. */
    private static List<String> trained(Company company, String every, String length, double skill) {
        List<String> overrides = new ArrayList<>(List.of("training.every=" + every, "training.length=" + length));
        followingUp(company)
                .forEach((name, team) ->
                        overrides.add("teams." + name + ".skill=" + LevelSpelling.number(team.skill() + skill)));
        return overrides;
    }
}
