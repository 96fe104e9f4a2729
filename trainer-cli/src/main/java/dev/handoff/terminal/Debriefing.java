package dev.handoff.terminal;

import dev.handoff.debrief.Chapters;
import dev.handoff.debrief.Debrief;
import dev.handoff.debrief.Lucks;
import dev.handoff.debrief.WhatIf;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Proposal;
import dev.handoff.game.rules.Retrospective;
import dev.handoff.report.document.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads through the debrief: how it felt, vote and sketch of each seat, and only then what is true. */
final class Debriefing {
    private final SeatFlow flow;
    private final List<Chapter> chapters = new ArrayList<>();
    private final int fault;
    private boolean isFaultTold;
    private Optional<WhoseFault> found = Optional.empty();
    private Optional<Trial> trial = Optional.empty();

    /** A proposal that is being tried under the other lucks. */
    private record Trial(Proposal proposal, PendingReplay<WhatIf.Tried> outcome) {}

    Debriefing(SeatFlow flow) {
        this.flow = flow;
        Chapters written = written();
        chapters.addAll(written.whatHappened());
        fault = chapters.size();
        chapters.add(Chapters.gapToCome(flow.texts()));
        chapters.addAll(written.relatesTo());
    }

    /** The next page of a finished game: what somebody has yet to say, or else the reveal. */
    static Page next(SeatFlow flow) {
        return toSay(flow).orElseGet(() -> new RevealPage(flow, 0));
    }

    /** What somebody who looks at this screen has yet to say before the figures are shown. */
    static Optional<Page> toSay(SeatFlow flow) {
        for (Role role : flow.viewers()) {
            SeatFlow seat = flow.at(role);
            Optional<Page> left = ownToSay(seat);
            if (left.isPresent()) {
                boolean turns = flow.isShared() && left.get() instanceof WordPage;
                return turns ? Optional.of(HandoverPage.toDebrief(seat)) : left;
            }
        }
        return Optional.empty();
    }

    /** What this seat has yet to say. */
    static Optional<Page> ownToSay(SeatFlow flow) {
        Retrospective said = flow.state().retrospective();
        Role role = flow.role();
        if (!said.words().containsKey(role)) {
            return Optional.of(new WordPage(flow));
        } else if (!said.votes().containsKey(role)) {
            return Optional.of(new VotePage(flow));
        } else if (!said.sketches().containsKey(role)) {
            return Optional.of(new SketchPage(flow));
        }
        return Optional.empty();
    }

    /** The debrief as the log stands now. */
    Debrief debrief() {
        return Debrief.of(flow.world(), flow.state());
    }

    Chapters written() {
        return Chapters.of(debrief(), flow.texts());
    }

    int size() {
        return chapters.size();
    }

    Chapter chapter(int index) {
        return chapters.get(index);
    }

    /** The page of a chapter; the replays are waited for when somebody comes to them first, unless pages are looked at again later. */
    Page page(int index) {
        if (index == fault && found.isEmpty() && flow.seating().fault().isDone()) {
            found = flow.seating().fault().await();
            isFaultTold = true;
            chapters.set(fault, written().whoseFault(found));
        }
        return new RevealPage(flow, index);
    }

    /** How the replays of a chapter get on that is not written yet; empty when it is. */
    Optional<String> isComing(int index) {
        return index == fault && !isFaultTold
                ? Optional.of(flow.seating().fault().standing().in(flow.texts()))
                : Optional.empty();
    }

    /** What a proposal brings under the other lucks. Whoever asks first has it begun: the players look at their own luck meanwhile. */
    PendingReplay<WhatIf.Tried> tried(Proposal proposal, Lucks lucks) {
        onlyTry(proposal);
        if (trial.isEmpty()) {
            trial = Optional.of(new Trial(proposal, begin(proposal, lucks)));
        }
        return trial.get().outcome();
    }

    private PendingReplay<WhatIf.Tried> begin(Proposal proposal, Lucks lucks) {
        GameState said = flow.state();
        return flow.seating()
                .patience()
                .begin(progress -> Debrief.of(flow.world().apart(), said).tried(proposal, lucks, found, progress));
    }

    /** Nobody wants to know of any other proposal now. */
    void onlyTry(Proposal proposal) {
        trial.filter(t -> !t.proposal().equals(proposal)).ifPresent(t -> {
            t.outcome().drop();
            trial = Optional.empty();
        });
    }
}
