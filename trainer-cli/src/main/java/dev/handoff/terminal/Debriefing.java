package dev.handoff.terminal;

import dev.handoff.debrief.Chapters;
import dev.handoff.debrief.Debrief;
import dev.handoff.debrief.WhatIf;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Proposal;
import dev.handoff.game.rules.Quiz;
import dev.handoff.report.document.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads through the debrief: how it felt, vote and sketch of each seat, and only then what is true. */
final class Debriefing {
    private final Flow flow;
    private final List<Chapter> chapters = new ArrayList<>();
    private final int fault;
    private Optional<WhoseFault> found = Optional.empty();
    private Optional<Trial> trial = Optional.empty();

    /** A proposal that is being tried under the other lucks. */
    private record Trial(Proposal proposal, PendingReplay<WhatIf.Tried> outcome) {}

    private Debriefing(Flow flow) {
        this.flow = flow;
        Chapters written = written();
        chapters.addAll(written.whatHappened());
        fault = chapters.size();
        chapters.add(Chapters.gapToCome());
        chapters.addAll(written.relatesTo());
    }

    /** The next page of a finished game: what somebody has yet to say, or else the reveal. The replays begin when it can be shown. */
    static Page next(Flow flow) {
        Page page = toSay(flow).orElseGet(() -> new RevealPage(new Debriefing(flow), 0));
        flow.fault();
        return page;
    }

    private static Optional<Page> toSay(Flow flow) {
        GameState state = flow.game().state();
        for (Role role : flow.people()) {
            if (!state.retrospective().words().containsKey(role)) {
                return Optional.of(flow.isHotSeat() ? HandoverPage.toDebrief(flow, role) : new WordPage(flow, role));
            } else if (!state.retrospective().votes().containsKey(role)) {
                return Optional.of(new VotePage(flow, role));
            } else if (!state.retrospective().sketches().containsKey(role)) {
                return Optional.of(new SketchPage(flow, role));
            }
        }
        return Optional.empty();
    }

    Flow flow() {
        return flow;
    }

    /** The debrief as the log stands now. */
    Debrief debrief() {
        return Debrief.of(flow.game().world(), flow.game().state());
    }

    Chapters written() {
        return Chapters.of(debrief());
    }

    int size() {
        return chapters.size();
    }

    Chapter chapter(int index) {
        return chapters.get(index);
    }

    /** The page of a chapter; the replays are waited for when somebody comes to them first. */
    Page page(int index) {
        if (index == fault && found.isEmpty()) {
            found = flow.fault().await();
            chapters.set(fault, written().whoseFault(found));
        }
        return new RevealPage(this, index);
    }

    /** What a proposal brings under the other lucks. Whoever asks first has it begun: the players look at their own luck meanwhile. */
    PendingReplay<WhatIf.Tried> tried(Proposal proposal) {
        onlyTry(proposal);
        if (trial.isEmpty()) {
            trial = Optional.of(new Trial(proposal, begin(proposal)));
        }
        return trial.get().outcome();
    }

    private PendingReplay<WhatIf.Tried> begin(Proposal proposal) {
        GameState said = flow.game().state();
        return flow.patience()
                .begin(progress ->
                        Debrief.of(flow.game().world().apart(), said).tried(proposal, flow.lucks(), found, progress));
    }

    /** Nobody wants to know of any other proposal now. */
    void onlyTry(Proposal proposal) {
        trial.filter(t -> !t.proposal().equals(proposal)).ifPresent(t -> {
            t.outcome().drop();
            trial = Optional.empty();
        });
    }

    /** Whether the quiz was begun before the game and is still to be asked after it. */
    boolean quizIsLeft() {
        return QuizPage.isLeft(flow, Quiz.Moment.AFTER);
    }
}
