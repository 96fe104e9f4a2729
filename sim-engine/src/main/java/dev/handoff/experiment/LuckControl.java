package dev.handoff.experiment;

import dev.handoff.statistics.ControlledMean;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of luck that means are corrected for, because its true mean is known ({@link LuckControls}, which gives talents in this order). Which
 * of them an experiment used stands with its result, and every text that speaks of a correction goes by that.
 */
public enum LuckControl {
    /** How talented for closing the reps are who close deals. */
    CLOSING("talent for closing", true),
    /** How talented for convincing the reps are who follow leads up. */
    CONVINCING("talent for convincing", true),
    /** How large the companies are whose deals close or open. */
    SIZES("size of customers", false);

    private static final List<LuckControl> ALL = List.of(values());

    private final String words;
    private final boolean ofReps;

    LuckControl(String words, boolean ofReps) {
        this.words = words;
        this.ofReps = ofReps;
    }

    /** What data files call it. */
    public String words() {
        return words;
    }

    /** Whether it is a talent of the reps. */
    public boolean isOfReps() {
        return ofReps;
    }

    /** No luck at all: figures as they are. */
    static Set<LuckControl> none() {
        return Collections.emptySet();
    }

    /** What a metric is corrected for by that luck. */
    static Set<LuckControl> of(MetricLuck luck) {
        return of(
                ControlledMean.varying(luck.talents()),
                Arrays.stream(luck.sizes()).anyMatch(size -> size != 0));
    }

    private static Set<LuckControl> of(Collection<Integer> talents, boolean sizes) {
        Set<LuckControl> luck = EnumSet.noneOf(LuckControl.class);
        talents.forEach(n -> luck.add(ALL.get(n)));
        if (sizes) {
            luck.add(SIZES);
        }
        return Collections.unmodifiableSet(luck);
    }

    /** All of them together. */
    static Set<LuckControl> all(Stream<Set<LuckControl>> parts) {
        Set<LuckControl> luck = EnumSet.noneOf(LuckControl.class);
        parts.forEach(luck::addAll);
        return Collections.unmodifiableSet(luck);
    }

    /** What these figures are corrected for, all together; none where all are plain. */
    static Set<LuckControl> of(Stream<MetricSummary> figures) {
        return all(
                figures.map(MetricSummary::controlled).flatMap(Optional::stream).map(c -> of(c.used(), c.known())));
    }
}
