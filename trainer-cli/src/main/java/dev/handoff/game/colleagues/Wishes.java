package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.ReplacedLevers;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.world.Desk;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a computer player that has been won over asks of the other side: a partner's half, a few levers a month, and what it no longer needs.
 * It does not know what the other side has decided, so that it may ask for what is done already; what both have signed it does not ask for.
 */
final class Wishes {
    private static final int A_MONTH = 3;
    static final String FILE = "wishes";

    private static final Map<String, String> SENTENCES = Voice.lines(FILE);

    private Wishes() {}

    /**
     * What it asks for this month; nothing once it has asked for everything.
     *
     * @param wins the lever of the other side that wins it over
     */
    static Stream<String> of(Desk desk, Lever wins) {
        Role other = desk.role().other();
        Decision half = desk.menu().partners().decision(other, desk.round());
        Stream<String> asked = Lever.open(other, desk.round()).stream()
                .filter(lever -> half.level(lever).isPresent() && !isSigned(lever, half, desk))
                .flatMap(lever -> asks(lever, half.level(lever).orElseThrow()).stream());
        boolean needless = half.level(wins).isEmpty() && !desk.wonBySignature();
        Stream<String> all = Stream.concat(releases(wins).filter(s -> needless).stream(), asked);
        return all.filter(sentence -> !isSaid(sentence, desk)).limit(A_MONTH);
    }

    private static boolean isSigned(Lever lever, Decision half, Desk desk) {
        Terms signed = desk.agreement().orElse(Terms.BLANK);
        return ReplacedLevers.of(desk.menu(), signed, half, lever).isPresent();
    }

    private static boolean isSaid(String sentence, Desk desk) {
        return desk.messages().stream()
                .anyMatch(m -> m.from() == desk.role() && m.text().contains(sentence));
    }

    /** How it asks for a setting; empty for one that no partner plays. */
    static Optional<String> asks(Lever lever, String level) {
        return sentence(lever, level);
    }

    /** How it says that it no longer needs what won it over; empty for a lever that wins nobody over, or that every partner moves. */
    static Optional<String> releases(Lever lever) {
        return sentence(lever, "back");
    }

    private static Optional<String> sentence(Lever lever, String what) {
        String key = lever.name().toLowerCase(Locale.ROOT) + "." + what;
        return Optional.ofNullable(SENTENCES.get(key));
    }
}
