package dev.handoff.ledger;

import static dev.handoff.ledger.Better.HIGHER;
import static dev.handoff.ledger.Better.LOWER;
import static dev.handoff.ledger.Better.NEITHER;
import static dev.handoff.ledger.Knowledge.CLOSES;
import static dev.handoff.ledger.Knowledge.COMMON;
import static dev.handoff.ledger.Knowledge.DEMAND;
import static dev.handoff.ledger.Knowledge.EFFORT;
import static dev.handoff.ledger.Knowledge.LATENT;
import static dev.handoff.ledger.Knowledge.OPINION_OF_MARKETING;
import static dev.handoff.ledger.Knowledge.OPINION_OF_SALES;
import static dev.handoff.ledger.Knowledge.OWN_WORK;
import static dev.handoff.ledger.Knowledge.SPENDING;
import static dev.handoff.ledger.Knowledge.TRUE_QUALITY;
import static dev.handoff.ledger.MetricUnit.ATTEMPTS;
import static dev.handoff.ledger.MetricUnit.CONVERSATIONS;
import static dev.handoff.ledger.MetricUnit.HOURS;
import static dev.handoff.ledger.MetricUnit.HOURS_A_DAY;
import static dev.handoff.ledger.MetricUnit.LEADS;
import static dev.handoff.ledger.MetricUnit.LOOKS;
import static dev.handoff.ledger.MetricUnit.MONEY;
import static dev.handoff.ledger.MetricUnit.SHARE;

import dev.handoff.handoff.MarketingClause;
import dev.handoff.handoff.SalesClause;
import dev.handoff.ledger.MetricFamily.Each;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue: every figure a run can give, described once. Its name stands in data files and after {@code --metric}; its label is what
 * people read, everywhere; its sentence says what it is and over what. {@code docs/reference/metrics.md} is written from here.
 *
 * <p>A new figure is a constant here and a line in the book that counts it. Figures of each channel, rep or team are families: {@code
 * Metric.CHANNEL_SQLS.of("webinar")}. Nothing else in the program spells a metric's name.
 */
public final class Metric {

    // The funnel of leads that marketing hands over
    public static final Metric INQUIRIES = of("inquiries", LEADS, NEITHER, DEMAND, "Inquiries")
            .weekly()
            .says("People who asked for something in the window.");
    public static final Metric MQLS = of("mqls", LEADS, NEITHER, COMMON, "Leads handed to sales")
            .weekly()
            .says(
                    "Leads that met marketing's definition in the window (MQL); one that comes back from nurture counts again.");
    public static final Metric SALS = of("sals", LEADS, NEITHER, CLOSES, "Leads accepted by sales")
            .weekly()
            .says("Handed leads that a rep took on in the window (SAL).");
    public static final Metric SQLS = of("sqls", LEADS, HIGHER, CLOSES, "Leads worth pursuing")
            .weekly()
            .says("Handed leads of which a conversation in the window showed that they are worth pursuing (SQL).");
    public static final Metric OPPORTUNITIES = of("opportunities", LEADS, HIGHER, CLOSES, "Opportunities")
            .weekly()
            .says("Deals opened in the window with handed leads.");
    public static final Metric WINS =
            of("wins", LEADS, HIGHER, COMMON, "Deals won").weekly().says("Deals won in the window with handed leads.");
    public static final Metric RATE_MQL = of("rate.mql", SHARE, HIGHER, DEMAND, "Share of inquiries handed to sales")
            .says("Leads handed to sales in the window, of inquiries in the window.");
    public static final Metric RATE_SAL = of("rate.sal", SHARE, HIGHER, CLOSES, "Share of handed leads accepted")
            .says("Leads accepted in the window, of leads handed to sales in the window.");
    public static final Metric RATE_SQL = of(
                    "rate.sql", SHARE, HIGHER, CLOSES, "Share of accepted leads worth pursuing")
            .says("Leads worth pursuing, of leads accepted by sales in the window.");
    public static final Metric RATE_WIN = of("rate.win", SHARE, HIGHER, CLOSES, "Share of opportunities won")
            .says("Deals won, of opportunities opened in the window.");
    public static final Metric CONVERSION_MARKETING = of(
                    "conversion.marketing", SHARE, NEITHER, COMMON, "Marketing's \"conversion\"")
            .only(Mechanism.TWO_LANGUAGES)
            .weekly()
            .says("What marketing calls conversion: leads handed to sales, of inquiries in the window.");
    public static final Metric CONVERSION_SALES = of(
                    "conversion.sales", SHARE, NEITHER, COMMON, "Sales' \"conversion\"")
            .only(Mechanism.TWO_LANGUAGES)
            .weekly()
            .says("What sales calls conversion: deals won, of leads accepted in the window.");
    public static final Metric CONVERSION_COMMON = of(
                    "conversion.common", SHARE, NEITHER, COMMON, "\"Conversion\" as both mean it")
            .only(Mechanism.COMMON_LANGUAGE)
            .weekly()
            .says("What both sides call conversion: deals won, of leads handed to sales in the window.");

