package dev.handoff.workshop.screen;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent.Verdict;
import dev.handoff.game.rules.Quiz;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.TeamSeat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the people of a room said and answered, pooled; no chapter names anybody. */
public final class RoomChapters {
    /** The chapter of the five questions, which phones are asked once more when it is shown. */
    public static final String QUIZ = "quiz";

    private RoomChapters() {}

    /** One word each, without those that the trainer keeps back; the most frequent first. */
    public static Chapter words(List<Person> people) {
        Map<String, Long> words = people.stream()
                .filter(person -> !person.said().struck())
                .map(person -> person.said().word().orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        List<Block> blocks = new ArrayList<>();
        words.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(word -> blocks.add(
                        Say.loud(word.getKey() + (word.getValue() > 1 ? " (" + word.getValue() + " times)" : ""))));
        long said = people.stream().filter(p -> p.said().word().isPresent()).count();
        blocks.add(Say.quiet(said + " of " + people.size() + " have answered."));
        return Chapter.of("words", "How was it, in a word?", blocks);
    }

    /** Whose fault it was, by those who worked on each side of the desks. */
    public static Chapter votes(List<Person> people) {
        List<Row> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<String> cells = new ArrayList<>();
            for (Role role : Role.values()) {
                cells.add(Long.toString(people.stream()
                        .filter(person -> sits(person, role))
                        .filter(person ->
                                person.said().vote().filter(verdict::equals).isPresent())
                        .count()));
            }
            rows.add(new Row(verdict(verdict), cells, Double.NaN));
        }
        long voted = people.stream().filter(p -> p.said().vote().isPresent()).count();
        return Chapter.of(
                "vote",
                "Whose fault was it? Your vote",
                List.of(
                        new Table("", List.of("It was", "say the marketing desks", "say the sales desks"), rows),
                        Say.quiet(voted + " of " + people.size() + " have voted.")));
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case SALES -> "sales";
            case MARKETING -> "marketing";
            case AGREEMENT -> "the agreement, or that there was none";
            case LUCK -> "luck";
        };
    }

    private static boolean sits(Person person, Role role) {
        return person.seat().map(TeamSeat::role).filter(role::equals).isPresent();
    }

    /** The mean of what the people at each side's desks drew, by channel. */
    public static Map<Role, Map<String, Double>> sketches(List<Person> people) {
        Map<Role, Map<String, Double>> means = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Map<String, Double> mean = people.stream()
                    .filter(person -> sits(person, role))
                    .flatMap(person -> person.said().sketch().stream())
                    .flatMap(sketch -> sketch.entrySet().stream())
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, TreeMap::new, Collectors.averagingDouble(Map.Entry::getValue)));
            if (!mean.isEmpty()) {
                means.put(role, mean);
            }
        }
        return means;
    }

    /**
     * What next: what got better, and what to take along.
     *
     * @param together in how many games a round together brought more than a round apart; empty where none was played together
     * @param teams how many games there are
     * @param inOneLine what the room would sign; empty where nobody has voted
     */
    public static Chapter next(OptionalInt together, int teams, Optional<String> inOneLine) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.loud(
                together.orElse(0) > 0
                        ? "What got better: in " + together.getAsInt() + " of " + teams
                                + (teams == 1 ? " game" : " games")
                                + " a round together brought more than a round apart."
                        : "You know now what neither desk could see, and how much there is to win. That is where it"
                                + " begins."));
        inOneLine.ifPresent(line -> blocks.add(Say.of("What this room would sign. " + line)));
        blocks.add(
                Say.of(
                        "Everybody finds their own team's debrief on their phone, with the draft of an agreement, and can"
                                + " take it along as a file. One sheet of paper, two signatures, and a date to look at it again."));
        return Chapter.of("what-next", "What next", blocks);
    }

    /** The five questions before and after, in shares of right answers. */
    public static Chapter quiz(List<Person> people) {
        List<Row> rows = new ArrayList<>();
        List<Quiz.Question> questions = Quiz.questions();
        for (int question = 0; question < questions.size(); question++) {
            rows.add(Row.of(
                    questions.get(question).text(Texts.english()),
                    right(people, Quiz.Moment.BEFORE, question),
                    right(people, Quiz.Moment.AFTER, question)));
        }
        return Chapter.of(
                QUIZ,
                "Five questions, before and after",
                List.of(new Table("Right answers", List.of("Question", "before", "after"), rows)));
    }

    private static String right(List<Person> people, Quiz.Moment moment, int question) {
        List<Integer> answers = people.stream()
                .map(person -> person.said().answer(moment, question))
                .filter(answer -> answer.isPresent())
                .map(answer -> answer.getAsInt())
                .toList();
        long right = answers.stream()
                .filter(answer -> answer == Quiz.questions().get(question).right())
                .count();
        return answers.isEmpty() ? "-" : right + " of " + answers.size();
    }
}
