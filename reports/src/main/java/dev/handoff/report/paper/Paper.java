package dev.handoff.report.paper;

import dev.handoff.report.Provenance;
import dev.handoff.report.section.Section;
import java.util.List;

/**
 * What an experiment tells a manager, whatever the medium: question, answer, how sure, the figures, what it rests on, how to repeat it.
 *
 * @param kicker a few words above the question, such as the scenarios' names
 * @param question the question
 * @param answer the answer in one sentence
 * @param further what else must be said at once, a sentence each
 * @param sure how sure the answer is and what ± means, a sentence each
 * @param warnings what a reader must know before trusting it, a sentence each
 * @param sections the figures; a chart of the same name stands above its section
 * @param details figures for who wants to look them up, folded away where that is possible
 * @param assumptions what it rests on, a sentence each
 * @param provenance where it comes from
 */
public record Paper(
        String kicker,
        String question,
        String answer,
        List<String> further,
        List<String> sure,
        List<String> warnings,
        List<Section> sections,
        List<Section> details,
        List<String> assumptions,
        Provenance provenance) {
    /** Copies the lists. */
    public Paper {
        further = List.copyOf(further);
        sure = List.copyOf(sure);
        warnings = List.copyOf(warnings);
        sections = List.copyOf(sections);
        details = List.copyOf(details);
        assumptions = List.copyOf(assumptions);
    }
}
