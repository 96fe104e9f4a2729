package dev.handoff.debrief;

import dev.handoff.game.rules.GameSetup;
import dev.handoff.report.Provenance;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Fold;
import dev.handoff.report.document.Place;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.report.document.Tone;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The debrief as a document: the whole for pages and for who reads it later, and a short one for a terminal. */
public final class DebriefBook {
    private DebriefBook() {}

    /**
     * The document.
     *
     * @param title what it is called
     * @param command the command line that gives it again
     */
    public static Document of(Debrief debrief, Replays replays, String title, String command, Texts texts) {
        Chapters chapters = Chapters.of(debrief, texts);
        List<Chapter> all = new ArrayList<>(chapters.whatHappened());
        all.add(steps(texts, chapters.rounds(replays.whys())));
        chapters.whatItMeans(replays).forEach(chapter -> all.add(onPage(texts, chapter)));
        all.addAll(chapters.whatNextOnPage());
        return document(texts, debrief, title, all, command);
    }

    /**
     * The answers first, then the figures behind them; all else is the appendix.
     *
     * @param command the command line that gives it again
     */
    public static Document inShort(Debrief debrief, Replays replays, String title, String command, Texts texts) {
        Chapters chapters = Chapters.of(debrief, texts);
        List<Chapter> told = new ArrayList<>(List.of(chapters.whoseFault(replays.fault())));
        told.addAll(chapters.whatHappened());
        told.add(chapters.whatNext());
        List<Chapter> all = new ArrayList<>();
        all.add(new Chapter(
                "answer",
                title,
                Place.ANSWER,
                told.stream().flatMap(DebriefBook::answer).toList()));
        told.stream().map(DebriefBook::figures).flatMap(Optional::stream).forEach(all::add);
        of(debrief, replays, title, command, texts).chapters().stream()
                .map(chapter -> new Chapter("whole-" + chapter.id(), chapter.title(), Place.APPENDIX, chapter.blocks()))
                .forEach(all::add);
        return document(texts, debrief, title, all, command);
    }

    private static Stream<Block> answer(Chapter chapter) {
        return chapter.blocks().stream()
                .filter(block -> isSaid(block, Tone.LOUD))
                .limit(1)
                .map(block -> Say.of(((Say) block).text()));
    }

    private static Optional<Chapter> figures(Chapter chapter) {
        List<Table> tables = chapter.tables();
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of(chapter.id(), tables.get(0).title(), tables.subList(0, 1)));
    }

    private static Document document(
            Texts texts, Debrief debrief, String title, List<Chapter> chapters, String command) {
        GameSetup setup = debrief.state().setup();
        String kicker = texts.of(
                "debrief-book.seed-of-four-weeks",
                setup.scenario(),
                setup.seed(),
                debrief.state().played().size());
        return new Document(kicker, title, chapters, provenance(setup, command));
    }

    private static Chapter steps(Texts texts, List<Chapter> rounds) {
        List<Block> folds = new ArrayList<>();
        folds.add(Say.of(texts.of("debrief-book.open-a-round-to-see")));
        rounds.forEach(round -> folds.add(new Fold(round.title(), round.blocks())));
        return Chapter.of("rounds", texts.of("debrief-book.step-by-step"), folds);
    }

    /** A page folds what few look up or what is long to read, so that paper has room for the rest. */
    private static Chapter onPage(Texts texts, Chapter chapter) {
        return switch (chapter.id()) {
            case GapChapter.ID -> folded(chapter, Tone.QUIET, texts.of("debrief-book.how-this-was-reckoned"));
            case PeopleChapters.LIFE -> folded(chapter, Tone.NORMAL, texts.of("debrief-book.its-life-step-by-step"));
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
