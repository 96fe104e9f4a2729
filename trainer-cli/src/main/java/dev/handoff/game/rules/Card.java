package dev.handoff.game.rules;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import java.util.Arrays;
import java.util.List;

/** The eight computer players, each with a rule of its own. Which one it was is told at the debrief. */
public enum Card {
    /** Own deals first. */
    COIN_OPERATED_CLOSER(
            "closer",
            Role.SALES,
            "The coin-operated closer",
            "Calls names of its own first, because they pay in full, and handed leads when there is time. Signs when the"
                    + " bonus is shared and nobody counts its calls.",
            new Winning(Lever.MIX, List.of("intent"), Clause.GOAL)),
    /** One touch, "bad lead". */
    ONE_CALL_CYNIC(
            "cynic",
            Role.SALES,
            "The one-call cynic",
            "Calls each lead once and gives up when nobody answers. Refuses the first card it is offered; later it signs"
                    + " a short one, if marketing promises good leads.",
            new Winning(Lever.CLOSED_LOOP, List.of("history", "both"), Clause.QUALITY)),
    /** Something new every month. */
    FLAVOUR_PITCHER(
            "pitcher",
            Role.SALES,
            "The flavour-of-the-month pitcher",
            "Full of energy, with a new idea every month. Signs any card that has this month's idea on it, and leaves the"
                    + " agreement when the next idea comes.",
            new Winning(Lever.CO_CREATION, List.of("hours-1", "hours-2"), Clause.MEETINGS)),
    /** Keeps its half. */
    PARTNER(
            "partner",
            Role.SALES,
            "The partner",
            "Tries every lead more than once, and gives reasons once marketing looks at what closed. Offers an agreement as"
                    + " soon as both sides may talk. Asks what counts as a lead.",
            new Winning(Lever.CLOSED_LOOP, List.of("closes", "both"), Clause.DEFINITION)),
    /** More is more. */
    VOLUME_CHASER(
            "volume",
            Role.MARKETING,
            "The volume chaser",
            "Counts leads and always wants more of them. Signs a card that promises a number of leads and has no"
                    + " quality floor.",
            new Winning(Lever.SPEED, List.of("same-day", "drop-everything"), Clause.GOAL)),
    /** "No" to ideas. */
    GATEKEEPER(
            "gatekeeper",
            Role.MARKETING,
            "The gatekeeper",
            "Protects the brand and the form: few leads get through, and few ideas. Signs lines that it was offered"
                    + " before, but never a volume floor.",
            new Winning(Lever.REJECT, List.of("with-reason"), Clause.REASONS)),
    /** Events nobody measures. */
    COCKTAIL_BRANDER(
            "cocktail",
            Role.MARKETING,
            "The cocktail brander",
            "Loves events that people enjoy and nobody measures. Signs a card with regular meetings and without a volume"
                    + " or quality floor.",
            new Winning(Lever.PROSPECTING, List.of("share-10"), Clause.LANGUAGE)),
    /** Looks after the whole way. */
    JOURNEY_STEWARD(
            "steward",
            Role.MARKETING,
            "The journey steward",
            "Asks what became of the leads and learns from the answer. Offers an agreement as soon as both sides may"
                    + " talk. Asks for a reason for each no.",
            new Winning(Lever.ATTEMPTS, List.of("attempts-3", "attempts-5", "attempts-8"), Clause.ATTEMPTS));

    private final String key;
    private final Role role;
    private final String title;
    private final String description;
    private final Winning won;

    Card(String key, Role role, String title, String description, Winning won) {
        this.key = key;
        this.role = role;
        this.title = title;
        this.description = description;
        this.won = won;
    }

    /** On the command line. */
    public String key() {
        return key;
    }

    /** The seat it can take. */
    public Role role() {
        return role;
    }

    /** What it is called at the debrief. */
    public String title() {
        return title;
    }

    /** What it does and why it is not a fool. */
    public String description() {
        return description;
    }

    /**
     * How much harder a game is beside this colleague than beside others, from 1 to 3: by how little a company reaches whose other seat does
     * nothing (docs/explanation/game-lesson.md).
     */
    public int difficulty() {
        return switch (this) {
            case COIN_OPERATED_CLOSER, ONE_CALL_CYNIC, GATEKEEPER -> 3;
            case VOLUME_CHASER, COCKTAIL_BRANDER -> 2;
            case FLAVOUR_PITCHER, PARTNER, JOURNEY_STEWARD -> 1;
        };
    }

    /** What wins it over. */
    public Winning won() {
        return won;
    }

    /** The cards of a role. */
    public static List<Card> of(Role role) {
        return Arrays.stream(values()).filter(card -> card.role == role).toList();
    }

    /** The card that does its half best; par is played by both. */
    public static Card partner(Role role) {
        return role == Role.SALES ? PARTNER : JOURNEY_STEWARD;
    }
}