    // Leads that reps found themselves
    public static final Metric PROSPECTED = of("prospected", LEADS, NEITHER, OWN_WORK, "Leads reps found themselves")
            .only(Mechanism.PROSPECTING)
            .says("Leads that reps found themselves in the window; they never were inquiries.");
    public static final Metric PROSPECTED_SQLS = of(
                    "prospected.sqls", LEADS, HIGHER, OWN_WORK, "Reps' own leads worth pursuing")
            .only(Mechanism.PROSPECTING)
            .says("Leads found by reps of which a conversation in the window showed that they are worth pursuing.");
    public static final Metric PROSPECTED_WINS = of(
                    "prospected.wins", LEADS, HIGHER, OWN_WORK, "Deals won with reps' own leads")
            .only(Mechanism.PROSPECTING)
            .says("Deals won in the window with leads that reps found themselves.");
    public static final Metric PROSPECTED_REVENUE = of(
                    "prospected.revenue", MONEY, HIGHER, OWN_WORK, "Realised revenue from reps' own leads")
            .only(Mechanism.PROSPECTING)
            .says(
                    "Size of the deals won in the window with leads that reps found themselves; part of realised revenue.");
    public static final Metric PROSPECTED_REVENUE_EXPECTED = of(
                    "prospected.revenue.expected", MONEY, HIGHER, OWN_WORK, "Expected revenue from reps' own leads")
            .only(Mechanism.PROSPECTING)
            .says("The same with every closed deal counted by its chance of being won; part of expected revenue.");

    // Money
    public static final Metric REVENUE = of("revenue", MONEY, HIGHER, COMMON, "Realised revenue")
            .weekly()
            .says("Size of all deals won in the window; whether a deal was won or lost is partly luck.");
    public static final Metric REVENUE_EXPECTED = of("revenue.expected", MONEY, HIGHER, COMMON, "Expected revenue")
            .weekly()
            .says(
                    "Chance of winning times mean size, over all deals closed in the window: no lucky or unlucky deal decides it.");
    public static final Metric PIPELINE_OPEN = of(
                    "pipeline.open", MONEY, HIGHER, CLOSES, "Open deals at the end, at their odds")
            .says("Chance of winning times mean size, over the deals open when the window ends.");
    public static final Metric SPEND = of("spend", MONEY, LOWER, SPENDING, "Marketing spend")
            .weekly()
            .says("What marketing spends on all channels in the window.");
    public static final Metric PAYROLL =
            of("payroll", MONEY, LOWER, EFFORT, "Payroll of sales").says("What the reps are paid for the window.");
    public static final Metric COST_SLA = of("cost.sla", MONEY, LOWER, EFFORT, "Watching promises, annoyed leads")
            .only(Mechanism.AGREEMENT_COSTS)
            .says("What watching promises, annoyed leads and escalations cost in the window.");
    public static final Metric COST_REPORTS = of("cost.reports", MONEY, LOWER, SPENDING, "Cost of reports")
            .only(Mechanism.REPORT_COSTS)
            .says("What reports between the departments cost in the window.");
    public static final Metric COST_TRAINING = of("cost.training", MONEY, LOWER, EFFORT, "Cost of training")
            .only(Mechanism.TRAINING)
            .says("Fees of the training sessions in the window; the hours are in the reps' working time.");
    public static final Metric CONTRIBUTION = of("contribution", MONEY, HIGHER, COMMON, "Realised contribution")
            .weekly()
            .says("Margin times realised revenue and the change in open deals, less all costs of the window.");
    public static final Metric CONTRIBUTION_EXPECTED = of(
                    "contribution.expected", MONEY, HIGHER, COMMON, "Contribution")
            .weekly()
            .says(
                    "Margin times expected revenue and the change in open deals, less all costs of the window: no lucky or unlucky deal decides it.");
    public static final Metric CONTRIBUTION_CLOSED = of(
                    "contribution.closed", MONEY, HIGHER, COMMON, "Contribution of deals closed")
            .says("Margin times expected revenue, less all costs of the window; open deals count nothing.");
    /** What is contributed with open deals less what deals closed leave; told with a run, in no list of its metrics. */
    public static final Metric CONTRIBUTION_OPEN = of(
                    "contribution.open", MONEY, NEITHER, LATENT, "Contribution of open deals")
            .beside()
            .says(
                    "Margin times what open deals are worth more, at their odds, at the end of the window than at its beginning.");

