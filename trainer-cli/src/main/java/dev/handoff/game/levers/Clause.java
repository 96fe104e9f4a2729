package dev.handoff.game.levers;

import dev.handoff.company.Company;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The lines of the agreement's card. */
public enum Clause {
    /** Marketing: what counts as a qualified lead. */
    DEFINITION(Optional.of(Role.MARKETING), ClauseOptions::definition),
    /** Marketing: volume floor. */
    VOLUME(Optional.of(Role.MARKETING), ClauseOptions::volume),
    /** Marketing: quality floor. */
    QUALITY(Optional.of(Role.MARKETING), ClauseOptions::quality),
    /** Sales: first-touch limit. */
    FIRST_TOUCH(Optional.of(Role.SALES), ClauseOptions::firstTouch),
    /** Sales: minimum attempts. */
    ATTEMPTS(Optional.of(Role.SALES), ClauseOptions::attempts),
    /** Sales: reason codes. */
    REASONS(Optional.of(Role.SALES), ClauseOptions::reasons),
    /** Both: meetings. */
    MEETINGS(Optional.empty(), ClauseOptions::meetings),
    /** Both: one meaning of conversion. */
    LANGUAGE(Optional.empty(), ClauseOptions::language),
    /** Both: shared goal. */
    GOAL(Optional.empty(), ClauseOptions::goal);

    private final Optional<Role> promisedBy;
    private final Function<Company, List<Level>> options;

    Clause(Optional<Role> promisedBy, Function<Company, List<Level>> options) {
        this.promisedBy = promisedBy;
        this.options = options;
    }

    /** Who must act; empty when both. */
    public Optional<Role> promisedBy() {
        return promisedBy;
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
        return Phrase.of("clause." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + what);
    }

    /** What can be agreed in a company; the first is nothing. */
    List<Level> options(Company company) {
        return options.apply(company);
    }
}
