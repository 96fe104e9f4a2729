package dev.handoff.game.levers;

import dev.handoff.company.Company;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What a seat can change, in the order in which it opens: three from the first round, one more in each round after it. */
public enum Lever {
    /** Budget between channels. */
    MIX(
            Role.MARKETING,
            "Channel mix",
            "Which channels get the budget. Costs: a channel that gets more brings less for each further euro.",
            MarketingLevels::mix),
    /** MQL threshold. */
    THRESHOLD(
            Role.MARKETING,
            "MQL threshold",
            "How good a lead must look before sales gets it. Costs: stricter means fewer; too strict starves sales.",
            MarketingLevels::threshold),
    /** Closed loop. */
    CLOSED_LOOP(
            Role.MARKETING,
            "Closed loop",
            "Reports across the line: what closed comes to marketing, what leads have read goes to sales. Costs: 3 % of the"
                    + " budget each; worth little unless sales records reasons.",
            MarketingLevels::closedLoop),
    /** Co-created campaign. */
    CO_CREATION(
            Role.MARKETING,
            "Co-created campaign",
            "Write campaigns with the reps: more leads fit. Costs: hours of every rep, whether they like it or not.",
            MarketingLevels::coCreation),
    /** Form fields. */
    FIELDS(
            Role.MARKETING,
            "Form fields",
            "Extra questions on the form: leads are easier to reach. Costs: busy people give up, good ones first.",
            MarketingLevels::fields),
    /** Nurture. */
    NURTURE(
            Role.MARKETING,
            "Nurture",
            "Write to those who are not ready yet, and to those sales let go. Costs: its share of the budget now, results later.",
            MarketingLevels::nurture),

    /** Speed-to-lead target. */
    SPEED(
            Role.SALES,
            "Speed to lead",
            "How soon a new lead is called; one from an urgent channel sooner. Costs: the sooner, the more often deals are interrupted.",
            SalesLevels::speed),
    /** Minimum attempts. */
    ATTEMPTS(
            Role.SALES,
            "Minimum attempts",
            "How often a lead is tried before it is let go. Costs: hours, and some buyers get tired of you.",
            SalesLevels::attempts),
    /** Own prospecting. */
    PROSPECTING(
            Role.SALES,
            "Own prospecting",
            "Hours for names the reps find themselves. Costs: the same hours are missing for handed leads.",
            SalesLevels::prospecting),
    /** Rejecting. */
    REJECT(
            Role.SALES,
            "Reject with reason",
            "Send back what looks wrong. Costs: minutes now; good leads go back too; with reasons marketing can learn.",
            SalesLevels::reject),
    /** Order of work. */
    ORDER(
            Role.SALES,
            "Order of work",
            "Which lead is called next. Costs: what comes last waits, deals too; a score is only as good as marketing's data.",
            SalesLevels::order),
    /** Training. */
    TRAINING(
            Role.SALES,
            "Training days",
            "Reps learn to close, and to tell a bad lead from one they left too soon. Costs: selling days.",
            SalesLevels::training);

    /** Levers open in the first round. */
    public static final int AT_FIRST = 3;

    /** Levers that may stand away from where they were found, at once. */
    public static final int MOST_AT_ONCE = 5;

    private final Role role;
    private final String title;
    private final String help;
    private final Function<Company, List<Level>> levels;

    Lever(Role role, String title, String help, Function<Company, List<Level>> levels) {
        this.role = role;
        this.title = title;
        this.help = help;
        this.levels = levels;
    }

    /** Who moves it. */
    public Role role() {
        return role;
    }

    /** A few words. */
    public String title() {
        return title;
    }

    /** A line that says what it does and what it costs. */
    public String help() {
        return help;
    }

    /** Its settings in a company; exactly one of them leaves the company as it is. */
    List<Level> levels(Company company) {
        return levels.apply(company);
    }

    /** The first round in which it can be moved. */
    public int opensInRound() {
        return Math.max(1, of(role).indexOf(this) - AT_FIRST + 2);
    }

    /** The levers of a role. */
    public static List<Lever> of(Role role) {
        return Arrays.stream(values()).filter(lever -> lever.role == role).toList();
    }

    /** The levers of a role that can be moved in a round. */
    public static List<Lever> open(Role role, int round) {
        return of(role).stream().filter(lever -> lever.opensInRound() <= round).toList();
    }
}
