package dev.handoff.workshop.screen;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.report.document.Chapter;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Agenda;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.TeamEntry;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The room at a moment.
 *
 * @param workshop what its log adds up to
 * @param agenda its plan
 * @param now what time it is
 * @param teams the teams and their games
 * @param attendance who is there, by person
 * @param closing how a round that is being closed gets on
 * @param debrief pages of the room's debrief, as far as they can be shown
 * @param join how to come in
 */
public record RoomView(
        Workshop workshop,
        Agenda agenda,
        Instant now,
        List<TeamView> teams,
        Map<Integer, Whereabouts> attendance,
        Closing closing,
        List<Chapter> debrief,
        Join join,
        Texts texts) {
    /** A sentence in the language of whoever looks. */
    String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /**
     * A team and its game.
     *
     * @param entry name and cards
     * @param state its game; what of it is private stays off the projector
     * @param percent its share of par after the last closed round
     * @param before the same a round earlier
     * @param silent for how many closed rounds in a row nothing has been handed in, by seat
     */
    public record TeamView(
            TeamEntry entry,
            GameState state,
            OptionalDouble percent,
            OptionalDouble before,
            Map<Role, Integer> silent) {}

    /**
     * A round that is being closed.
     *
     * @param computed teams whose four weeks are computed
     */
    public record Closing(int computed) {}

    /**
     * How to come in.
     *
     * @param address what to type
     * @param scan what to scan
     * @param projector address of the projector's page, for the trainer alone
     * @param console address of the console in a browser, for the trainer alone
     * @param terminals what is typed to come in by a terminal; empty where nobody can
     */
    public record Join(String address, String scan, String projector, String console, Optional<String> terminals) {}

    /** Somebody's attendance. */
    public Whereabouts of(Person person) {
        return attendance.getOrDefault(person.number(), Whereabouts.GONE);
    }

    /** Seats with people. */
    public List<TeamSeat> seats() {
        List<TeamSeat> seats = new ArrayList<>();
        for (TeamView team : teams) {
            for (Role role : Role.values()) {
                TeamSeat seat = new TeamSeat(team.entry().number(), role);
                if (!workshop.people().at(seat).isEmpty()) {
                    seats.add(seat);
                }
            }
        }
        return seats;
    }

    /** Seats of people that have not handed in; a seat that a computer plays for them is none. */
    public List<TeamSeat> deciding() {
        return seats().stream()
                .filter(seat -> !team(seat.team()).orElseThrow().state().isReady(seat.role()))
                .filter(seat -> !team(seat.team()).orElseThrow().entry().cards().containsKey(seat.role()))
                .toList();
    }

    /** A team by number. */
    public Optional<TeamView> team(int number) {
        return teams.stream().filter(team -> team.entry().number() == number).findFirst();
    }

    /** Teams of which both seats have handed in. */
    public int teamsIn() {
        return (int) teams.stream()
                .filter(team -> deciding().stream()
                        .noneMatch(seat -> seat.team() == team.entry().number()))
                .count();
    }

    /** A seat's name, such as {@code Team 4 sales}. */
    public String name(TeamSeat seat) {
        return team(seat.team()).orElseThrow().entry().name() + " "
                + seat.role().label(texts);
    }
}
