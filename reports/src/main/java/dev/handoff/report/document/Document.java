package dev.handoff.report.document;

import dev.handoff.report.Provenance;
import java.util.List;

/**
 * What a result tells people, free of any medium: a question, its answer, the figures, and where they come from.
 *
 * @param kicker a few words above the title, such as the scenarios' names
 * @param title the question, or what it is about
 * @param chapters in the order of reading
 * @param provenance where its figures come from
 */
public record Document(String kicker, String title, List<Chapter> chapters, Provenance provenance) {
    /** Copies the list. */
    public Document {
        chapters = List.copyOf(chapters);
    }

    /** Its answer in one sentence: what matters most in the chapter at the top; empty where nothing is asked. */
    public String answer() {
        return chapters.stream()
                .filter(chapter -> chapter.place() == Place.ANSWER)
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(block -> block instanceof Say say && say.tone() == Tone.LOUD)
                .map(block -> ((Say) block).text())
                .findFirst()
                .orElse("");
    }

    /** The same, whose command says that an option was given, too. */
    public Document asked(String option) {
        Provenance from = provenance;
        return new Document(
                kicker,
                title,
                chapters,
                new Provenance(
                        from.tool(), from.version(), from.scenarios(), from.seed(), from.command() + " " + option));
    }
}
