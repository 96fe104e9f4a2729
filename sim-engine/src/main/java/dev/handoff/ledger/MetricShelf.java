package dev.handoff.ledger;

import dev.handoff.ledger.MetricFamily.Each;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The metrics of one part of the catalogue, in the order of their description. It is filled while that part is loaded, and only read after that. */
final class MetricShelf {

    private final List<Metric> metrics = new ArrayList<>();
    private final List<MetricFamily> families = new ArrayList<>();

    /** A metric of the company, to be described further. */
    MetricDraft of(String name, MetricUnit unit, Better better, Knowledge knowledge, String label) {
        return new MetricDraft(name, unit, better, knowledge, label, metrics::add);
    }

    /** The same figure of each channel, rep or team. */
    MetricFamily family(Each each, Metric figure) {
        MetricFamily family = new MetricFamily(each, figure);
        families.add(family);
        return family;
    }

    List<Metric> metrics() {
        return Collections.unmodifiableList(metrics);
    }

    List<MetricFamily> families() {
        return Collections.unmodifiableList(families);
    }
}
