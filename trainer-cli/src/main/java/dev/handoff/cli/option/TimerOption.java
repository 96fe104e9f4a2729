package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Preset;
import dev.handoff.terminal.TurnTimer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;
import picocli.CommandLine.Option;

/** Whether turns take only so long: the minutes of a round in the preset of that length, shared by those at one keyboard. */
public final class TimerOption {
    @Option(
            names = "--timer",
            paramLabel = "MODE",
            description =
                    "off; soft says when a turn's time is up; hard ends it, and the previous decision stands. Default: off.")
    private String mode;

    /**
     * The timer of a game.
     *
     * @param people how many share the keyboard
     * @param millis a clock that never goes back, in milliseconds
     */
    public TurnTimer timer(Length length, int people, LongSupplier millis) {
        return new TurnTimer(mode(), turn(length, people), millis);
    }

    /** Refuses what is no mode, before a game is begun. */
    public void check() {
        mode();
    }

    /** Whether there is any. */
    public boolean isOn() {
        return mode() != TurnTimer.Mode.OFF;
    }

    public static Duration turn(Length length, int people) {
        Preset preset = Arrays.stream(Preset.values())
                .filter(p -> p.length().equals(length))
                .findFirst()
                .orElse(Preset.M90);
        return Duration.ofMinutes(preset.round()).dividedBy(Math.max(1, people));
    }

    private TurnTimer.Mode mode() {
        String asked = mode == null ? "off" : mode.strip();
        return Arrays.stream(TurnTimer.Mode.values())
                .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("--timer: '" + mode + "' is none. Maybe off, soft or hard?"));
    }
}
