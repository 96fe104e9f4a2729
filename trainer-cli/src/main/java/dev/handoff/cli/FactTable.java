package dev.handoff.cli;

import dev.handoff.evidence.facts.StylisedFact;
import dev.handoff.evidence.facts.StylisedFact.Finding;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known about lead handoff beside what the shipped scenarios give. A pure function of the findings. */
public final class FactTable {
    private FactTable() {}

    /** Fact by fact, for a terminal. */
    public static String text(Map<StylisedFact, Finding> findings) {
        String facts = findings.entrySet().stream()
                .map(e -> (e.getValue().holds() ? "  holds  " : "  FAILS  ")
                        + e.getKey().sentence() + "\n         "
                        + e.getKey().scenario() + ": asked for " + e.getKey().target() + "; found "
                        + e.getValue().measured() + "\n")
                .collect(Collectors.joining("\n"));
        return facts + "\n" + summary(findings) + "\n";
    }

    /** A page of the documentation; the command that made it stands at its top. */
    public static String markdown(Map<StylisedFact, Finding> findings, String command) {
        return "<!-- Made by `" + command + "`; do not edit. -->\n"
                + "# Facts the model reproduces\n\n"
                + "What was published, quoted or computed from public data about the handoff of leads, and what the shipped scenarios"
                + " give. Parameters were fitted to some of it; nothing was special-cased. A test asserts every row.\n\n"
                + summary(findings) + "\n\n"
                + "| fact | scenario | asked for | found | |\n|---|---|---|---|---|\n"
                + findings.entrySet().stream()
                        .map(e -> "| " + e.getKey().sentence() + " | "
                                + e.getKey().scenario() + " | "
                                + e.getKey().target() + " | " + e.getValue().measured() + " | "
                                + (e.getValue().holds() ? "holds" : "**fails**") + " |\n")
                        .collect(Collectors.joining())
                + "\nNot a target: the published SAL→SQL rate of 50 to 70 % cannot hold together with B2B pick-up of 10 to 15 %"
                + " and the 38.6 / 32.5 / 28.9 % split of attempts.\n";
    }

    private static String summary(Map<StylisedFact, Finding> findings) {
        long hold = findings.values().stream().filter(Finding::holds).count();
        return hold == findings.size()
                ? "All " + hold + " facts hold."
                : hold + " of " + findings.size() + " facts hold.";
    }
}
