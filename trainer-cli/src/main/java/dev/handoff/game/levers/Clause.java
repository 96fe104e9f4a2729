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
            "One threshold for what marketing hands over. Costs: volume when it is strict, quality when it is wide.",
            ClauseOptions::definition),
    /** Marketing: volume floor. */
    VOLUME(
            Optional.of(Role.MARKETING),
            "Volume floor",
            "At least so many qualified leads a week. Costs: a promise that is easy to pad and hard to keep with a strict"
                    + " definition.",
            ClauseOptions::volume),
    /** Marketing: quality floor. */
    QUALITY(
            Optional.of(Role.MARKETING),
            "Quality floor",
            "At least this share of conversations is with companies that could buy. Costs: trust when it is missed.",
            ClauseOptions::quality),
    /** Sales: first-touch limit. */
    FIRST_TOUCH(
            Optional.of(Role.SALES),
            "First touch",
            "Every lead is tried within that time. Costs: deals are interrupted.",
            ClauseOptions::firstTouch),
    /** Sales: minimum attempts. */
    ATTEMPTS(
            Optional.of(Role.SALES),
            "Minimum attempts",
            "Nobody is given up sooner, within three working weeks; a lead let down goes to a colleague. Costs: hours, and"
                    + " managers who look.",
            ClauseOptions::attempts),
    /** Sales: reason codes. */
    REASONS(
            Optional.of(Role.SALES),
            "Reason codes",
            "Every outcome is recorded with a reason. Costs: minutes for each lead; without it marketing learns nothing.",
            ClauseOptions::reasons),
    /** Both: meetings. */
    MEETINGS(
            Optional.empty(),
            "Joint meeting",
            "An hour of everybody, with both dashboards on the wall. Costs: that hour of every rep.",
            ClauseOptions::meetings),
    /** Both: one meaning of conversion. */
    LANGUAGE(
            Optional.empty(),
            "One \"conversion\"",
            "Both mean the same by the word, and read one report. Costs: your own flattering figure.",
            ClauseOptions::language),
    /** Both: shared goal. */
    GOAL(
            Optional.empty(),
            "Shared goal",
            "A part of both sides' bonus hangs on joint revenue. Costs: that part of your own.",
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
