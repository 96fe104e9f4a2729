package dev.handoff.workshop.screen;

import dev.handoff.debrief.Gap;
import dev.handoff.debrief.GapPart;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent.Verdict;
import dev.handoff.game.rules.Proposal;
import dev.handoff.game.rules.Quiz;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.TeamSeat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the people of a room said and answered, pooled; no chapter names anybody. */
public final class RoomChapters {
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
     * Where the distance to par came from, in every team on the luck that was played.
     *
     * @param gaps by team name, as far as they are computed
     * @param all how many teams there are
     * @param named whether teams are called by name
     */
    public static Chapter faults(Map<String, Gap> gaps, int all, boolean named) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        gaps.values().forEach(gap -> counts.merge(mostly(gap), 1, Integer::sum));
        List<Block> blocks = new ArrayList<>();
        counts.forEach(
                (what, teams) -> blocks.add(Say.loud(teams + (teams == 1 ? " team: " : " teams: ") + what + ".")));
        if (named) {
            List<Row> rows = new ArrayList<>();
            gaps.forEach((name, gap) -> rows.add(row(name, gap)));
            blocks.add(new Table("", List.of("Team", "marketing's levers", "sales' levers", "the agreement"), rows));
        }
        if (gaps.size() < all) {
            blocks.add(Say.quiet(gaps.size() + " of " + all + " teams are computed."));
        }
        blocks.add(Say.quiet(
                "Shares of each company's distance to par, by replays on the luck that was played. A share is of"
                        + " decisions, and never of a person: each desk decided on what it could see."));
        return Chapter.of("faults", "Whose fault was it? The room's games", blocks);
    }

    private static String mostly(Gap gap) {
        if (!gap.isBelowPar()) {
            return "at par or above";
        }
        Map<GapPart, Double> parts = gap.parts();
        GapPart most =
                parts.keySet().stream().max(Comparator.comparing(parts::get)).orElseThrow();
        return switch (most) {
            case MARKETING -> "most of the distance to par came from marketing's levers";
            case SALES -> "most of the distance to par came from sales' levers";
            case AGREEMENT -> "most of the distance to par came from the agreement";
        };
    }

    private static Row row(String name, Gap gap) {
        if (!gap.isBelowPar()) {
            return Row.of(name, "-", "-", "-");
        }
        List<String> cells = new ArrayList<>();
        for (GapPart part : GapPart.values()) {
            cells.add(Numbers.count(100 * gap.parts().getOrDefault(part, 0.0) / gap.amount()) + " %");
        }
        return new Row(name, cells, Double.NaN);
    }

    /** The agreement that most people would sign, clause by clause; empty while nobody has tried one. */
    public static Optional<Terms> majority(List<Person> people) {
        List<Terms> cards = people.stream()
                .flatMap(person -> person.said().proposal().stream())
                .map(Proposal::terms)
                .toList();
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        Terms terms = Terms.BLANK;
        for (Clause clause : Clause.values()) {
            Optional<String> most = mostFrequent(cards, clause);
            terms = most.isPresent() ? terms.with(clause, most.get()) : terms;
        }
        return Optional.of(terms);
    }

    /** The option that most cards have; empty where most leave the clause out. */
    private static Optional<String> mostFrequent(List<Terms> cards, Clause clause) {
        Map<Optional<String>, Long> counts = cards.stream()
                .map(card -> card.option(clause))
                .collect(Collectors.groupingBy(option -> option, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).flatMap(Map.Entry::getKey);
    }

    /** The five questions before and after, in shares of right answers. */
    public static Chapter quiz(List<Person> people) {
        List<Row> rows = new ArrayList<>();
        List<Quiz.Question> questions = Quiz.questions();
        for (int question = 0; question < questions.size(); question++) {
            rows.add(Row.of(
                    questions.get(question).text(),
                    right(people, Quiz.Moment.BEFORE, question),
                    right(people, Quiz.Moment.AFTER, question)));
        }
        return Chapter.of(
                "quiz",
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