    public static final Metric COST_PER_WIN = of("cost.per.win", MONEY, LOWER, SPENDING, "Cost per deal won")
            .says("All costs of the window, of one deal won in it, reps' own deals included.");

    // How long a lead waits for its first attempt
    public static final Metric SPEED_TO_LEAD = wait("speed.to.lead", "Wait of those who are tried")
            .says(
                    "Mean time from qualification to the first attempt, of leads delivered in the window and tried at all.");
    public static final Metric SPEED_TO_LEAD_P50 = wait("speed.to.lead.p50", "Half of all are tried within")
            .says(
                    "Time within which half of the leads delivered in the window are tried; never tried is longer than any time.");
    public static final Metric SPEED_TO_LEAD_P90 = wait("speed.to.lead.p90", "Nine in ten are tried within")
            .says("Time within which nine in ten of the leads delivered in the window are tried.");
    public static final Metric WITHIN_5_MINUTES = of(
                    "speed.to.lead.within.5min", SHARE, HIGHER, EFFORT, "Tried within 5 minutes")
            .says("Of all leads delivered in the window, tried or not.");
    public static final Metric WITHIN_AN_HOUR = of(
                    "speed.to.lead.within.1h", SHARE, HIGHER, EFFORT, "Tried within an hour")
            .says("Of all leads delivered in the window, tried or not.");
    public static final Metric WITHIN_A_DAY = of(
                    "speed.to.lead.within.day", SHARE, HIGHER, EFFORT, "Tried within a working day")
            .says(
                    "Of all leads delivered in the window, tried or not; the working day is that of the team that holds the lead.");
    public static final Metric SPEED_WORKING = wait("speed.to.lead.working", "Wait in working time")
            .says("Mean wait for the first attempt counted in working time, of leads that are tried.");
    public static final Metric SPEED_WORKING_P50 = wait(
                    "speed.to.lead.working.p50", "Wait in working time, half within")
            .says("Working time within which half of all leads delivered in the window are tried.");
    public static final Metric SPEED_WORKING_P90 = wait(
                    "speed.to.lead.working.p90", "Wait in working time, nine in ten within")
            .says("Working time within which nine in ten of all leads delivered in the window are tried.");
    public static final Metric SPEED_SYSTEM = wait("speed.to.lead.system", "System delay")
            .says("Mean time that systems take to deliver a lead to sales, of leads that are tried.");
    public static final Metric SPEED_SYSTEM_P50 = wait("speed.to.lead.system.p50", "System delay, half within")
            .says("Time within which half of the leads delivered in the window reach sales.");
    public static final Metric SPEED_SYSTEM_P90 = wait("speed.to.lead.system.p90", "System delay, nine in ten within")
            .says("Time within which nine in ten of the leads delivered in the window reach sales.");
    public static final Metric SPEED_HELD = wait("speed.to.lead.held", "Held until somebody has room")
            .only(Mechanism.HOLDS)
            .says("Mean time from delivery until a rep has the lead, of leads that are tried.");
    public static final Metric SPEED_HELD_P50 = wait("speed.to.lead.held.p50", "Held, half until")
            .only(Mechanism.HOLDS)
            .says("Time from delivery within which a rep has half of the leads delivered in the window.");
    public static final Metric SPEED_HELD_P90 = wait("speed.to.lead.held.p90", "Held, nine in ten until")
            .only(Mechanism.HOLDS)
            .says("Time from delivery within which a rep has nine in ten of the leads delivered in the window.");
    public static final Metric SPEED_HUMAN = wait("speed.to.lead.human", "Human delay, once assigned")
            .says("Mean time from the assignment to a rep until the first attempt, of leads that are tried.");
    public static final Metric SPEED_HUMAN_P50 = wait("speed.to.lead.human.p50", "Human delay, half within")
            .says("Time from the assignment within which half of the leads delivered in the window are tried.");
    public static final Metric SPEED_HUMAN_P90 = wait("speed.to.lead.human.p90", "Human delay, nine in ten within")
            .says("Time from the assignment within which nine in ten of the leads delivered in the window are tried.");

