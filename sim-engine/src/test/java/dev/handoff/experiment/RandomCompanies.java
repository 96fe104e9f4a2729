package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.lognormal;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Alignment;
import dev.handoff.company.Company;
import dev.handoff.company.Incentives;
import dev.handoff.company.Limit;
import dev.handoff.company.Persistence;
import dev.handoff.company.Routing;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.company.Team;
import dev.handoff.company.TimeBasis;
import dev.handoff.company.Trust;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The busy company with its policy thrown by dice. */
final class RandomCompanies {

    private RandomCompanies() {}

    static Company varied(SplittableRandom dice) {
        Company company = with(busy(), "teams.sales.reps", 1 + dice.nextInt(5));
        company = with(company, "teams.sales.order", pick(dice, Team.Order.values()));
        company = with(company, "routing.rule", pick(dice, Routing.Rule.values()));
        company = with(company, "persistence.rule", pick(dice, Persistence.Rule.values()));
        company = with(company, "sla.sales.firstTouch.breach", pick(dice, BreachAction.values()));
        company = with(company, "sla.sales.minimumAttempts.breach", pick(dice, BreachAction.values()));
        company = with(company, "sla.sales.enforcement", dice.nextDouble());
        company = with(company, "inbox.cap", dice.nextBoolean() ? Optional.empty() : Optional.of(1 + dice.nextInt(30)));
        company = with(company, "cadence.maxAttempts", 1 + dice.nextInt(12));
        company = with(company, "deals.stages", dice.nextInt(4));
        company = with(company, "nurture.rounds", dice.nextInt(3));
        company = with(company, "leadDefinition.threshold", dice.nextBoolean() ? Optional.empty() : Optional.of(0.0));
        company = dice.nextBoolean() ? with(company, "run.warmUp", Duration.ZERO) : company;
        return withVariedFlow(company, dice);
    }

    /** Acceptance, recycling, limits on desks and inboxes, and the other two clauses. */
    private static Company withVariedFlow(Company from, SplittableRandom dice) {
        Company company = with(from, "acceptance.rule", pick(dice, Acceptance.Rule.values()));
        company = with(company, "acceptance.misfitsSpotted", 0.5);
        company = with(company, "acceptance.wronglyRejected", 0.1);
        company = with(company, "acceptance.reasonsGiven", dice.nextDouble());
        company = with(company, "recycling.share", dice.nextBoolean() ? 0.0 : 0.5);
        company = with(
                company,
                "routing.openLeadsCap",
                dice.nextBoolean() ? Optional.empty() : Optional.of(5 + dice.nextInt(50)));
        company = with(
                company,
                "inbox.expiry",
                dice.nextBoolean() ? Optional.empty() : Optional.of(lognormal(Duration.ofDays(3), 0.5)));
        company = with(company, "teams.sales.absence", dice.nextBoolean() ? 0.0 : 0.1);
        company = with(company, "sla.sales.acceptance", timed(dice, 8));
        company = with(company, "sla.sales.disposition", timed(dice, 80));
        return withVariedTogetherness(company, dice);
    }

    /** Trust, meetings, joint work, pay and gaming. */
    private static Company withVariedTogetherness(Company from, SplittableRandom dice) {
        Company company = with(
                from,
                "trust",
                new Trust(
                        0.3,
                        0.6,
                        0.4 * dice.nextInt(2),
                        0.5,
                        0.1 * dice.nextInt(2),
                        weeks(4),
                        0.4,
                        0.5,
                        0.5,
                        0.2,
                        0.3,
                        0.5,
                        0.5,
                        1));
        company = with(company, "persistence.gaming", dice.nextBoolean() ? 0.0 : dice.nextDouble());
        company =
                with(company, "incentives", new Incentives(Incentives.Goal.MQLS, 0.5, 0.5, 1, 0.5, dice.nextDouble()));
        company = with(company, "acceptance.distrust", 2 * dice.nextDouble());
        company = with(company, "acceptance.reasonsByTrust", dice.nextDouble());
        company = with(company, "sla.marketing.meetingDefinition", Optional.of(0.6));
        company = with(company, "sla.legitimacy.jointHours", 3.0 * dice.nextInt(2));
        Alignment.Meetings meetings = new Alignment.Meetings(weeks(2), Duration.ofHours(1), 0.1, 0.3);
        company = with(company, "alignment.meetings", dice.nextBoolean() ? Optional.empty() : Optional.of(meetings));
        return dice.nextBoolean()
                ? company
                : with(company, "alignment.coCreation", Optional.of(new Alignment.CoCreation(1, 0.4, 1)));
    }

    private static Optional<Sla.TimedClause> timed(SplittableRandom dice, int hours) {
        Limit limit = new Limit(hours * 3_600_000.0, TimeBasis.WORKING);
        return dice.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Sla.TimedClause(limit, List.of(0.5), pick(dice, BreachAction.values())));
    }

    private static <T> T pick(SplittableRandom dice, T[] from) {
        return from[dice.nextInt(from.length)];
    }
}
