package dev.handoff.evidence.assumptions;

import java.util.List;
import java.util.Optional;

/** Assumptions whose range has a reason of its own; the others are varied by the kind of figure they are. */
final class StatedRanges {
    private static final String INITIAL = "where a company begins: from open quarrel to goodwill";
    private static final String REASONABLE = "nobody has measured it: the whole scale";

    private static final List<Stated> LIST = List.of(
            new Stated("run.warmUp", "13 weeks", "156 weeks", "how long a company has been like that must not decide"),
            new Stated(
                    "conversion.touchesBeyondFirst",
                    "0",
                    "6",
                    "from leads that one conversation convinces to a quarter more touches than the quoted"),
            new Stated("conversion.unansweredTouchCounts", "0", "1", REASONABLE),
            new Stated("scoring.noiseMemory", "0", "1", REASONABLE),
            new Stated("trust.sales", "0.2", "0.8", INITIAL),
            new Stated("trust.marketing", "0.2", "0.8", INITIAL),
            new Stated("trust.home", "0.2", "0.8", "what people think of colleagues at large: from little to much"),
            new Stated("belief.priorGood", "1", "5", "what reps begin with: from two leads in ten to one in two"),
            new Stated(
                    "belief.memory", "0.98", "0.995", "interesting from the last fifty leads to the last two hundred"),
            new Stated("belief.prejudice", "0", "0.5", "from none to every second lead that nobody called"),
            new Stated("persistence.gaming", "0", "0.6", "from nobody to twice what is assumed"));

    /**
     * A range with its reason.
     *
     * @param path the parameter
     * @param low its low end, in the spelling of a scenario file
     * @param high its high end, likewise
     * @param reason why from there to there
     */
    record Stated(String path, String low, String high, String reason) {}

    private StatedRanges() {}

    static Optional<Stated> of(String path) {
        return LIST.stream().filter(stated -> stated.path().equals(path)).findFirst();
    }

    static List<String> paths() {
        return LIST.stream().map(Stated::path).toList();
    }
}