    // How often a lead is tried
    public static final Metric ATTEMPTS_PER_LEAD = of("attempts", ATTEMPTS, NEITHER, EFFORT, "Attempts per lead")
            .says("Mean number of attempts in the first thirty days, of leads whose thirty days lie in the window.");
    public static final Metric ATTEMPTS_NONE = of("attempts.none", SHARE, LOWER, EFFORT, "Leads never tried")
            .says("Share without any attempt in thirty days, of leads whose thirty days lie in the window.");
    public static final Metric ATTEMPTS_1_TO_3 = of("attempts.1to3", SHARE, NEITHER, EFFORT, "Leads tried 1 to 3 times")
            .says("Share with one to three attempts in thirty days, of leads whose thirty days lie in the window.");
    public static final Metric ATTEMPTS_4_PLUS = of(
                    "attempts.4plus", SHARE, HIGHER, EFFORT, "Leads tried 4 times or more")
            .says("Share with four attempts or more in thirty days, of leads whose thirty days lie in the window.");
    public static final Metric FOLLOWUP_RATE = of("followup.rate", SHARE, HIGHER, EFFORT, "Leads followed up")
            .says("Share tried at least once in thirty days, of leads whose thirty days lie in the window.");
    public static final Metric TOUCH_AT_CONVERSION = of(
                    "touch.at.conversion", ATTEMPTS, NEITHER, CLOSES, "Attempt that converts")
            .says("Mean number of the attempt at which a lead proved worth pursuing, of those that did in the window.");
    public static final Metric TOUCH_AT_CONVERSION_4_PLUS = of(
                    "touch.at.conversion.4plus", SHARE, NEITHER, CLOSES, "Conversions at attempt 4 or later")
            .says("Share that needed four attempts or more, of leads that proved worth pursuing in the window.");
    /** Known by week only. */
    public static final Metric ATTEMPTS_MADE = of("attempts.made", ATTEMPTS, NEITHER, EFFORT, "Attempts made")
            .onlyWeekly()
            .says("Attempts of all reps, on handed leads and on their own.");

    // The agreement
    public static final Metric KEPT_ACCEPTANCE =
            kept("sla.sales.acceptance", "Sales: acceptance", "handed leads that sales accepted or rejected in time");
    public static final Metric KEPT_FIRST_TOUCH =
            kept("sla.sales.firstTouch", "Sales: first touch", "handed leads that got their first attempt in time");
    public static final Metric KEPT_MINIMUM_ATTEMPTS = kept(
            "sla.sales.minimumAttempts",
            "Sales: minimum attempts",
            "handed leads that got the promised attempts in time");
    public static final Metric KEPT_DISPOSITION = kept(
            "sla.sales.disposition",
            "Sales: disposition",
            "handed leads whose outcome was recorded with a reason in time");
    public static final Metric PENDING_ACCEPTANCE = pending("pending.sales.acceptance", "Sales: acceptance");
    public static final Metric PENDING_FIRST_TOUCH = pending("pending.sales.firstTouch", "Sales: first touch");
    public static final Metric PENDING_MINIMUM_ATTEMPTS =
            pending("pending.sales.minimumAttempts", "Sales: minimum attempts");
    public static final Metric PENDING_DISPOSITION = pending("pending.sales.disposition", "Sales: disposition");
    public static final Metric WATCH_LISTED = of("watch.listed", SHARE, NEITHER, LATENT, "Promises on somebody's list")
            .only(Mechanism.WATCHED)
            .says("Share that somebody keeps an eye on, of leads for which a watched promise began in the window.");
    public static final Metric WATCH_LOOKS = of("watch.looks", LOOKS, NEITHER, LATENT, "Looks at open promises")
            .only(Mechanism.WATCHED)
            .says("Times somebody looked in the window whether a promise is being kept.");
    public static final Metric WATCH_HOURS = of("watch.hours", HOURS, NEITHER, LATENT, "Managers' hours spent watching")
            .only(Mechanism.WATCHED)
            .says(
                    "Hours of managers for attempts made under enforcement and for looks that brought none, in the window.");
    public static final Metric DEALS_DELAYED = of(
                    "deals.delayed", HOURS, NEITHER, LATENT, "Hours deals waited for alerts")
            .only(Mechanism.ALERTS)
            .says("Hours for which work on deals waited in the window because an alert rang.");
    public static final Metric KEPT_VOLUME =
            promised("sla.marketing.volume", "Marketing: volume", "handed over the promised number of leads");
    public static final Metric KEPT_MEETING_DEFINITION = promised(
            "sla.marketing.meetingDefinition",
            "Marketing: meeting definition",
            "conversations confirmed often enough that the company could buy");
    public static final Metric KEPT_ACCEPTANCE_RATE = promised(
            "sla.marketing.acceptanceRate", "Marketing: acceptance rate", "sales accepted the promised share of leads");
    public static final Metric KEPT_COMPLETENESS = promised(
            "sla.marketing.completeness",
            "Marketing: completeness",
            "the promised share of leads came with a way to reach them");
    public static final Metric TRUST_SALES = of(
                    "trust.sales", SHARE, HIGHER, OPINION_OF_SALES, "Sales trusts marketing")
            .only(Mechanism.TRUST)
            .weekly()
            .says("How far sales trusts marketing, 0 to 1, averaged over the window.");
    public static final Metric TRUST_MARKETING = of(
                    "trust.marketing", SHARE, HIGHER, OPINION_OF_MARKETING, "Marketing trusts sales")
            .only(Mechanism.TRUST)
            .weekly()
            .says("How far marketing trusts sales, 0 to 1, averaged over the window.");
    public static final Metric LEGITIMACY = of("sla.legitimacy", SHARE, HIGHER, LATENT, "Belief in the agreement")
            .only(Mechanism.LEGITIMACY)
            .weekly()
            .says("How far people believe that breaches are acted upon, 0 to 1, averaged over the window.");

