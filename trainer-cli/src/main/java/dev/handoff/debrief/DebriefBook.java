package dev.handoff.debrief;

import dev.handoff.game.rules.GameSetup;
import dev.handoff.report.Provenance;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Fold;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import java.util.ArrayList;
import java.util.List;

/** The whole debrief as a document: for pages, and for who reads it later. */
public final class DebriefBook {
    private DebriefBook() {}

    /**
     * The document.
     *
     * @param title what it is called
     * @param command the command line that gives it again
     */
    public static Document of(Debrief debrief, Replays replays, String title, String command) {
        Chapters chapters = Chapters.of(debrief);
        List<Chapter> all = new ArrayList<>(chapters.whatHappened());
        all.add(steps(chapters.rounds(replays.whys())));
        chapters.whatItMeans(replays).forEach(chapter -> all.add(onPage(chapter)));
        all.addAll(chapters.whatNextOnPage());
        GameSetup setup = debrief.state().setup();
        String kicker = setup.scenario() + ", seed " + setup.seed() + ", "
                + ChapterWords.counted(debrief.state().played().size(), "round") + " of four weeks";
        return new Document(kicker, title, all, provenance(setup, command));
    }

    private static Chapter steps(List<Chapter> rounds) {
        List<Block> folds = new ArrayList<>();
        folds.add(Say.of("Open a round to see what each side decided, what was said and what came of it."));
        rounds.forEach(round -> folds.add(new Fold(round.title(), round.blocks())));
        return Chapter.of("rounds", "Step by step", folds);
    }

    /** A page folds what few look up or what is long to read, so that paper has room for the rest. */
    private static Chapter onPage(Chapter chapter) {
        return switch (chapter.id()) {
            case GapChapter.ID -> folded(chapter, Tone.QUIET, "How this was reckoned");
            case PeopleChapters.LIFE -> folded(chapter, Tone.NORMAL, "Its life, step by step");
            default -> chapter;
        };
    }

    /** What is said in a tone, folded at the end of a chapter that begins with its answer. */
    private static Chapter folded(Chapter chapter, Tone tone, String summary) {
        List<Block> told = new ArrayList<>(chapter.blocks());
        List<Block> folded = told.stream().filter(block -> isSaid(block, tone)).toList();
        if (folded.isEmpty() || !isSaid(told.get(0), Tone.LOUD)) {
            return chapter;
        }
        told.removeAll(folded);
        told.add(new Fold(summary, folded));
        return Chapter.of(chapter.id(), chapter.title(), told);
    }

    private static boolean isSaid(Block block, Tone tone) {
        return block instanceof Say say && say.tone() == tone;
    }

    private static Provenance provenance(GameSetup setup, String command) {
        return new Provenance(
                "handoff",
                setup.version(),
                List.of(new Provenance.Tested(setup.scenario(), setup.scenarioHash())),
                setup.seed(),
                command);
    }
}
