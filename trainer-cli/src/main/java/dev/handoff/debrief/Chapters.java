package dev.handoff.debrief;

import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.Why;
import dev.handoff.report.document.Chapter;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The debrief as chapters, in the order of its phases. Each is written anew from the game's log. */
public final class Chapters {
    private final Texts texts;
    private final Debrief debrief;
    private final GameState state;
    private final Facts facts;
    private final Menu menu;

    private Chapters(Texts texts, Debrief debrief) {
        this.texts = texts;
        this.debrief = debrief;
        this.state = debrief.state();
        this.facts = debrief.facts();
        this.menu = debrief.world().menu();
    }

    /** The chapters of a debrief. */
    public static Chapters of(Debrief debrief) {
        return of(debrief, Texts.english());
    }

    /** The same in any language. */
    public static Chapters of(Debrief debrief, Texts texts) {
        return new Chapters(texts, debrief);
    }

    /** What happened: the company, the leads, the leaks, trust and beliefs. */
    public List<Chapter> whatHappened() {
        return List.of(
                CompanyChapter.of(texts, state, debrief.score(), debrief.course(), debrief.seatPart()),
                ChannelChapter.of(texts, state, facts),
                LeakChapter.of(texts, facts),
                TrustChapter.of(texts, facts));
    }

    /** Each round, with why it was another than usual as far as that is known. */
    public List<Chapter> rounds(List<Why> whys) {
        return RoundChapters.of(texts, state, menu, facts, whys);
    }

    /** The place of the gap to par, before anybody comes to it. */
    public static Chapter gapToCome(Texts texts) {
        return GapChapter.unknown(texts);
    }

    /** The gap to par and its parts; without what is said of other lucks where that was interrupted. */
    public Chapter whoseFault(Optional<WhoseFault> fault) {
        return GapChapter.of(texts, debrief, fault, terms -> DraftSla.inOneLine(texts, menu, terms));
    }

    /** What it has to do with real companies, one lead's life, and who the colleagues were. */
    public List<Chapter> relatesTo() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(FunnelChapter.of(texts, facts));
        chapters.add(PeopleChapters.life(texts, debrief.life()));
        PeopleChapters.cards(texts, state, menu).ifPresent(chapters::add);
        return chapters;
    }

    /** What a proposal would have brought. */
    public Chapter whatIf(WhatIf whatIf, Optional<WhatIf.Tried> tried) {
        return WhatIfChapter.of(texts, whatIf, tried, state, menu, facts.currency());
    }

    /** What follows from what happened, in order: whose fault it was, what it relates to, what if, and the quiz. */
    public List<Chapter> whatItMeans(Replays replays) {
        List<Chapter> chapters = new ArrayList<>(List.of(whoseFault(replays.fault())));
        chapters.addAll(relatesTo());
        state.retrospective()
                .proposal()
                .ifPresent(proposal -> chapters.add(whatIf(debrief.whatIf(proposal), replays.tried())));
        quiz().ifPresent(chapters::add);
        return chapters;
    }

    /** What next, with the draft of an agreement. */
    public Chapter whatNext() {
        return NextChapter.of(texts, state, debrief.score(), facts, debrief.whatIf(debrief.proposal()), draft());
    }

    /** What got better from the rounds apart to the rounds together; else what there is to win. */
    public String improvement() {
        return NextChapter.improvement(texts, state, debrief.score(), facts);
    }

    /** An agreement in one line. */
    public String inOneLine(Terms terms) {
        return DraftSla.inOneLine(texts, menu, terms);
    }

    /** What next, on a page: the draft is a sheet of its own behind it. */
    List<Chapter> whatNextOnPage() {
        return NextChapter.onPage(texts, state, debrief.score(), facts, debrief.whatIf(debrief.proposal()), draft());
    }

    /** The draft of an agreement, as Markdown. */
    public String draft() {
        return DraftSla.markdown(texts, menu, debrief.proposal().terms(), state.setup());
    }

    /** The quiz; empty when nobody answered it. */
    public Optional<Chapter> quiz() {
        return PeopleChapters.quiz(texts, state);
    }
}
