package dev.handoff.cli.command;

import dev.handoff.scenario.design.Candidate;
import java.util.List;
import java.util.stream.Collectors;

/** Says that policies are compared which are worlds apart. */
final class ForeignWarning {
    /** Differences that are named. */
    private static final int MOST = 4;

    private ForeignWarning() {}

    /** One warning for all policies that differ in what nobody decides. */
    static List<String> of(List<Candidate> candidates) {
        Candidate first = candidates.get(0);
        List<Candidate> foreign = candidates.stream()
                .skip(1)
                .filter(c -> !c.foreignTo(first.scenario()).isEmpty())
                .toList();
        if (foreign.isEmpty()) {
            return List.of();
        }
        List<String> labels = foreign.stream()
                .flatMap(c -> c.foreignTo(first.scenario()).stream())
                .distinct()
                .toList();
        String names = foreign.stream().map(c -> "\"" + c.title() + "\"").collect(Collectors.joining(", "));
        return List.of(names + (foreign.size() == 1 ? " differs" : " differ") + " from \"" + first.title()
                + "\" also in what nobody in the company decides: " + shortened(labels)
                + ". The comparison is one of worlds, not only of policies." + wayOut(labels));
    }

    /** Who changes a figure or two of the world wants to; who names another company may only want its policy. */
    private static String wayOut(List<String> labels) {
        return labels.size() <= MOST
                ? ""
                : " Maybe handoff whose-fault with --reference, which puts in place only what people decide?";
    }

    /** The first few, and how many more there are. */
    static String shortened(List<String> labels) {
        return labels.size() <= MOST
                ? String.join("; ", labels)
                : String.join("; ", labels.subList(0, MOST)) + " and " + (labels.size() - MOST) + " more";
    }
}
