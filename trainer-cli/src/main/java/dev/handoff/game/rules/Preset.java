package dev.handoff.game.rules;

import java.util.Arrays;
import java.util.Optional;

/** Games for 45, 90 and 180 minutes: the minutes each part takes in a room. */
public enum Preset {
    /** Three quarters of an hour. */
    M45(45, new Length(2, 2), 5, 3, 4, 0, 5, 0, 16),
    /** An hour and a half. */
    M90(90, new Length(3, 3), 11, 4, 6, 7, 8, 0, 24),
    /** Half a day with a break. */
    M180(180, new Length(4, 4), 17, 6, 8, 15, 15, 18, 45);

    private final int minutes;
    private final Length length;
    private final int brief;
    private final int practice;
    private final int round;
    private final int talk;
    private final int agreement;
    private final int other;
    private final int debrief;

    Preset(
            int minutes,
            Length length,
            int brief,
            int practice,
            int round,
            int talk,
            int agreement,
            int other,
            int debrief) {
        this.minutes = minutes;
        this.length = length;
        this.brief = brief;
        this.practice = practice;
        this.round = round;
        this.talk = talk;
        this.agreement = agreement;
        this.other = other;
        this.debrief = debrief;
    }

    /** The preset of so many minutes. */
    public static Optional<Preset> ofMinutes(int minutes) {
        return Arrays.stream(values())
                .filter(preset -> preset.minutes == minutes)
                .findFirst();
    }

    /** Minutes in all. */
    public int minutes() {
        return minutes;
    }

    /** Its rounds. */
    public Length length() {
        return length;
    }

    /** Minutes of brief and quiz. */
    public int brief() {
        return brief;
    }

    /** Minutes of the practice round. */
    public int practice() {
        return practice;
    }

    /** Minutes of a round. */
    public int round() {
        return round;
    }

    /** Minutes of talk between the acts. */
    public int talk() {
        return talk;
    }

    /** Minutes for the first agreement. */
    public int agreement() {
        return agreement;
    }

    /** Minutes of break and change of roles. */
    public int other() {
        return other;
    }

    /** Minutes of debrief. */
    public int debrief() {
        return debrief;
    }
}
