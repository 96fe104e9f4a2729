package dev.handoff.evidence.facts;

import dev.handoff.experiment.Progress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures every stylised fact. */
public final class FactCheck {

    private FactCheck() {}

    /** The findings in the order of the facts; when cancelled, what is finished is returned. */
    public static Map<StylisedFact, StylisedFact.Finding> run(int threads, Progress progress) {
        List<StylisedFact> facts = StylisedFacts.all();
        Map<StylisedFact, StylisedFact.Finding> findings = new LinkedHashMap<>();
        for (StylisedFact fact : facts) {
            if (progress.cancelled()) {
                return findings;
            }
            findings.put(fact, fact.measure(threads));
            progress.finished(findings.size(), facts.size());
        }
        return findings;
    }
}
