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
    public static Chapter words(Texts texts, List<Person> people) {
        Map<String, Long> words = people.stream()
                .filter(person -> !person.said().struck())
                .map(person -> person.said().word().orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        List<Block> blocks = new ArrayList<>();
        words.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(word -> blocks.add(Say.loud(
                        word.getValue() > 1
                                ? texts.of("room-chapters.times", word.getKey(), word.getValue())
                                : word.getKey())));
        long said = people.stream().filter(p -> p.said().word().isPresent()).count();
        blocks.add(Say.quiet(texts.of("room-chapters.of-have-answered", said, people.size())));
        return Chapter.of("words", texts.of("room-chapters.how-was-it-in-a"), blocks);
    }

    /** Whose fault it was, by those who worked on each side of the desks. */
    public static Chapter votes(Texts texts, List<Person> people) {
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
            rows.add(new Row(verdict(texts, verdict), cells, Double.NaN));
        }
        long voted = people.stream().filter(p -> p.said().vote().isPresent()).count();
        return Chapter.of(
                "vote",
                texts.of("room-chapters.whose-fault-was-it-your"),
                List.of(
                        new Table(
                                "",
                                List.of(
                                        texts.of("room-chapters.it-was"),
                                        texts.of("room-chapters.say-the-marketing-desks"),
                                        texts.of("room-chapters.say-the-sales-desks")),
                                rows),
                        Say.quiet(texts.of("room-chapters.of-have-voted", voted, people.size()))));
    }

    private static String verdict(Texts texts, Verdict verdict) {
        return switch (verdict) {
            case SALES -> texts.of("role.sales");
            case MARKETING -> texts.of("role.marketing");
            case AGREEMENT -> texts.of("room-chapters.the-agreement-or-that-there");
            case LUCK -> texts.of("room-chapters.luck");
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
    public static Chapter next(Texts texts, OptionalInt together, int teams, Optional<String> inOneLine) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.loud(
                together.orElse(0) > 0
                        ? texts.of("room-chapters.what-got-better-in-of", together.getAsInt(), teams)
                        : texts.of("room-chapters.you-know-now-what-neither")));
        inOneLine.ifPresent(line -> blocks.add(Say.of(texts.of("room-chapters.what-this-room-would-sign", line))));
        blocks.add(Say.of(texts.of("room-chapters.everybody-finds-their-own-teams")));
        return Chapter.of("what-next", texts.of("room-chapters.what-next"), blocks);
    }

    /** The five questions before and after, in shares of right answers. */
    public static Chapter quiz(Texts texts, List<Person> people) {
        List<Row> rows = new ArrayList<>();
        List<Quiz.Question> questions = Quiz.questions();
        for (int question = 0; question < questions.size(); question++) {
            rows.add(Row.of(
                    questions.get(question).text(texts),
                    right(texts, people, Quiz.Moment.BEFORE, question),
                    right(texts, people, Quiz.Moment.AFTER, question)));
        }
        return Chapter.of(
                QUIZ,
                texts.of("room-chapters.five-questions-before-and-after"),
                List.of(new Table(
                        texts.of("room-chapters.right-answers"),
                        List.of(
                                texts.of("room-chapters.question"),
                                texts.of("people-chapters.before"),
                                texts.of("people-chapters.after")),
                        rows)));
    }

    private static String right(Texts texts, List<Person> people, Quiz.Moment moment, int question) {
        List<Integer> answers = people.stream()
                .map(person -> person.said().answer(moment, question))
                .filter(answer -> answer.isPresent())
                .map(answer -> answer.getAsInt())
                .toList();
        long right = answers.stream()
                .filter(answer -> answer == Quiz.questions().get(question).right())
                .count();
        return answers.isEmpty() ? "-" : texts.of("room-chapters.of", right, answers.size());
    }
}
