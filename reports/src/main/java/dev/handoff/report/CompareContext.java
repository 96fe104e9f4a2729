package dev.handoff.report;

import java.util.List;
import java.util.Optional;

/**
 * What a comparison's report tells beyond its figures.
 *
 * @param provenance where the result comes from
 * @param policies the policies, the base first
 * @param steady whether every policy had warmed up under itself, rather than being rolled out at week 0
 * @param warnings what makes the comparison doubtful, a sentence each
 * @param assumptions what the base's values rest on, a sentence each
 * @param settled how long it took until every policy had settled, or that it had not, where that was looked for
 * @param doubt how to find out which assumptions would overturn the answer, where that was asked
 */
public record CompareContext(
        Provenance provenance,
        List<PolicyNote> policies,
        boolean steady,
        List<String> warnings,
        List<String> assumptions,
        Optional<String> settled,
        Optional<Doubt> doubt) {

    /** Where nobody asked what would overturn it. */
    public CompareContext(
            Provenance provenance,
            List<PolicyNote> policies,
            boolean steady,
            List<String> warnings,
            List<String> assumptions,
            Optional<String> settled) {
        this(provenance, policies, steady, warnings, assumptions, settled, Optional.empty());
    }

    /** Where nobody looked how long it takes to settle. */
    public CompareContext(
            Provenance provenance,
            List<PolicyNote> policies,
            boolean steady,
            List<String> warnings,
            List<String> assumptions) {
        this(provenance, policies, steady, warnings, assumptions, Optional.empty());
    }

    /** The same with how to find out what would overturn the answer. */
    public CompareContext withDoubt(Doubt asked) {
        return new CompareContext(provenance, policies, steady, warnings, assumptions, settled, Optional.of(asked));
    }

    /**
     * What a comparison does not look at, since it leaves all assumptions as they are.
     *
     * @param commands what varies the assumptions, one for each policy that is a scenario
     * @param known what is known beforehand of these policies, in a sentence
     */
    public record Doubt(List<String> commands, Optional<String> known) {
        /** Copies the list. */
        public Doubt {
            commands = List.copyOf(commands);
        }
    }

    /**
     * A policy in words.
     *
     * @param name its name in figures and files
     * @param title what sentences call it
     * @param changes in what it differs from the base
     * @param idle why a change may have no effect in it, in a few words, where that can be told from its parameters
     * @param agreement what the two sides promise in it, a sentence per clause; empty when there is no agreement
     * @param anotherWorld whether it differs from the base also in what nobody in the company decides, such as how many people ask
     */
    public record PolicyNote(
            String name,
            String title,
            List<Change> changes,
            Optional<String> idle,
            List<String> agreement,
            boolean anotherWorld) {
        /** Copies the lists. */
        public PolicyNote {
            changes = List.copyOf(changes);
            agreement = List.copyOf(agreement);
        }

        /** With nothing to tell why it may have no effect, and without an agreement. */
        public PolicyNote(String name, String title, List<Change> changes) {
            this(name, title, changes, Optional.empty(), List.of(), false);
        }

        /** The same with what is promised in it. */
        public PolicyNote withAgreement(List<String> sentences) {
            return new PolicyNote(name, title, changes, idle, sentences, anotherWorld);
        }
    }

    /**
     * A parameter in which a policy differs from the base.
     *
     * @param path its path
     * @param label what it is called in front of people
     * @param base its value in the base
     * @param other its value in the policy
     * @param owner who decides it: marketing, sales, joint or world
     * @param beginning whether it says where people begin, in a comparison that takes that from the base for every policy
     */
    public record Change(String path, String label, String base, String other, String owner, boolean beginning) {
        private static final String ABSENT = "absent";

        /** {@code "trust: of sales in marketing" (0.5 → 0.9)}. */
        public String words() {
            return '"' + label + "\" (" + baseInWords() + " → " + otherInWords() + ")";
        }

        /** Its value in the base as people say it. */
        public String baseInWords() {
            return inWords(base);
        }

        /** Its value in the policy as people say it. */
        public String otherInWords() {
            return inWords(other);
        }

        /** Hours are told in hours; an empty list is "none"; a term of a clause that is not there is "not agreed", any other such value "not there". */
        private String inWords(String value) {
            if (value.equals(ABSENT)) {
                return path.startsWith("sla.") ? "not agreed" : "not there";
            }
            return value.equals("[]") ? "none" : Readable.durations(value);
        }

        /** Whether only one of the two has what this belongs to. */
        public boolean comesOrGoes() {
            return base.equals(ABSENT) || other.equals(ABSENT);
        }
    }

    /** What sentences call that policy, in quotation marks. */
    public String quoted(int policy) {
        return '"' + policies.get(policy).title() + '"';
    }
}