    private static final List<Metric> AGREEMENT = List.of(
            KEPT_ACCEPTANCE,
            KEPT_FIRST_TOUCH,
            KEPT_MINIMUM_ATTEMPTS,
            KEPT_DISPOSITION,
            KEPT_VOLUME,
            KEPT_MEETING_DEFINITION,
            KEPT_ACCEPTANCE_RATE,
            KEPT_COMPLETENESS,
            LEGITIMACY);

    // Less usual things
    public static final Metric REJECTED = of("rejected", LEADS, LOWER, EFFORT, "Leads rejected by sales")
            .only(Mechanism.REVIEW)
            .says("Handed leads that reps sent back in the window.");
    public static final Metric RECYCLED = of("recycled", LEADS, NEITHER, EFFORT, "Leads sent back to nurture")
            .only(Mechanism.RECYCLING)
            .says("Leads that came back from sales in the window to be nurtured again.");
    public static final Metric ESCALATIONS = of("escalations", MetricUnit.ESCALATIONS, LOWER, EFFORT, "Escalations")
            .only(Mechanism.ESCALATION)
            .says("Times a manager insisted in the window because a clause was broken.");
    public static final Metric FORM_ABANDONED = of("form.abandoned", LEADS, LOWER, DEMAND, "Forms abandoned")
            .only(Mechanism.FORM)
            .says("People who gave up in the window because the form asked too much; they are no inquiries.");
    public static final Metric INBOX_EXPIRED = of("inbox.expired", LEADS, LOWER, EFFORT, "Leads expired unread")
            .only(Mechanism.INBOX_EXPIRY)
            .says("Leads taken out of an inbox in the window because nobody had read them in time.");
    public static final Metric INBOX_DROPPED = of("inbox.dropped", LEADS, LOWER, EFFORT, "Leads dropped unread")
            .only(Mechanism.INBOX_CAP)
            .says("Leads that fell out of an overfull inbox in the window.");
    public static final Metric LEAKED = of("leaked", LEADS, NEITHER, DEMAND, "Leads lost between systems")
            .only(Mechanism.LEAKS)
            .says("Leads lost in the window at a step that nobody answers for.");
    public static final Metric FAKED_ATTEMPTS = of(
                    "faked.attempts", ATTEMPTS, NEITHER, LATENT, "Attempts only on paper")
            .only(Mechanism.GAMING)
            .says("Attempts logged in the window that never took place.");
    public static final Metric DISPOSITION_REASONS = of(
                    "disposition.reasons", SHARE, NEITHER, EFFORT, "Outcomes recorded with a reason")
            .only(Mechanism.REASONS)
            .says("Of the outcomes recorded in the window.");

    // Work
    public static final Metric REP_UTILIZATION = of("rep.utilization", SHARE, NEITHER, EFFORT, "Reps busy")
            .weekly()
            .says("Time at work of all reps, overtime included, of the working time of those who are there.");
    public static final Metric REP_HOURS = of("rep.hours", HOURS_A_DAY, NEITHER, EFFORT, "Rep-hours a day")
            .says("Hours at work of all reps together on each day of the window on which somebody could work.");
    public static final Metric QUEUE_LENGTH = of("queue.length", LEADS, LOWER, EFFORT, "Leads waiting")
            .weekly()
            .says("Leads that wait for a rep, averaged over the window.");
    public static final Metric NURTURE_LENGTH = of("nurture.length", LEADS, NEITHER, DEMAND, "Leads in nurture")
            .weekly()
            .says("Leads that marketing nurtures, averaged over the window.");

    // What became of the leads
    public static final Metric FATE_WON = of("fate.won", LEADS, HIGHER, LATENT, "Inquiries that were won")
            .says("Of the inquiries of the window, those won by its end.");
    public static final Metric FATE_OPEN = of("fate.open", LEADS, NEITHER, LATENT, "Leads still open at the end")
            .says("Of the inquiries of the window, those whose fate is open at its end.");
    private static final List<Metric> LOST = lost("", LEADS, "Lost: ", "leads lost for that reason by its end");
    private static final List<Metric> LOST_VALUE = lost(
            ".value",
            MONEY,
            "Value lost: ",
            "what leads lost for that reason would have been worth under the reference cadence");
    /** Known by week only. */
    public static final Metric ALL_LOST = of("lost", LEADS, LOWER, LATENT, "Leads lost")
            .onlyWeekly()
            .says("Of the inquiries of the window, those lost in the week, for whatever reason.");

