package dev.handoff.cli.command;

import dev.handoff.game.Game;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent.Verdict;
import dev.handoff.game.rules.Quiz;
import dev.handoff.game.score.Score;
import dev.handoff.ledger.Metric;
import dev.handoff.report.data.CsvLine;
import dev.handoff.workshop.log.Agenda;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.Span;
import dev.handoff.workshop.log.TeamEntry;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A workshop as tables. People are called by their seats unless their names are asked for. */
final class WorkshopTables {
    private static final List<String> ANSWERS = List.of("right_before", "right_after", "word", "vote");
    private static final double SECONDS_OF_A_MINUTE = 60;

    private final Workshop workshop;
    private final Map<TeamEntry, Game> games;
    private final boolean named;
    private final List<Person> speakers;

    /**
     * @param games the game of each team
     * @param named whether people are called by their names
     */
    WorkshopTables(Workshop workshop, Map<TeamEntry, Game> games, boolean named) {
        this.workshop = workshop;
        this.games = games;
        this.named = named;
        List<Person> people = workshop.people().in();
        this.speakers = named ? people : inOrderOfWords(people);
    }

    /** All of them, as CSV by name. */
    Map<String, String> all(Instant until) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("results", results());
        tables.put("rounds", rounds());
        tables.put("people", people());
        if (!named) {
            tables.put("answers", answers());
        }
        tables.put("quiz", quiz());
        tables.put("sketches", sketches());
        tables.put("plan", plan(until));
        return tables;
    }

    /** What somebody is called in tables. */
    String called(Person person) {
        String seat = person.seat().map(this::called).orElse("no desk");
        return named ? CsvLine.text(person.name()) : CsvLine.text(seat + " " + person.number());
    }

    private String called(TeamSeat seat) {
        return workshop.team(seat.team()).map(TeamEntry::name).orElse("team") + " "
                + seat.role().label();
    }

    private String results() {
        StringBuilder csv = new StringBuilder(CsvLine.of(List.of(
                "team",
                "name",
                "game",
                "rounds",
                Metric.CONTRIBUTION.name(),
                "par",
                "percent_of_par",
                "unit",
                "badges")));
        games.forEach((team, game) -> csv.append(CsvLine.of(result(team, game))));
        return csv.toString();
    }

    private static List<String> result(TeamEntry team, Game game) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(team.number()),
                CsvLine.text(team.name()),
                Long.toString(team.game()),
                Integer.toString(game.state().played().size())));
        if (game.state().played().isEmpty()) {
            cells.addAll(List.of("", "", "", "", ""));
            return cells;
        }
        Score score = game.score();
        cells.add(CsvLine.number(score.expected()));
        cells.add(CsvLine.number(score.par()));
        cells.add(CsvLine.number(score.percent().orElse(Double.NaN)));
        cells.add(score.currency());
        cells.add(score.badges().stream().map(Score.Badge::title).collect(Collectors.joining("; ")));
        return cells;
    }

    private String rounds() {
        List<String> columns = new ArrayList<>(List.of("team"));
        columns.addAll(GameCsv.columns());
        StringBuilder csv = new StringBuilder(CsvLine.of(columns));
        games.forEach((team, game) -> GameCsv.of(game)
                .lines()
                .skip(1)
                .forEach(line ->
                        csv.append(team.number()).append(',').append(line).append('\n')));
        return csv.toString();
    }

    /** Who sat where; with names, what they answered stands beside it, else in a table of its own that tells no desk. */
    private String people() {
        List<String> columns = new ArrayList<>(List.of("person", "works_in", "team", "desk"));
        if (named) {
            columns.addAll(ANSWERS);
        }
        StringBuilder csv = new StringBuilder(CsvLine.of(columns));
        for (Person person : workshop.people().in()) {
            List<String> cells = new ArrayList<>(List.of(
                    called(person),
                    person.side().map(Role::label).orElse("neither"),
                    person.seat().map(seat -> Integer.toString(seat.team())).orElse(""),
                    side(person)));
            if (named) {
                cells.addAll(answers(person.said()));
            }
            csv.append(CsvLine.of(cells));
        }
        return csv.toString();
    }

    private String answers() {
        List<String> columns = new ArrayList<>(List.of("person", "side"));
        columns.addAll(ANSWERS);
        StringBuilder csv = new StringBuilder(CsvLine.of(columns));
        for (int i = 0; i < speakers.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(speaker(i), side(speakers.get(i))));
            cells.addAll(answers(speakers.get(i).said()));
            csv.append(CsvLine.of(cells));
        }
        return csv.toString();
    }

    private static List<String> answers(Person.Said said) {
        return List.of(
                right(said, Quiz.Moment.BEFORE),
                right(said, Quiz.Moment.AFTER),
                CsvLine.text(said.word().orElse("")),
                said.vote().map(WorkshopTables::label).orElse(""));
    }

    private static String side(Person person) {
        return person.seat().map(seat -> seat.role().label()).orElse("");
    }

    /** People in an order that comes from what they said and from nothing else, so that it does not tell who they are. */
    private static List<Person> inOrderOfWords(List<Person> people) {
        return people.stream()
                .sorted(Comparator.comparing(WorkshopTables::side)
                        .thenComparing(person -> person.said().toString()))
                .toList();
    }

    /** What somebody is called beside what they said. */
    private String speaker(int place) {
        return named ? called(speakers.get(place)) : Integer.toString(place + 1);
    }

    private static String label(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static String right(Person.Said said, Quiz.Moment moment) {
        return said.answered(moment) == 0 ? "" : Integer.toString(said.right(moment));
    }

    private String quiz() {
        StringBuilder csv =
                new StringBuilder(CsvLine.of(List.of("person", "question", "before", "after", "right_answer")));
        for (int i = 0; i < speakers.size(); i++) {
            Person person = speakers.get(i);
            for (int question = 0; question < Quiz.questions().size(); question++) {
                csv.append(CsvLine.of(List.of(
                        speaker(i),
                        Integer.toString(question + 1),
                        choice(person.said().answer(Quiz.Moment.BEFORE, question)),
                        choice(person.said().answer(Quiz.Moment.AFTER, question)),
                        Integer.toString(Quiz.questions().get(question).right() + 1))));
            }
        }
        return csv.toString();
    }

    private static String choice(OptionalInt answer) {
        return answer.isPresent() ? Integer.toString(answer.getAsInt() + 1) : "";
    }

    private String sketches() {
        StringBuilder csv = new StringBuilder(CsvLine.of(List.of("person", "desk", "channel", "share_of_good_leads")));
        for (int i = 0; i < speakers.size(); i++) {
            Person person = speakers.get(i);
            String speaker = speaker(i);
            person.said()
                    .sketch()
                    .ifPresent(sketch -> sketch.forEach((channel, share) -> csv.append(
                            CsvLine.of(List.of(speaker, side(person), CsvLine.text(channel), CsvLine.number(share))))));
        }
        return csv.toString();
    }

    /** The plan against what happened. */
    private String plan(Instant until) {
        StringBuilder csv =
                new StringBuilder(CsvLine.of(List.of("phase", "opened", "took_minutes", "planned_minutes")));
        Agenda agenda = Agenda.of(workshop.setup().preset());
        List<Span> spans = workshop.spans();
        for (int i = 0; i < spans.size(); i++) {
            Instant end = i + 1 < spans.size() ? spans.get(i + 1).since() : until;
            Span span = spans.get(i);
            csv.append(CsvLine.of(List.of(
                    span.phase().title(),
                    span.since().toString(),
                    CsvLine.number(minutes(Duration.between(span.since(), end))),
                    CsvLine.number(minutes(agenda.time(span.phase()))))));
        }
        return csv.toString();
    }

    private static double minutes(Duration time) {
        return Math.round(time.toSeconds() * 10 / SECONDS_OF_A_MINUTE) / 10.0;
    }
}
