package dev.handoff.report.content;

import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.SideCondition;
import dev.handoff.experiment.SideCondition.Standing;
import dev.handoff.experiment.SideCondition.Verdict;
import dev.handoff.report.Enumeration;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What a choice under draws tells of the bounds it has to keep to: which policies keep to them, and in how many of the draws. */
final class UncertaintyConditions {
    /** Policies named in a sentence. */
    private static final int NAMED = 3;

    /** Policies in a table. */
    private static final int MOST_ROWS = 40;

    private final DataUncertainty result;
    private final UncertaintySubject about;

    UncertaintyConditions(UncertaintySubject about) {
        this.about = about;
        this.result = about.result();
    }

    boolean exist() {
        return !result.conditions().isEmpty();
    }

    /** Why no policy is chosen; empty where one is. */
    Optional<String> none() {
        if (!exist() || !those(result::mayBeChosen).isEmpty()) {
            return Optional.empty();
        }
        List<Integer> open = those(result::isOpen);
        return Optional.of("None of the " + result.policies().size() + " policies "
                + (open.isEmpty() ? "keeps to " : "is known to keep to ") + bounds() + " in the mean over draws.");
    }

    /** "is chosen of 6 policies: over all draws it brings the most", or of those that keep to the bounds. */
    String chosen() {
        int all = result.policies().size();
        int kept = those(result::mayBeChosen).size();
        String most = ": over all draws it brings the " + (result.larger() ? "most" : "least") + ".";
        if (!exist() || kept == all) {
            return "is chosen of " + all + " policies" + (exist() ? ", which all keep to " + bounds() : "") + most;
        }
        return kept == 1
                ? "is the only one of " + all + " policies that is known to keep to " + bounds() + "."
                : "is chosen of the " + kept + " of " + all + " policies that keep to " + bounds() + most;
    }

    /** Whether knowing the company better could change the choice. */
    boolean leaveAChoice() {
        return those(result::mayBeChosen).size() > 1;
    }

    /** How surely the policy that the answer is about keeps to them, and who else would have been chosen without them. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int subject = about.subject();
        result.conditions().forEach(c -> sentences.add(standing(c, subject)));
        if (exist()) {
            named(those(p -> !result.mayBeChosen(p) && !result.isOpen(p) && isAhead(p)))
                    .ifPresent(names -> sentences.add("Ahead of it, but not within the bounds: " + names + "."));
            named(those(result::isOpen))
                    .ifPresent(names -> sentences.add("Whether they are within the bounds cannot be told yet: " + names
                            + ". Maybe a larger --budget, or a wider tolerance?"));
        }
        return sentences;
    }

    private String standing(SideCondition condition, int policy) {
        Standing s = condition.policies().get(policy);
        return about.context().quoted(policy) + verb(s.verdict())
                + BoundWords.of(condition.bound()) + " ± " + BoundWords.tolerance(condition.bound())
                + ": the mean over draws is " + mean(condition, s)
                + ", and " + draws(s) + " of " + result.draws() + " draws are within it.";
    }

    private static String verb(Verdict verdict) {
        return switch (verdict) {
            case KEPT -> " keeps to ";
            case BROKEN -> " does not keep to ";
            case OPEN -> " is not known to keep to ";
        };
    }

    /** A policy's number of draws within a bound. */
    private String draws(Standing s) {
        return Numbers.count(s.shareOfDraws() * result.draws());
    }

    private static String mean(SideCondition condition, Standing s) {
        return Numbers.interval(s.mean().estimate(), s.mean().halfWidth(), condition.unit());
    }

    private boolean isAhead(int policy) {
        double more = about.own(policy).mean() - about.own(about.subject()).mean();
        return result.knowing().isPresent() && (result.larger() ? more > 0 : more < 0);
    }

    private List<Integer> those(IntPredicate wanted) {
        return IntStream.range(0, result.policies().size())
                .filter(wanted)
                .boxed()
                .toList();
    }

    private Optional<String> named(List<Integer> policies) {
        List<String> names = new ArrayList<>(
                policies.stream().limit(NAMED).map(about.context()::quoted).toList());
        if (policies.size() > NAMED) {
            names.add((policies.size() - NAMED) + " more");
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(Enumeration.and(names));
    }

    private String bounds() {
        return Enumeration.and(
                result.conditions().stream().map(c -> BoundWords.of(c.bound())).toList());
    }

    /** A table a bound: every policy's mean, and in how many draws it is within. */
    List<Chapter> chapters() {
        return IntStream.range(0, result.conditions().size())
                .mapToObj(i -> chapter(i, result.conditions().get(i)))
                .toList();
    }

    private Chapter chapter(int number, SideCondition condition) {
        List<Row> rows = IntStream.range(
                        0, Math.min(MOST_ROWS, result.policies().size()))
                .mapToObj(p -> row(p, condition))
                .toList();
        List<String> notes = new ArrayList<>();
        if (result.policies().size() > MOST_ROWS) {
            notes.add("… and " + (result.policies().size() - MOST_ROWS) + " more, in the files of --out.");
        }
        notes.add(
                "Judged by the mean over draws, as the choice is; ± is how well that mean is known, for all policies and bounds"
                        + " at once. Closer to the limit than "
                        + BoundWords.tolerance(condition.bound())
                        + " may be judged either way. One of the draws is the true company.");
        return Chapter.of(
                "bound-" + (number + 1),
                ReportWords.capital(BoundWords.of(condition.bound())),
                List.of("mean over draws", "draws within", ""),
                rows,
                notes);
    }

    private Row row(int policy, SideCondition condition) {
        Standing s = condition.policies().get(policy);
        return Row.of(
                about.context().policies().get(policy).title(),
                mean(condition, s),
                draws(s) + " of " + result.draws(),
                switch (s.verdict()) {
                    case KEPT -> "within";
                    case BROKEN -> "beyond";
                    case OPEN -> "cannot be told yet";
                });
    }
}