    public static final Metric BELIEF_ERROR = of(
                    "belief.error", SHARE, NEITHER, TRUE_QUALITY, "Error of what reps believe")
            .only(Mechanism.BELIEFS)
            .weekly()
            .says(
                    "Share of good leads as reps put it, less the true share, over all channels, weighted by leads handed over.");

    // Figures of each channel; those not told of the company have their description here
    public static final MetricFamily CHANNEL_INQUIRIES = ofChannelWeekly(INQUIRIES);
    public static final MetricFamily CHANNEL_MQLS = ofChannelWeekly(MQLS);
    public static final MetricFamily CHANNEL_SALS = ofChannel(SALS);
    public static final MetricFamily CHANNEL_SQLS = ofChannelWeekly(SQLS);
    public static final MetricFamily CHANNEL_WINS = ofChannel(WINS);
    public static final MetricFamily CHANNEL_RATE_MQL = ofChannel(RATE_MQL);
    public static final MetricFamily CHANNEL_RATE_SQL = ofChannel(RATE_SQL);
    public static final MetricFamily CHANNEL_ATTEMPTS_NONE = ofChannel(ATTEMPTS_NONE);
    public static final MetricFamily CHANNEL_FOLLOWUP_RATE = ofChannel(FOLLOWUP_RATE);
    public static final MetricFamily CHANNEL_REVENUE = ofChannel(REVENUE);
    public static final MetricFamily CHANNEL_REVENUE_EXPECTED = ofChannelWeekly(REVENUE_EXPECTED);
    public static final MetricFamily CHANNEL_SPEND = ofChannelWeekly(SPEND);
    public static final MetricFamily CHANNEL_LOST_VALUE =
            ofChannel(figure("lost.value", MONEY, LOWER, LATENT, "Value lost")
                    .says("What the channel's lost leads would have been worth under the reference cadence."));
    public static final MetricFamily CHANNEL_FIRST_TOUCH = ofChannel(KEPT_FIRST_TOUCH);
    public static final MetricFamily CHANNEL_QUALITY_PERCEIVED =
            ofChannelWeekly(figure("quality.perceived", SHARE, NEITHER, OPINION_OF_SALES, "Good leads, reps believe")
                    .only(Mechanism.BELIEFS)
                    .weekly()
                    .says("Share of good leads as reps put it on average, over the window."));
    public static final MetricFamily CHANNEL_QUALITY_TRUE = ofChannelWeekly(figure(
                    "quality.true", SHARE, NEITHER, TRUE_QUALITY, "Good leads, truly")
            .only(Mechanism.BELIEFS)
            .weekly()
            .says("Share of the leads handed over that the reference cadence would turn into leads worth pursuing."));
    public static final MetricFamily CHANNEL_BELIEF_ERROR = ofChannelWeekly(BELIEF_ERROR);
    private static final List<MetricFamily> CREDIT = Arrays.stream(CreditRule.values())
            .map(rule -> ofChannel(figure("credit." + rule.label(), MONEY, NEITHER, CLOSES, "Credit, " + rule.words())
                    .only(Mechanism.ASSISTS)
                    .says("Expected revenue of deals closed in the window that this rule credits to the channel.")))
            .toList();

    // Figures of each rep and team
    public static final MetricFamily REP_ATTEMPTS =
            ofRep(figure("attempts", ATTEMPTS, NEITHER, OWN_WORK, "Attempts made")
                    .says("Attempts the rep made in the window, on handed leads and on own ones."));
    public static final MetricFamily REP_CONVERSATIONS =
            ofRep(figure("conversations", CONVERSATIONS, NEITHER, OWN_WORK, "Conversations")
                    .says("Conversations the rep had in the window."));
    public static final MetricFamily REP_SQLS = ofRep(figure("sqls", LEADS, HIGHER, OWN_WORK, SQLS.label())
            .says("Leads the rep found worth pursuing in the window, handed ones and own ones."));
    public static final MetricFamily REP_WINS =
            ofRep(figure("wins", LEADS, HIGHER, OWN_WORK, WINS.label()).says("Deals the rep won in the window."));
    public static final MetricFamily REP_REVENUE = ofRep(figure("revenue", MONEY, HIGHER, OWN_WORK, REVENUE.label())
            .says("Size of the deals the rep won in the window."));
    public static final MetricFamily REP_BUSY = ofRep(figure("utilization", SHARE, NEITHER, OWN_WORK, "Busy")
            .says("Time at work, overtime included, of the rep's working time in the window."));
    public static final MetricFamily TEAM_BUSY = family(
            Each.TEAM,
            figure("utilization", SHARE, NEITHER, EFFORT, "Busy")
                    .where("there are several teams")
                    .says("Time at work, overtime included, of the working time of those of the team who are there."));

