package dev.handoff.workshop;

import dev.handoff.debrief.Chapters;
import dev.handoff.debrief.Debrief;
import dev.handoff.debrief.Gap;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Proposal;
import dev.handoff.game.rules.Retrospective;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.TeamEntry;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.screen.RoomChapters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The debrief of the whole room: what people said, pooled, and what one team's game shows, by default the one in the middle. */
final class RoomDebrief {
    private final RoomParts room;
    private String written = "";
    private List<Chapter> chapters = List.of();

    RoomDebrief(RoomParts room) {
        this.room = room;
    }

    /** Its pages in order; none before the debrief is open. Written anew only when something has changed. */
    synchronized List<Chapter> chapters() {
        Workshop workshop = room.workshop();
        int team = room.faults().team();
        if (!workshop.phase().is(Kind.DEBRIEF) && !workshop.phase().is(Kind.ENDED) || team == 0) {
            return List.of();
        }
        String now = room.journal().size() + " " + room.games().changes() + " " + team + " "
                + room.gaps().size() + " " + room.faults().standing();
        if (!now.equals(written)) {
            chapters = write(workshop, team);
            written = now;
        }
        return chapters;
    }

    private List<Chapter> write(Workshop workshop, int team) {
        List<Person> people = workshop.people().in();
        GameState state = pooled(room.games().of(team).orElseThrow().state(), people);
        Debrief debrief = Debrief.of(room.games().world(), state);
        Chapters ofTeam = Chapters.of(debrief);
        List<Chapter> all = new ArrayList<>();
        all.add(RoomChapters.words(people));
        all.add(RoomChapters.votes(people));
        ofTeam.whatHappened().stream().skip(1).forEach(chapter -> all.add(ofOneTeam(chapter, workshop, team)));
        all.add(RoomChapters.faults(
                gaps(workshop), workshop.teams().size(), workshop.stage().names()));
        all.add(ofOneTeam(fault(ofTeam), workshop, team));
        ofTeam.relatesTo().forEach(chapter -> all.add(ofOneTeam(chapter, workshop, team)));
        all.add(ofOneTeam(whatIf(debrief, ofTeam, people), workshop, team));
        all.add(ofOneTeam(ofTeam.whatNext(), workshop, team));
        all.add(RoomChapters.quiz(people));
        return all;
    }

    /** The team's game with what the people of the whole room drew. */
    private static GameState pooled(GameState state, List<Person> people) {
        Retrospective said = new Retrospective(Map.of(), Map.of(), RoomChapters.sketches(people), Optional.empty());
        return new GameState(
                state.setup(),
                state.seats(),
                state.played(),
                state.current(),
                said,
                List.of(),
                state.irregularities(),
                state.past());
    }

    private Map<String, Gap> gaps(Workshop workshop) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        for (TeamEntry team : workshop.teams()) {
            room.gaps().of(team.number()).ifPresent(gap -> gaps.put(team.name(), gap));
        }
        return gaps;
    }

    private Chapter fault(Chapters ofTeam) {
        Chapter chapter = ofTeam.whoseFault(room.faults().found());
        String standing = room.faults().standing();
        return standing.isEmpty() ? chapter : chapter.withNotes(List.of("With other luck: " + standing + "."));
    }

    /** What the room would sign, played on this team's decisions. */
    private static Chapter whatIf(Debrief debrief, Chapters ofTeam, List<Person> people) {
        Optional<Terms> room = RoomChapters.majority(people);
        Proposal proposal =
                room.map(terms -> Proposal.ofEnd(debrief.state(), terms)).orElseGet(debrief::proposal);
        Chapter chapter = ofTeam.whatIf(debrief.whatIf(proposal), Optional.empty());
        return room.isPresent()
                ? chapter.withNotes(
                        List.of("Clause by clause what most of the room would sign, tried on their phones."))
                : chapter.withNotes(
                        List.of("Nobody has tried an agreement on a phone yet; this one is drawn from the game."));
    }

    private static Chapter ofOneTeam(Chapter chapter, Workshop workshop, int team) {
        String whose = workshop.stage().names()
                ? "The game of " + workshop.team(team).map(TeamEntry::name).orElse("one team") + "."
                : "The game of one team, which is not named.";
        List<Block> blocks = new ArrayList<>(chapter.blocks());
        blocks.add(Say.quiet(whose));
        return new Chapter(chapter.id(), chapter.title(), chapter.place(), blocks);
    }
}
