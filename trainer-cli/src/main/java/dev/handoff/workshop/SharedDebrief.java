package dev.handoff.workshop;

import dev.handoff.game.levers.Terms;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.AgreementForm;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.ChapterScreen;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.terminal.Visit.Form;
import dev.handoff.terminal.Visit.Sight;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.Stage;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.RoomAgreement;
import dev.handoff.workshop.screen.RoomChapters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The debrief of the room on a phone: the page that the trainer shows, and those shown before. When the trainer shows another one every
 * phone goes there with the projector; in between everybody may step through what was shown, and through their own team's debrief.
 */
final class SharedDebrief {
    /** The first part of its addresses; the page follows, from 1. */
    static final String PATH = "room";

    /** The answer that leads to the own team's debrief. */
    static final String OWN = "own";

    /** The answer that leads to what is on the projector. */
    static final String SHOWN = "shown";

    /** The answer that leads to the questions that are left. */
    private static final String QUESTIONS = "questions";

    private final RoomParts room;

    SharedDebrief(RoomParts room) {
        this.room = room;
    }

    private Stage stage() {
        return room.workshop().stage();
    }

    /** Where every phone belongs while the trainer shows a page; empty while none is shown. */
    Optional<String> where() {
        boolean shows = room.workshop().phase().is(RoomPhase.Kind.DEBRIEF) && stage().shown() >= 0;
        return shows ? Optional.of(path(stage().shown())) : Optional.empty();
    }

    /** Where a phone belongs: the page that is shown, and before it the questions that it asks. */
    Optional<String> where(Person me) {
        return where().map(shown -> chapter(stage().shown())
                .filter(chapter -> chapter.id().equals(RoomChapters.QUIZ))
                .flatMap(quiz -> SharedQuiz.next(me.said()))
                .map(question -> shown + "/" + question)
                .orElse(shown));
    }

    /** The page of that number; the last one where there are fewer. */
    private Optional<Chapter> chapter(int page) {
        List<Chapter> chapters = room.debrief().chapters();
        return chapters.isEmpty() ? Optional.empty() : Optional.of(chapters.get(Math.min(page, chapters.size() - 1)));
    }

    private static String path(int page) {
        return PATH + "/" + (page + 1);
    }

    /** The page of an address, from 0; empty where it has not been shown. */
    private Optional<Integer> page(String path) {
        if (where().isEmpty() || !path.matches(PATH + "/[1-9]\\d{0,2}(/[a-z0-9-]+)?")) {
            return Optional.empty();
        }
        int page = Integer.parseInt(path.split("/")[1]) - 1;
        return page < stage().revealed() ? Optional.of(page) : Optional.empty();
    }

    /** What stands behind the page in an address, such as a clause or a question; empty for the page itself. */
    private static String below(String path) {
        String[] names = path.split("/");
        return names.length > 2 ? names[2] : "";
    }

    /**
     * What stands at an address.
     *
     * @param me who looks
     * @param owes whether this person has still to say how it was before they look at their own debrief
     */
    Optional<Sight> at(String path, Person me, boolean owes) {
        Optional<Integer> page = page(path);
        Optional<Chapter> chapter = page.flatMap(this::chapter);
        return below(path).isEmpty()
                ? chapter.map(shown -> sight(shown, page.get(), me, owes))
                : chapter.flatMap(shown -> below(shown, below(path), me))
                        .map(screen -> new Sight(screen, List.of(), Optional.of(path(page.get())), 0));
    }

    /** A clause that is voted on, or a question that is asked. */
    private Optional<Screen> below(Chapter chapter, String name, Person me) {
        return switch (chapter.id()) {
            case RoomAgreement.VOTE -> form(me).page(name);
            case RoomChapters.QUIZ -> SharedQuiz.page(name, me.said());
            default -> Optional.empty();
        };
    }

    private Sight sight(Chapter chapter, int page, Person me, boolean owes) {
        Screen shown = ChapterScreen.of(Texts.english(), chapter);
        List<Choice> choices = new ArrayList<>();
        if (chapter.id().equals(RoomAgreement.VOTE)) {
            choices.addAll(form(me).choices());
            choices.add(Choice.of("Enter", "Send my vote").weighing(Weight.MAIN));
        }
        if (chapter.id().equals(RoomChapters.QUIZ) && SharedQuiz.next(me.said()).isPresent()) {
            choices.add(
                    Choice.of(QUESTIONS, "Answer the five questions once more").weighing(Weight.MAIN));
        }
        if (page != stage().shown()) {
            choices.add(toShown());
        }
        choices.add(Choice.of(
                OWN, owes ? "First say how it was for you: a word, a vote, a sketch" : "Your own team's debrief"));
        List<Block> help = List.of(Say.of(
                "This is what the trainer shows the whole room; your page follows when the next one is shown. Until then you"
                        + " can look at your own team's debrief, and come back."));
        return new Sight(
                new Screen(shown.title(), shown.blocks(), choices, Ask.pick()),
                help,
                page == 0 ? Optional.empty() : Optional.of(path(page - 1)),
                0);
    }

    /** Leads from anywhere else to what is on the projector. */
    Choice toShown() {
        return Choice.of(SHOWN, "To the page on the projector").weighing(Weight.MAIN);
    }

    private AgreementForm form(Person me) {
        return new AgreementForm(
                Texts.english(), room.games().world().menu(), me.said().terms().orElse(Terms.BLANK));
    }

    /**
     * Takes a vote on the clauses, or an answer to one of the five questions; whatever else is answered here leads to what is shown.
     *
     * @return the address to go to next
     */
    String answer(String path, Person me, Form sent) {
        Optional<Chapter> there =
                at(path, me, false).flatMap(sight -> page(path)).flatMap(this::chapter);
        return switch (there.map(Chapter::id).orElse("")) {
            case RoomAgreement.VOTE -> voted(path, me, sent);
            case RoomChapters.QUIZ -> answered(path, me, sent.answer());
            default -> where(me).orElse(path);
        };
    }

    private String answered(String path, Person me, String answer) {
        String page = path(page(path).orElseThrow());
        if (below(path).isEmpty()) {
            boolean goesOn = answer.equals(QUESTIONS);
            return goesOn
                    ? SharedQuiz.next(me.said()).map(next -> page + "/" + next).orElse(page)
                    : page;
        }
        if (answer.equals(SharedQuiz.SKIP)) {
            return page;
        }
        room.journal().happen(SharedQuiz.answered(below(path), me, answer));
        Person.Said now =
                room.workshop().people().find(me.number()).orElseThrow().said();
        return SharedQuiz.next(now).map(next -> page + "/" + next).orElse(page);
    }

    private String voted(String path, Person me, Form sent) {
        if (!below(path).isEmpty()) {
            vote(me, form(me).chosen(below(path), sent.answer()));
            return path(page(path).orElseThrow());
        }
        Optional<String> clause = AgreementForm.nameOf(sent.answer());
        if (clause.isPresent()) {
            return path + "/" + clause.get();
        }
        if (!sent.answer().isEmpty()) {
            throw new Misread(Phrase.of("shared-debrief.that-is-none-of-the"));
        }
        vote(me, form(me).filled(sent.fields()));
        return path;
    }

    private void vote(Person me, Terms terms) {
        if (!me.said().terms().equals(Optional.of(terms))) {
            room.journal().happen(new WorkshopEvent.ClausesVoted(me.number(), terms));
        }
    }
}
