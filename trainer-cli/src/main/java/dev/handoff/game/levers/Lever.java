package dev.handoff.game.levers;

import dev.handoff.company.Company;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a seat can change, in the order in which it opens: three from the first round, one more in each round after it. */
public enum Lever {
    /** Budget between channels. */
    MIX(Role.MARKETING, MarketingLevels::mix),
    /** MQL threshold. */
    THRESHOLD(Role.MARKETING, MarketingLevels::threshold),
    /** Closed loop. */
    CLOSED_LOOP(Role.MARKETING, MarketingLevels::closedLoop),
    /** Co-created campaign. */
    CO_CREATION(Role.MARKETING, MarketingLevels::coCreation),
    /** Form fields. */
    FIELDS(Role.MARKETING, MarketingLevels::fields),
    /** Nurture. */
    NURTURE(Role.MARKETING, MarketingLevels::nurture),

    /** Speed-to-lead target. */
    SPEED(Role.SALES, SalesLevels::speed),
    /** Minimum attempts. */
    ATTEMPTS(Role.SALES, SalesLevels::attempts),
    /** Own prospecting. */
    PROSPECTING(Role.SALES, SalesLevels::prospecting),
    /** Rejecting. */
    REJECT(Role.SALES, SalesLevels::reject),
    /** Order of work. */
    ORDER(Role.SALES, SalesLevels::order),
    /** Training. */
    TRAINING(Role.SALES, SalesLevels::training);

    /** Levers open in the first round. */
    public static final int AT_FIRST = 3;

    /** Levers that may stand away from where they were found, at once. */
    public static final int MOST_AT_ONCE = 5;

    private final Role role;
    private final Function<Company, List<Level>> levels;

    Lever(Role role, Function<Company, List<Level>> levels) {
        this.role = role;
        this.levels = levels;
    }

    /** Who moves it. */
    public Role role() {
        return role;
    }

    /** A few words, in English. */
    public String title() {
        return title(Texts.english());
    }

    /** A few words. */
    public String title(Texts texts) {
        return wording("title").in(texts);
    }

    /** A line that says what it does and what it costs. */
    public String help(Texts texts) {
        return wording("help").in(texts);
    }

    /** What it is called. */
    public Phrase wording() {
        return wording("title");
    }

    private Phrase wording(String what) {
        return Phrase.of("lever." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + what);
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
