package dev.handoff.workshop;

import dev.handoff.debrief.Chapters;
import dev.handoff.debrief.Debrief;
import dev.handoff.debrief.Gap;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Retrospective;
import dev.handoff.game.world.World;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.texts.Language;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.TeamEntry;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.screen.RoomAgreement;
import dev.handoff.workshop.screen.RoomChapters;
import dev.handoff.workshop.screen.RoomFaults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The debrief of the whole room: what people said, pooled, and what one team's game shows, by default the one in the middle. */
final class RoomDebrief {
    private final RoomParts room;
    private final Map<Language, Written> written = new HashMap<>();

    /** What was written, and of what. */
    private record Written(String of, List<Chapter> chapters) {}

    RoomDebrief(RoomParts room) {
        this.room = room;
    }

    /** Its pages in order; none before the debrief is open. Written anew only when something has changed. */
    synchronized List<Chapter> chapters(Texts texts) {
        Workshop workshop = room.workshop();
        int team = room.faults().team();
        if (!workshop.phase().is(Kind.DEBRIEF) && !workshop.phase().is(Kind.ENDED) || team == 0) {
            return List.of();
        }
        String now = room.journal().size() + " " + room.games().changes() + " " + team + " "
                + room.gaps().size() + " " + room.trial().size() + " "
                + room.faults().standing();
        Written last = written.get(texts.language());
        if (last == null || !last.of().equals(now)) {
            last = new Written(now, write(texts, workshop, team));
            written.put(texts.language(), last);
        }
        return last.chapters();
    }

    private List<Chapter> write(Texts texts, Workshop workshop, int team) {
        List<Person> people = workshop.people().in();
        GameState state = pooled(room.games().of(team).orElseThrow().state(), people);
        World world = room.games().world();
        Chapters ofTeam = Chapters.of(Debrief.of(world, state), texts);
        RoomFaults faults =
                faults(texts, workshop, team, world.company().money().currency());
        List<Chapter> all = new ArrayList<>();
        all.add(RoomChapters.words(texts, people));
        all.add(RoomChapters.votes(texts, people));
        ofTeam.whatHappened().stream().skip(1).forEach(chapter -> all.add(ofOneTeam(texts, chapter, workshop, team)));
        all.add(faults.square(workshop.stage().names()));
        all.add(room.gaps().of(team).map(faults::otherLuck).orElseGet(() -> RoomFaults.notYet(texts)));
        ofTeam.relatesTo().forEach(chapter -> all.add(ofOneTeam(texts, chapter, workshop, team)));
        agreement(texts, workshop, team, ofTeam, all);
        all.add(RoomChapters.quiz(texts, people));
        return all;
    }

    /** The vote on each clause, what has won played in all games once it is shown, and what next. */
    private void agreement(Texts texts, Workshop workshop, int team, Chapters ofTeam, List<Chapter> all) {
        RoomAgreement agreement = new RoomAgreement(
                texts, room.games().world().menu(), workshop.people().in());
        Optional<Terms> winner = agreement.winner();
        all.add(agreement.vote());
        if (workshop.stage().shown() >= all.size()) {
            winner.ifPresent(terms -> room.trial().begin(terms, team));
        }
        Optional<String> inOneLine = winner.map(ofTeam::inOneLine);
        all.add(RoomAgreement.played(
                texts,
                inOneLine,
                whose(texts, workshop, team),
                team,
                room.trial().known(),
                workshop.teams().size(),
                room.games().world().company().money().currency()));
        all.add(RoomChapters.next(texts, together(), workshop.teams().size(), inOneLine));
    }

    /** In how many games a round together brought more than a round apart. */
    private OptionalInt together() {
        RoomScores scores = new RoomScores(room.games());
        int better = 0;
        int both = 0;
        for (TeamGame game : room.games().all()) {
            OptionalDouble more = scores.together(game.team());
            both += more.isPresent() ? 1 : 0;
            better += more.orElse(0) > 0 ? 1 : 0;
        }
        return both == 0 ? OptionalInt.empty() : OptionalInt.of(better);
    }

    private RoomFaults faults(Texts texts, Workshop workshop, int team, String currency) {
        return new RoomFaults(
                texts,
                gaps(workshop),
                workshop.teams().size(),
                currency,
                Optional.of(new RoomFaults.Replayed(
                        whose(texts, workshop, team),
                        room.faults().found(),
                        room.faults().standing().in(texts))));
    }

    /** A game of the room as it is spoken of: by the team's name only where the trainer shows names. */
    private String whose(Texts texts, Workshop workshop, int team) {
        if (workshop.stage().names()) {
            return workshop.team(team)
                    .map(entry -> texts.of("room-debrief.the-game-of", entry.name()))
                    .orElse(texts.of("room-debrief.one-game"));
        }
        return team == new RoomScores(room.games()).middle()
                ? texts.of("room-debrief.the-game-in-the-middle")
                : texts.of("room-debrief.one-of-the-rooms-games");
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

    private Chapter ofOneTeam(Texts texts, Chapter chapter, Workshop workshop, int team) {
        List<Block> blocks = new ArrayList<>(chapter.blocks());
        String whose = whose(texts, workshop, team);
        blocks.add(Say.quiet(texts.of("room-debrief.this-is-all-teams-met", whose)));
        String title = chapter.id().equals("colleagues")
                ? texts.of("room-debrief.who-the-computer-players-were")
                : chapter.title();
        return new Chapter(chapter.id(), title, chapter.place(), blocks);
    }
}
