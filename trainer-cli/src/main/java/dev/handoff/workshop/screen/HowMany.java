package dev.handoff.workshop.screen;

import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Quiz;
import dev.handoff.report.document.Say;
import dev.handoff.workshop.log.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How many people have answered what they are asked in a phase, and how many teams use the table: counts for the trainer, and no names. */
final class HowMany {
    private final RoomView view;
    private final List<Person> people;

    private HowMany(RoomView view) {
        this.view = view;
        this.people = view.workshop().people().in();
    }

    /** In a line; empty where nobody is asked anything. */
    static Optional<Say> of(RoomView view) {
        HowMany many = new HowMany(view);
        return switch (view.workshop().phase().kind()) {
            case BRIEF, PRACTICE -> many.ofPeople(many.quiz(Quiz.Moment.BEFORE));
            case ROUND, TALK, AGREEMENT -> many.atTheTable();
            case DEBRIEF, ENDED -> many.ofPeople(many.said());
            default -> Optional.empty();
        };
    }

    private Optional<Say> ofPeople(String counts) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(Say.of(view.text("how-many.of-have-answered", people.size(), counts)));
    }

    private long count(Predicate<Person.Said> answered) {
        return people.stream().map(Person::said).filter(answered).count();
    }

    private String quiz(Quiz.Moment moment) {
        int asked = Quiz.questions().size();
        return view.text("how-many.the-five-questions", count(said -> said.answered(moment) == asked));
    }

    private String said() {
        return view.text(
                "how-many.the-word-whose-fault-the",
                count(said -> said.word().isPresent()),
                count(said -> said.vote().isPresent()),
                count(said -> said.sketch().isPresent()),
                count(said -> said.terms().isPresent()),
                quiz(Quiz.Moment.BEFORE),
                count(said ->
                        said.answered(Quiz.Moment.AFTER) == Quiz.questions().size()));
    }

    /** Teams by what lies on their table; nothing while desks are apart. */
    private Optional<Say> atTheTable() {
        List<GameState> together = view.teams().stream()
                .map(RoomView.TeamView::state)
                .filter(game -> !game.isOver() && game.act() == Act.TOGETHER)
                .toList();
        long offered =
                together.stream().filter(game -> game.offer().isPresent()).count();
        long signed = together.stream()
                .filter(game -> game.open().agreement().isPresent())
                .count();
        return together.isEmpty()
                ? Optional.empty()
                : Optional.of(Say.of(view.text("how-many.at-the-table-of-with", together.size(), offered, signed)));
    }
}
