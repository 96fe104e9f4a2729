package dev.handoff.ledger;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A metric of the catalogue while it is being described; its sentence completes it. */
final class MetricDraft {

    /** When a figure is told. */
    enum Told {
        /** Once, of the whole window. */
        WHOLE,
        /** Week by week. */
        WEEKLY
    }

    final String name;
    final MetricUnit unit;
    final Better better;
    final Knowledge knowledge;
    final String label;
    private final Consumer<Metric> catalogue;
    boolean negative;
    Optional<Mechanism> needs = Optional.empty();
    String where = "";
    Set<Told> told = EnumSet.of(Told.WHOLE);

    /**
     * A metric with its name, unit and label.
     *
     * @param catalogue takes the metric when it is described
     */
    MetricDraft(
            String name,
            MetricUnit unit,
            Better better,
            Knowledge knowledge,
            String label,
            Consumer<Metric> catalogue) {
        this.name = name;
        this.unit = unit;
        this.better = better;
        this.knowledge = knowledge;
        this.label = label;
        this.catalogue = catalogue;
    }

    /** What is told of each channel, rep or team only: no metric by itself. */
    static MetricDraft figure(String name, MetricUnit unit, Better better, Knowledge knowledge, String label) {
        return new MetricDraft(name, unit, better, knowledge, label, metric -> {});
    }

    /** Absent where the company has that part at no time of the run. */
    MetricDraft only(Mechanism mechanism) {
        needs = Optional.of(mechanism);
        where = mechanism.words();
        return this;
    }

    /** Absent but where that is so; the book that counts it sees to it. */
    MetricDraft where(String condition) {
        where = condition;
        return this;
    }

    /** May be below nought: what is left of something, or how far off somebody is. */
    MetricDraft mayBeNegative() {
        negative = true;
        return this;
    }

    /** Told week by week, too. */
    MetricDraft weekly() {
        told = EnumSet.of(Told.WHOLE, Told.WEEKLY);
        return this;
    }

    /** Told week by week only. */
    MetricDraft onlyWeekly() {
        told = EnumSet.of(Told.WEEKLY);
        return this;
    }

    /** Told beside the lists of metrics. */
    MetricDraft beside() {
        told = EnumSet.noneOf(Told.class);
        return this;
    }

    /** What it is and over what. */
    Metric says(String sentence) {
        Metric metric = new Metric(this, sentence);
        catalogue.accept(metric);
        return metric;
    }
}
