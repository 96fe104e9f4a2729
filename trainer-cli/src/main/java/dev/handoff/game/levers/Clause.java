package dev.handoff.game.levers;

import dev.handoff.company.Company;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lines of the agreement's card. */
public enum Clause {
    /** Marketing: what counts as a qualified lead. */
    DEFINITION(
            Optional.of(Role.MARKETING),
            "Lead definition",
            "How good a lead must look before marketing hands it over. Costs: fewer leads when strict, weaker ones when wide.",
            ClauseOptions::definition),
    /** Marketing: volume floor. */
    VOLUME(
            Optional.of(Role.MARKETING),
            "Volume floor",
            "Marketing hands over at least this many leads a week. Costs: weak leads count, too, and a strict lead"
                    + " definition makes it hard to keep.",
            ClauseOptions::volume),
    /** Marketing: quality floor. */
    QUALITY(
            Optional.of(Role.MARKETING),
            "Quality floor",
            "At least this share of conversations is with companies that could buy. Costs: sales loses trust when it is missed.",
            ClauseOptions::quality),
    /** Sales: first-touch limit. */
    FIRST_TOUCH(
            Optional.of(Role.SALES),
            "First touch",
            "Sales tries every lead within this time. Costs: reps have to interrupt their work on deals.",
            ClauseOptions::firstTouch),
    /** Sales: minimum attempts. */
    ATTEMPTS(
            Optional.of(Role.SALES),
            "Minimum attempts",
            "Nobody is given up sooner; a lead not tried this often within three working weeks goes to another rep."
                    + " Costs: hours, and managers have to check.",
            ClauseOptions::attempts),
    /** Sales: reason codes. */
    REASONS(
            Optional.of(Role.SALES),
            "Reason codes",
            "Sales records a reason for every outcome, so that marketing can learn. Costs: minutes for each lead.",
            ClauseOptions::reasons),
    /** Both: meetings. */
    MEETINGS(
            Optional.empty(),
            "Joint meeting",
            "Both sides meet for an hour and look at both dashboards. Costs: that hour of every rep.",
            ClauseOptions::meetings),
    /** Both: one meaning of conversion. */
    LANGUAGE(
            Optional.empty(),
            "One \"conversion\"",
            "Both sides mean the same by the word and read one report. Costs: the figure that makes your own side look better.",
            ClauseOptions::language),
    /** Both: shared goal. */
    GOAL(
            Optional.empty(),
            "Shared goal",
            "A part of both sides' bonus depends on joint revenue. Costs: that part of the bonus for your own results.",
            ClauseOptions::goal);

    private final Optional<Role> promisedBy;
    private final String title;
    private final String help;
    private final Function<Company, List<Level>> options;

    Clause(Optional<Role> promisedBy, String title, String help, Function<Company, List<Level>> options) {
        this.promisedBy = promisedBy;
        this.title = title;
        this.help = help;
        this.options = options;
    }

    /** Who must act; empty when both. */
    public Optional<Role> promisedBy() {
        return promisedBy;
    }

    /** A few words. */
    public String title() {
        return title;
    }

    /** A line that says what it does and what it costs. */
    public String help() {
        return help;
    }

    /** What can be agreed in a company; the first is nothing. */
    List<Level> options(Company company) {
        return options.apply(company);
    }
}
