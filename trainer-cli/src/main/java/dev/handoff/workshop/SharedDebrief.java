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
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.Stage;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.RoomAgreement;
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

    private static String path(int page) {
        return PATH + "/" + (page + 1);
    }

    /** The page of an address, from 0; empty where it has not been shown. */
    private Optional<Integer> page(String path) {
        if (where().isEmpty() || !path.matches(PATH + "/[1-9]\\d{0,2}(/[a-z-]+)?")) {
            return Optional.empty();
        }
        int page = Integer.parseInt(path.split("/")[1]) - 1;
        return page < stage().revealed() ? Optional.of(page) : Optional.empty();
    }

    /** What stands behind the page in an address, such as a clause; empty for the page itself. */
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
        List<Chapter> chapters = page(path).isPresent() ? room.debrief().chapters() : List.of();
        if (chapters.isEmpty()) {
            return Optional.empty();
        }
        int page = Math.min(page(path).orElseThrow(), chapters.size() - 1);
        if (!below(path).isEmpty()) {
            return chapters.get(page).id().equals(RoomAgreement.VOTE)
                    ? form(me).page(below(path)).map(clause -> new Sight(clause, List.of(), Optional.of(path(page)), 0))
                    : Optional.empty();
        }
        return Optional.of(sight(chapters.get(page), page, me, owes));
    }

    private Sight sight(Chapter chapter, int page, Person me, boolean owes) {
        Screen shown = ChapterScreen.of(chapter);
        List<Choice> choices = new ArrayList<>();
        if (chapter.id().equals(RoomAgreement.VOTE)) {
            choices.addAll(form(me).choices());
            choices.add(Choice.of("Enter", "Send my vote").weighing(Weight.MAIN));
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
        return new AgreementForm(room.games().world().menu(), me.said().terms().orElse(Terms.BLANK));
    }

    /**
     * Takes a vote on the clauses; whatever else is answered here leads to what is shown.
     *
     * @return the address to go to next
     */
    String answer(String path, Person me, Form sent) {
        Optional<Sight> there = at(path, me, false);
        if (there.isEmpty() || !isVote(path)) {
            return where().orElse(path);
        }
        if (!below(path).isEmpty()) {
            vote(me, form(me).chosen(below(path), sent.answer()));
            return path(page(path).orElseThrow());
        }
        Optional<String> clause = AgreementForm.nameOf(sent.answer());
        if (clause.isPresent()) {
            return path + "/" + clause.get();
        }
        if (!sent.answer().isEmpty()) {
            throw new Misread("That is none of the choices.");
        }
        vote(me, form(me).filled(sent.fields()));
        return path;
    }

    private boolean isVote(String path) {
        List<Chapter> chapters = room.debrief().chapters();
        int page = Math.min(page(path).orElseThrow(), chapters.size() - 1);
        return chapters.get(page).id().equals(RoomAgreement.VOTE);
    }

    private void vote(Person me, Terms terms) {
        if (!me.said().terms().equals(Optional.of(terms))) {
            room.journal().happen(new WorkshopEvent.ClausesVoted(me.number(), terms));
        }
    }
}
