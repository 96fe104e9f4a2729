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
            "Which channels get the budget. Costs: the more money a channel gets, the less any further money brings.",
            MarketingLevels::mix),
    /** MQL threshold. */
    THRESHOLD(
            Role.MARKETING,
            "MQL threshold",
            "How good a lead must look before sales gets it. Costs: stricter means fewer leads; too strict leaves sales too few.",
            MarketingLevels::threshold),
    /** Closed loop. */
    CLOSED_LOOP(
            Role.MARKETING,
            "Closed loop",
            "Marketing sees which leads closed; sales sees what leads have read. Costs: 3 % of the budget each; of little use"
                    + " unless sales records reasons.",
            MarketingLevels::closedLoop),
    /** Co-created campaign. */
    CO_CREATION(
            Role.MARKETING,
            "Co-created campaign",
            "Write campaigns together with the reps, so that more leads fit. Costs: hours of every rep, willing or not.",
            MarketingLevels::coCreation),
    /** Form fields. */
    FIELDS(
            Role.MARKETING,
            "Form fields",
            "Extra questions on the form make leads easier to reach. Costs: busy people give up, often the good leads.",
            MarketingLevels::fields),
    /** Nurture. */
    NURTURE(
            Role.MARKETING,
            "Nurture",
            "Write to people who are not ready yet, and to those sales let go. Costs: budget now, while results come later.",
            MarketingLevels::nurture),

    /** Speed-to-lead target. */
    SPEED(
            Role.SALES,
            "Speed to lead",
            "How soon a new lead is called, and even sooner from an urgent channel. Costs: reps interrupt their deals more often.",
            SalesLevels::speed),
    /** Minimum attempts. */
    ATTEMPTS(
            Role.SALES,
            "Minimum attempts",
            "How often a lead is tried before a rep may give up. Costs: hours, and some buyers get annoyed.",
            SalesLevels::attempts),
    /** Own prospecting. */
    PROSPECTING(
            Role.SALES,
            "Own prospecting",
            "Hours for names that reps find themselves. Costs: fewer hours for the leads that marketing hands over.",
            SalesLevels::prospecting),
    /** Rejecting. */
    REJECT(
            Role.SALES,
            "Reject with reason",
            "Send back leads that look wrong; marketing learns from the reasons. Costs: minutes for each, and good ones go back, too.",
            SalesLevels::reject),
    /** Order of work. */
    ORDER(
            Role.SALES,
            "Order of work",
            "Which lead is called next. Costs: what comes last waits, even a deal; a score is only as good as marketing's data.",
            SalesLevels::order),
    /** Training. */
    TRAINING(
            Role.SALES,
            "Training days",
            "Reps learn to close, and to tell a bad lead from one they gave up too soon. Costs: days without selling.",
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
