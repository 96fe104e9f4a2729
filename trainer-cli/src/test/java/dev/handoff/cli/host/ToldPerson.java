package dev.handoff.cli.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a desk, and what their phone was told is saved in the open round: that must be there whatever happens to the host. */
final class ToldPerson {
    private static final Pattern OTHER_LEVEL = Pattern.compile("name=\"lever\\.([^\"]+)\" value=\"([^\"]+)\">");

    private final Phone phone;
    private final String name;
    private final Map<Lever, String> levels = new EnumMap<>(Lever.class);
    private volatile Map<Lever, String> sent = Map.of();
    private volatile boolean handedIn;
    private volatile Optional<AssertionError> refused = Optional.empty();
    private int round;

    ToldPerson(Phone phone, String name) {
        this.phone = phone;
        this.name = name;
    }

    Phone phone() {
        return phone;
    }

    String name() {
        return name;
    }

    /** How much it was told is saved. */
    int told() {
        return levels.size() + (handedIn ? 1 : 0);
    }

    /** A round is open, and nothing was done in it yet. */
    void begin(int opened) {
        levels.clear();
        sent = Map.of();
        handedIn = false;
        round = opened;
    }

    /** Moves levers to other levels, one after the other, and perhaps hands in; ends where the host does not answer any more. */
    void decide(Random luck, boolean handsIn) {
        try {
            for (int move = 0; move < 2; move++) {
                moveALever(luck);
            }
            if (handsIn) {
                phone.open("/desk/hand-in").fillOnly("answer", "y");
                handedIn = true;
            }
        } catch (AssertionError unanswered) {
            boolean isKilled = unanswered.getCause() instanceof IOException;
            refused = isKilled ? Optional.empty() : Optional.of(unanswered);
        }
    }

    private void moveALever(Random luck) {
        List<String[]> others = new ArrayList<>();
        Matcher found = OTHER_LEVEL.matcher(phone.open("/desk").page());
        while (found.find()) {
            others.add(new String[] {found.group(1), found.group(2)});
        }
        String[] one = others.get(luck.nextInt(others.size()));
        Lever lever = Lever.valueOf(one[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        sent = Map.of(lever, one[1]);
        try {
            phone.fillOnly("lever." + one[0], one[1], "answer", "keep");
        } catch (AssertionError refusal) {
            if (refusal.getMessage().startsWith("/desk 422")) {
                sent = Map.of();
                return; // it takes more hours or budget than there are: told, and nothing has happened
            }
            throw refusal;
        }
        levels.put(lever, one[1]);
    }

    /** Everything it was told is in the game, whether the round is open or has closed. */
    void assertKept(GameState state, Role role) {
        refused.ifPresent(why -> {
            throw why;
        });
        boolean closed = state.played().size() >= round;
        Decision kept = closed
                ? state.played().get(round - 1).decision(role)
                : state.isReady(role) ? state.standing(role) : state.draft(role);
        levels.forEach((lever, level) -> assertThat(kept.level(lever).orElse("nothing"))
                .as(name + ", round " + round + ", " + lever)
                .isIn(
                        level,
                        sent.getOrDefault(lever, level))); // what was sent last may be there without having been told
        assertThat(closed || !handedIn || state.isReady(role)).as(name).isTrue();
    }
}
