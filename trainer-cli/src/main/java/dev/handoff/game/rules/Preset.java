package dev.handoff.game.rules;

/** Games that fill 45, 90 and 180 minutes in a room. */
public enum Preset {
    /** Three quarters of an hour. */
    M45(new Length(2, 2), new Plan(5, 3, 4, 0, 5, 0, 16)),
    /** An hour and a half. */
    M90(new Length(3, 3), new Plan(11, 4, 6, 7, 8, 0, 24)),
    /** Half a day with a break. */
    M180(new Length(4, 4), new Plan(17, 6, 8, 15, 15, 18, 45));

    private final Length length;
    private final Plan plan;

    Preset(Length length, Plan plan) {
        this.length = length;
        this.plan = plan;
    }

    /**
     * How many minutes each part of a game takes in a room.
     *
     * @param brief brief and quiz
     * @param practice the practice round
     * @param round each round
     * @param talk talk between the acts
     * @param agreement the first agreement
     * @param other break and change of roles
     * @param debrief debrief
     */
    public record Plan(int brief, int practice, int round, int talk, int agreement, int other, int debrief) {
        private int minutes(Length length) {
            return brief + practice + length.rounds() * round + talk + agreement + other + debrief;
        }
    }

    /** Minutes in all. */
    public int minutes() {
        return plan.minutes(length);
    }

    /** Its rounds. */
    public Length length() {
        return length;
    }

    /** Minutes of its parts. */
    public Plan plan() {
        return plan;
    }
}