    /** How many of a channel's leads are tried within a limit that some policy compared promises; {@link #triedWithin} makes one of it. */
    public static final Metric TRIED_WITHIN = figure("tried.within", SHARE, HIGHER, LATENT, "Tried within")
            .beside()
            .says(
                    "Share of the channel's leads assigned in the window that get their first attempt within that limit.");

    private final String name;
    private final MetricUnit unit;
    private final Better better;
    private final Knowledge knowledge;
    private final String label;
    private final String sentence;
    private final Optional<Mechanism> needs;
    private final String where;
    private final Set<MetricDraft.Told> told;

    Metric(MetricDraft draft, String sentence) {
        this.name = draft.name;
        this.unit = draft.unit;
        this.better = draft.better;
        this.knowledge = draft.knowledge;
        this.label = draft.label;
        this.sentence = sentence;
        this.needs = draft.needs;
        this.where = draft.where;
        this.told = draft.told;
    }

    private Metric(Metric of, String name, String label, Knowledge knowledge, Set<MetricDraft.Told> told) {
        this.name = name;
        this.unit = of.unit;
        this.better = of.better;
        this.knowledge = knowledge;
        this.label = label;
        this.sentence = of.sentence;
        this.needs = of.needs;
        this.where = of.where;
        this.told = told;
    }

    private static MetricDraft of(String name, MetricUnit unit, Better better, Knowledge knowledge, String label) {
        return new MetricDraft(name, unit, better, knowledge, label, true);
    }

    /** What is told of each channel, rep or team only: no metric by itself. */
    private static MetricDraft figure(String name, MetricUnit unit, Better better, Knowledge knowledge, String label) {
        return new MetricDraft(name, unit, better, knowledge, label, false);
    }

    private static MetricDraft wait(String name, String label) {
        return of(name, HOURS, LOWER, EFFORT, label);
    }

    private static Metric kept(String name, String label, String what) {
        return of(name, SHARE, HIGHER, COMMON, label)
                .where("sales promises it, and breaches are counted")
                .weekly()
                .says("Share of " + what + ", of those due in the window.");
    }

    private static Metric pending(String name, String clause) {
        return of(name, LEADS, NEITHER, COMMON, clause + ", not yet due")
                .where("sales promises it, and breaches are counted")
                .says("Leads whose promise is due only after the window: neither kept nor broken yet.");
    }

    private static Metric promised(String name, String label, String what) {
        return of(name, SHARE, HIGHER, COMMON, label)
                .where("marketing promises it")
                .says("Share of the agreement's periods in the window in which " + what + ".");
    }

    private static List<Metric> lost(String suffix, MetricUnit unit, String label, String what) {
        return Arrays.stream(Fate.values())
                .filter(Fate::lost)
                .map(fate -> of("lost." + fate.label() + suffix, unit, LOWER, LATENT, label + fate.words())
                        .where("leads can end so")
                        .says("Of the inquiries of the window, " + what + "."))
                .toList();
    }

    private static MetricFamily ofChannel(Metric figure) {
        return ofChannel(figure, EnumSet.of(MetricDraft.Told.WHOLE));
    }

    private static MetricFamily ofChannelWeekly(Metric figure) {
        return ofChannel(figure, EnumSet.of(MetricDraft.Told.WHOLE, MetricDraft.Told.WEEKLY));
    }

    /** A channel's money tells what closed; how many leads it has handed over everybody knows. */
    private static MetricFamily ofChannel(Metric figure, Set<MetricDraft.Told> told) {
        boolean tellsCloses = figure.knowledge == COMMON && !figure.equals(MQLS);
        Knowledge known = tellsCloses ? CLOSES : figure.knowledge;
        return family(Each.CHANNEL, new Metric(figure, figure.name, figure.label, known, told));
    }

    private static MetricFamily ofRep(Metric figure) {
        return family(Each.REP, figure);
    }

    private static MetricFamily family(Each each, Metric figure) {
        return MetricNames.add(new MetricFamily(each, figure));
    }

    /** The same of one channel, rep or team, or of one limit. */
    Metric renamed(String newName, String newLabel) {
        return new Metric(this, newName, newLabel, knowledge, told);
    }

    /** Leads lost for that reason. */
    public static Metric lost(Fate fate) {
        return ofFate(LOST, fate);
    }

    /** What leads lost for that reason would have been worth. */
    public static Metric lostValue(Fate fate) {
        return ofFate(LOST_VALUE, fate);
    }

