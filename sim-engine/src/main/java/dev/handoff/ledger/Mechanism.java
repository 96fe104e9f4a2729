package dev.handoff.ledger;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Belief;
import dev.handoff.company.Company;
import dev.handoff.company.Journey;
import dev.handoff.company.LeadDefinition;
import dev.handoff.company.Money;
import dev.handoff.company.Persistence;
import dev.handoff.company.Prospecting;
import dev.handoff.company.Routing;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.company.Spending;
import dev.handoff.company.Team;
import dev.handoff.organisation.TrustLevels;
import dev.handoff.organisation.TrustReview;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Parts a company may have or not. Figures about a part that the company has at no time of a run are absent from the results, never zero.
 *
 * <p>Always there are the funnel, the money, both delays (of systems and of people; a delay of zero is a finding), the attempts, the
 * workload and the leads won and still open.
 */
enum Mechanism {
    /** Reps find leads of their own. */
    PROSPECTING("reps find leads of their own", Mechanism::prospects),
    /** Something about the agreement has a price. */
    AGREEMENT_COSTS("something about the agreement has a price", company -> prices(company.money()) > 0),
    /** Reps may reject what they are handed. */
    REVIEW(
            "reps may reject what they are handed",
            company -> company.acceptance().rule() == Acceptance.Rule.REVIEW),
    /** Marketing nurtures leads again that come back from sales. */
    RECYCLING(
            "leads come back from sales to be nurtured again",
            company -> company.recycling().share() > 0 && company.recycling().handovers() > 1),
    /** A manager insists when a clause is broken. */
    ESCALATION(
            "a manager insists when a clause is broken", company -> Clauses.anyBreach(company, BreachAction.ESCALATE)),
    /** Extra form fields scare leads away. */
    FORM("extra form fields scare leads away", Mechanism::formScares),
    /** Unread leads are taken out of the inbox when their time is up. */
    INBOX_EXPIRY(
            "unread leads are taken out of the inbox when their time is up",
            company -> company.inbox().expiry().isPresent()),
    /** Unread leads drop out of an overfull inbox. */
    INBOX_CAP(
            "unread leads drop out of an overfull inbox",
            company -> company.inbox().cap().isPresent()),
    /** Leads are held when nobody who may get them has room, or is employed. */
    HOLDS("leads may be held until somebody has room", Mechanism::holds),
    /** A step that nobody answers for loses leads. */
    LEAKS(
            "a step that nobody answers for loses leads",
            company -> Arrays.stream(Journey.Step.values())
                    .anyMatch(step -> company.journey().leakAt(step) > 0)),
    /** Some channel touches other channels' leads. */
    ASSISTS(
            "some channel touches other channels' leads",
            company -> company.channels().values().stream().anyMatch(channel -> channel.assists() > 0)),
    /** Marketing moves its budget by what it sees. */
    LEARNING(
            "marketing moves its budget by what it sees",
            company -> company.spending().rule() != Spending.Rule.FIXED),
    /** Somebody wants to know how each lead ended and why. */
    REASONS(
            "somebody wants to know how each lead ended and why",
            company -> company.sla().sales().disposition().isPresent() || REVIEW.in(company)),
    /** Something moves the two sides' trust in each other. */
    TRUST("something moves the two sides' trust in each other", TrustLevels::moveIn),
    /** Belief in what sales has promised is looked at in reviews. */
    LEGITIMACY(
            "reviews look at what sales has promised",
            company -> company.sla().sales().promisesAnything() && TrustReview.matters(company)),
    /** Sales has promised something. */
    SALES_PROMISE(
            "sales has promised something", company -> company.sla().sales().promisesAnything()),
    /** Somebody looks whether sales keeps its promises. */
    WATCHED(
            "somebody looks whether sales keeps its promises",
            company -> SALES_PROMISE.in(company) && company.sla().sales().watched()),
    /** An alert may ring for a lead. */
    ALERTS("an alert may ring for a lead", Clauses::anyAlert),
    /** Each side has its own meaning of "conversion", and somebody minds. */
    TWO_LANGUAGES(
            "each side has its own meaning of \"conversion\", and trust moves",
            company ->
                    TRUST.in(company) && !company.alignment().commonLanguage().isYes()),
    /** Both sides mean the same by "conversion". */
    COMMON_LANGUAGE(
            "both sides mean the same by \"conversion\"",
            company -> company.alignment().commonLanguage().isYes()),
    /** Reports between the departments cost something. */
    REPORT_COSTS(
            "reports between the departments cost something",
            company -> company.closedLoop().weeklyCost(company.belief()) > 0),
    /** Reps may log attempts that never take place. */
    GAMING("reps may log attempts that never take place", Mechanism::games),
    /** Reps' beliefs follow what becomes of their leads. */
    BELIEFS(
            "reps' beliefs follow what becomes of their leads",
            company -> company.belief().rule() == Belief.Rule.EXPERIENCE),
    /** Reps are trained to read their results. */
    TRAINING(
            "reps are trained to read their results",
            company -> company.training().every().isPresent());

    private final String words;
    private final Predicate<Company> there;

    Mechanism(String words, Predicate<Company> there) {
        this.words = words;
        this.there = there;
    }

    /** What there must be, to follow "only where". */
    String words() {
        return words;
    }

    /** Whether the company has it. */
    boolean in(Company company) {
        return there.test(company);
    }

    /** Whether the channel brings inquiries, and is not only a description of what reps find themselves. */
    static boolean brings(Company company, String channel) {
        return company.channels().get(channel).bringsInquiries();
    }

    private static boolean prospects(Company company) {
        Prospecting prospecting = company.prospecting();
        return prospecting.channel().isPresent()
                && prospecting.share() > 0
                && prospecting.leadsPerHour() > 0
                && company.teams().values().stream()
                        .anyMatch(team -> team.duties().contains(Team.Duty.PROSPECTING));
    }

    private static boolean holds(Company company) {
        Routing routing = company.routing();
        return routing.rule() != Routing.Rule.PULL
                && (routing.openLeadsCap().isPresent()
                        || routing.weights().contains(0.0)
                        || company.teams().values().stream().anyMatch(team -> team.reps() == 0));
    }

    private static boolean games(Company company) {
        Persistence persistence = company.persistence();
        return persistence.rule() == Persistence.Rule.CHOICE && persistence.gaming() > 0 && SALES_PROMISE.in(company);
    }

    private static double prices(Money money) {
        return money.perEnforcedAttempt() + money.perOptOut() + money.perEscalation();
    }

    private static boolean formScares(Company company) {
        LeadDefinition definition = company.leadDefinition();
        return definition.requiredFields() > 0 && definition.goodLostPerField() + definition.othersLostPerField() > 0;
    }
}
