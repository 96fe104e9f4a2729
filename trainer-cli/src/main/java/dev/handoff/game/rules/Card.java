package dev.handoff.game.rules;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import java.util.Arrays;
import java.util.List;

/** The eight computer players, each with a rule of its own. Which one it was is told at the debrief. */
public enum Card {
    /** Own deals first. */
    COIN_OPERATED_CLOSER("closer", Role.SALES, new Winning(Lever.MIX, List.of("intent"), Clause.GOAL)),
    /** One touch, "bad lead". */
    ONE_CALL_CYNIC("cynic", Role.SALES, new Winning(Lever.CLOSED_LOOP, List.of("history", "both"), Clause.QUALITY)),
    /** Something new every month. */
    FLAVOUR_PITCHER(
            "pitcher", Role.SALES, new Winning(Lever.CO_CREATION, List.of("hours-1", "hours-2"), Clause.MEETINGS)),
    /** Keeps its half. */
    PARTNER("partner", Role.SALES, new Winning(Lever.CLOSED_LOOP, List.of("closes", "both"), Clause.DEFINITION)),
    /** More is more. */
    VOLUME_CHASER(
            "volume", Role.MARKETING, new Winning(Lever.SPEED, List.of("same-day", "drop-everything"), Clause.GOAL)),
    /** "No" to ideas. */
    GATEKEEPER("gatekeeper", Role.MARKETING, new Winning(Lever.REJECT, List.of("with-reason"), Clause.REASONS)),
    /** Events nobody measures. */
    COCKTAIL_BRANDER("cocktail", Role.MARKETING, new Winning(Lever.PROSPECTING, List.of("share-10"), Clause.LANGUAGE)),
    /** Looks after the whole way. */
    JOURNEY_STEWARD(
            "steward",
            Role.MARKETING,
            new Winning(Lever.ATTEMPTS, List.of("attempts-3", "attempts-5", "attempts-8"), Clause.ATTEMPTS));

    private final String key;
    private final Role role;
    private final Winning won;

    Card(String key, Role role, Winning won) {
        this.key = key;
        this.role = role;
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

    /** What it is called at the debrief, in English. */
    public String title() {
        return title(Texts.english());
    }

    /** What it is called at the debrief. */
    public String title(Texts texts) {
        return wording().in(texts);
    }

    /** What it is called at the debrief. */
    public Phrase wording() {
        return Phrase.of("card." + key + ".title");
    }

    /** What it does and why it is not a fool. */
    public String description(Texts texts) {
        return texts.of("card." + key + ".description");
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
