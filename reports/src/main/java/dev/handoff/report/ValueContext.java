package dev.handoff.report;

import java.util.List;
import java.util.Optional;

/**
 * What the report of a value of information tells beyond its figures.
 *
 * @param provenance where the result comes from
 * @param policies what sentences call the policies, the base first
 * @param drawn what was drawn and from where, a sentence
 * @param subjects what may be found out, in the order of the result
 * @param studies what each study looks at
 * @param steady whether every policy had warmed up by itself in every draw
 * @param warnings what makes the result doubtful, a sentence each
 * @param assumptions what the company's values rest on, a sentence each
 * @param settled how long it took until all had settled, where that was looked for
 */
public record ValueContext(
        Provenance provenance,
        List<String> policies,
        String drawn,
        List<Subject> subjects,
        List<Study> studies,
        boolean steady,
        List<String> warnings,
        List<String> assumptions,
        Optional<String> settled) {

    /** Copies the lists. */
    public ValueContext {
        policies = List.copyOf(policies);
        subjects = List.copyOf(subjects);
        studies = List.copyOf(studies);
        warnings = List.copyOf(warnings);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * What may be found out.
     *
     * @param path its path; of a group what its members are about
     * @param label what it is called in front of people
     * @param range between what it lies, in words; empty for a group
     * @param members how many parameters it is; 1 where it is no group
     */
    public record Subject(String path, String label, String range, int members) {
        /** Whether it is several parameters. */
        public boolean isGroup() {
            return members > 1;
        }
    }

    /**
     * A study of a share.
     *
     * @param subject index of what it is about
     * @param leads how many leads it tracks
     */
    public record Study(int subject, int leads) {}
}
