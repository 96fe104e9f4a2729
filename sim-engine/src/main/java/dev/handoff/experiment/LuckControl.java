package dev.handoff.experiment;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of luck that means are corrected for, because its true mean is known ({@link LuckControls}, which gives them in this order). Which
 * of them an experiment used stands with its result, and every text that speaks of a correction goes by that.
 */
public enum LuckControl {
    /** How talented for closing the reps are who close deals. */
    CLOSING("talent for closing", true),
    /** How talented for convincing the reps are who follow leads up. */
    CONVINCING("talent for convincing", true),
    /** How large the companies are whose deals close. */
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

    /** Those of these numbers, as regressions on {@link LuckControls} name them. */
    static Set<LuckControl> numbered(Collection<Integer> numbers) {
        Set<LuckControl> luck = EnumSet.noneOf(LuckControl.class);
        numbers.forEach(n -> luck.add(ALL.get(n)));
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
        return numbered(figures.map(MetricSummary::controlled)
                .flatMap(Optional::stream)
                .flatMap(c -> c.used().stream())
                .toList());
    }
}