    private static Metric ofFate(List<Metric> metrics, Fate fate) {
        if (!fate.lost()) {
            throw new IllegalArgumentException("a lead is not lost that is " + fate.label());
        }
        return metrics.get((int) Arrays.stream(Fate.values())
                .filter(f -> f.lost() && f.ordinal() < fate.ordinal())
                .count());
    }

    /** Credit of each channel by that rule. */
    public static MetricFamily channelCredit(CreditRule rule) {
        return CREDIT.get(rule.ordinal());
    }

    /** How far a clause of sales is kept. */
    public static Metric kept(SalesClause clause) {
        return switch (clause) {
            case ACCEPTANCE -> KEPT_ACCEPTANCE;
            case FIRST_TOUCH -> KEPT_FIRST_TOUCH;
            case MINIMUM_ATTEMPTS -> KEPT_MINIMUM_ATTEMPTS;
            case DISPOSITION -> KEPT_DISPOSITION;
        };
    }

    /** Whether it says how far the agreement is kept, or believed in. */
    public boolean isOfAgreement() {
        return AGREEMENT.contains(this);
    }

    /** How many leads have a promise of that clause that is not due yet. */
    public static Metric pending(SalesClause clause) {
        return switch (clause) {
            case ACCEPTANCE -> PENDING_ACCEPTANCE;
            case FIRST_TOUCH -> PENDING_FIRST_TOUCH;
            case MINIMUM_ATTEMPTS -> PENDING_MINIMUM_ATTEMPTS;
            case DISPOSITION -> PENDING_DISPOSITION;
        };
    }

    /** In how many periods a clause of marketing is kept. */
    public static Metric kept(MarketingClause clause) {
        return switch (clause) {
            case VOLUME -> KEPT_VOLUME;
            case MEETING_DEFINITION -> KEPT_MEETING_DEFINITION;
            case ACCEPTANCE_RATE -> KEPT_ACCEPTANCE_RATE;
            case COMPLETENESS -> KEPT_COMPLETENESS;
        };
    }

    /** How many of the channel's leads are tried within a limit such as {@code 4h-working}: {@code channel.webinar.tried.within.4h-working}. */
    public static Metric triedWithin(String channel, String limit) {
        return LimitTried.of(channel, limit);
    }

    /** Whether that is the name of the share of a channel's leads tried within a limit. */
    public static boolean isTriedWithin(String name) {
        return LimitTried.parse(name).isPresent();
    }

    /** The metric of that name, be it one of a channel, rep or team; empty when no run gives such a figure. */
    public static Optional<Metric> named(String name) {
        return MetricNames.find(name);
    }

    /** The metrics of the whole company, in the order of the catalogue; families are apart. */
    public static List<Metric> all() {
        return MetricNames.all();
    }

    /** The figures of each channel, rep and team. */
    public static List<MetricFamily> families() {
        return MetricNames.families();
    }

    /** What people read instead of a name that some data holds; the name itself where it is none of a metric. */
    public static String label(String name) {
        return named(name).map(Metric::label).orElse(name);
    }

    /** The same within a sentence: "contribution". */
    public static String inSentence(String name) {
        return named(name).map(Metric::labelInSentence).orElse(name);
    }

    /** Stands in data files and after {@code --metric}: {@code revenue.expected}. */
    public String name() {
        return name;
    }

    /** What it is counted or measured in. */
    public MetricUnit unit() {
        return unit;
    }

    /** Which way it is wished to go. */
    public Better better() {
        return better;
    }

    /** Who learns of it without being told. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** What people read: "Expected revenue". */
    public String label() {
        return label;
    }

    /** The same within a sentence. */
    public String labelInSentence() {
        return label.startsWith("Sales' ") || label.startsWith("Marketing's ")
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** The same over a narrow column of a table, where it is plain that leads are meant: "worth pursuing". */
    public String heading() {
        return labelInSentence().replaceFirst("^leads ", "");
    }

    /** What it is and over what. */
    public String sentence() {
        return sentence;
    }

    /** Where alone it is told, to follow "only where"; empty when every run tells it. */
    public Optional<String> onlyWhere() {
        return Optional.of(where).filter(w -> !w.isEmpty());
    }

    /** Whether a run tells it of its whole window. */
    public boolean isWhole() {
        return told.contains(MetricDraft.Told.WHOLE);
    }

    /** Whether a run tells it week by week. */
    public boolean isWeekly() {
        return told.contains(MetricDraft.Told.WEEKLY);
    }

    /** Whether it is told where the company has these parts. */
    boolean in(Set<Mechanism> mechanisms) {
        return needs.isEmpty() || mechanisms.contains(needs.get());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Metric other && other.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
