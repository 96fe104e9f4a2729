package dev.handoff.report;

import dev.handoff.report.CompareContext.PolicyNote;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a report on draws of the parameters tells beyond its figures.
 *
 * @param provenance where the result comes from
 * @param question what was asked
 * @param policies the policies, the base first
 * @param delta difference that is not worth looking for, where one policy is to be chosen
 * @param available how many draws there are
 * @param warnings what makes the result doubtful, a sentence each
 * @param assumptions what the company's values rest on, a sentence each
 * @param settled how long it took until every policy had settled, where that was looked for
 */
public record UncertaintyContext(
        Provenance provenance,
        String question,
        List<PolicyNote> policies,
        OptionalDouble delta,
        int available,
        List<String> warnings,
        List<String> assumptions,
        Optional<String> settled) {

    /** Copies the lists. */
    public UncertaintyContext {
        policies = List.copyOf(policies);
        warnings = List.copyOf(warnings);
        assumptions = List.copyOf(assumptions);
    }

    /** What sentences call that policy, in quotation marks. */
    public String quoted(int policy) {
        return '"' + policies.get(policy).title() + '"';
    }
}
