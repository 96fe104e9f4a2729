package dev.handoff.evidence.robustness;

import dev.handoff.evidence.assumptions.Assumed;
import dev.handoff.evidence.assumptions.ParameterRange;
import dev.handoff.experiment.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which conclusions survive when everything that is assumed is moved over its range, one thing at a time. All ends are screened with few
 * replications, with more where that leaves doubt; the most doubtful are looked at closer, at the end and, if the conclusion does not stand
 * there, between.
 */
public final class Robustness {

    /**
     * How much is simulated.
     *
     * @param screening replications of each end in the screening
     * @param again the same where that leaves doubt
     * @param closer replications of each point of a closer look
     * @param looks closer looks for each conclusion, at most
     */
    public record Plan(int screening, int again, int closer, int looks) {
        /** Some twenty minutes of one processor. */
        public static final Plan USUAL = new Plan(1, 3, 6, 4);

        /** Hours. */
        public static final Plan FULL = new Plan(4, 8, 20, 20);

        /** The same with another number of replications of each point of a closer look; half as many where the screening leaves doubt. */
        public Plan with(int replications) {
            int half = Math.max(1, replications / 2);
            return new Plan(
                    Math.min(screening, replications),
                    Math.min(Math.max(again, half), replications),
                    replications,
                    Math.max(looks, half));
        }
    }

    /**
     * A conclusion as the scenarios are shipped.
     *
     * @param sentence the conclusion
     * @param verdict what becomes of it
     * @param margin what must be above zero for it, in words
     */
    public record Shipped(String sentence, Verdict verdict, String margin) {}

    /** What an assumption does to a conclusion. */
    public enum Effect {
        /** The margin is the same to the bit, at both ends. */
        NONE,
        /** It leaves the conclusion as it is. */
        STANDS,
        /** The screening leaves doubt, and nobody has looked closer. */
        DOUBTFUL,
        /** It makes it undecided. */
        UNDECIDES,
        /** It turns it round. */
        TURNS,
        /** It is a decision in which the companies compared differ, and no assumption of this conclusion. */
        COMPARED
    }

    /**
     * A closer look at one end of a range.
     *
     * @param range the assumption
     * @param end −1 its low end, +1 its high end
     * @param stands whether the conclusion is there what it is as shipped
     * @param verdict what becomes of it there
     * @param margin the margin there, in words
     * @param breakEven on the way there; empty when it stands, or is undecided as shipped
     */
    public record Look(
            ParameterRange range,
            double end,
            boolean stands,
            Verdict verdict,
            String margin,
            Optional<BreakEven> breakEven) {
        /** In a word. */
        public Effect effect() {
            if (stands) {
                return Effect.STANDS;
            }
            return verdict == Verdict.UNDECIDED ? Effect.UNDECIDES : Effect.TURNS;
        }
    }

    /**
     * What was found.
     *
     * @param shipped the conclusions
     * @param effects of each assumption looked at, in the order of the ranges, on each conclusion
     * @param looks the closer looks at each conclusion, those that turn it first
     * @param ranges all assumptions that are to be moved
     * @param notMoved those that are not, by the reason
     */
    public record Result(
            List<Shipped> shipped,
            List<List<Effect>> effects,
            List<List<Look>> looks,
            List<ParameterRange> ranges,
            Map<String, List<String>> notMoved) {
        /** Whether time or patience ran out before everything was looked at. */
        public boolean isPartial() {
            return effects.size() < ranges.size();
        }
    }

    private Robustness() {}

    /**
     * Looks at everything; when cancelled or out of time, what is finished is returned.
     *
     * @param screens is told how the screening gets on
     * @param looks the same for the closer looks
     */
    public static Result run(Plan plan, int threads, Progress screens, Progress looks) {
        try (Laboratory laboratory = new Laboratory(threads)) {
            Assumed assumed = Assumed.of(laboratory.companies().all());
            List<ParameterRange> ranges = assumed.ranges();
            screens.begins("screening");
            Screening screening = Screening.run(laboratory, ranges, plan, screens);
            looks.begins("closer look");
            CloserLook closer = new CloserLook(laboratory, plan);
            List<List<Look>> found = closer.at(screening.suspects(), looks);
            return new Result(closer.shipped(), screening.effects(found), found, ranges, assumed.notMoved());
        }
    }
}
