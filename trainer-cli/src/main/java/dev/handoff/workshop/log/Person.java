package dev.handoff.workshop.log;

import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent.Verdict;
import dev.handoff.game.rules.Proposal;
import dev.handoff.game.rules.Quiz;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Somebody who came in.
 *
 * @param number 1 …, in the order of coming
 * @param name what they are called
 * @param side where they work; empty for neither
 * @param proofs what they can be known by
 * @param standing whether they are in, at the door or gone for good
 * @param seat where they sit
 * @param since the round that was open or came next when they sat down; from a later one on they may take the pen
 * @param hand whether they have raised a hand
 * @param said what they said about the game
 * @param changes how often anything of this has changed
 */
public record Person(
        int number,
        String name,
        Optional<Role> side,
        Proofs proofs,
        Standing standing,
        Optional<TeamSeat> seat,
        int since,
        boolean hand,
        Said said,
        int changes) {
    /** Where somebody stands. */
    public enum Standing {
        /** Waits to be let in. */
        AT_THE_DOOR,
        /** Takes part. */
        IN,
        /** Was removed; what their cookie holds is worth nothing. */
        REMOVED
    }

    /**
     * What somebody can be known by; only its hashes are kept.
     *
     * @param key hash of what their cookie holds
     * @param digits hash of their four digits
     */
    public record Proofs(String key, String digits) {}

    /**
     * What somebody said about the game.
     *
     * @param word how it was; empty while nothing was said
     * @param struck whether the trainer keeps the word from the projector
     * @param vote whose fault it was
     * @param sketch share of good leads by channel; empty map where it was skipped
     * @param answers answers to the quiz
     * @param proposal what they would do from the first round on
     * @param terms the agreement they would have the room sign
     */
    public record Said(
            Optional<String> word,
            boolean struck,
            Optional<Verdict> vote,
            Optional<Map<String, Double>> sketch,
            Map<Quiz.Moment, Map<Integer, Integer>> answers,
            Optional<Proposal> proposal,
            Optional<Terms> terms) {
        /** Nothing yet. */
        public static final Said NOTHING = new Said(
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty());

        Said withWord(String text) {
            return new Said(Optional.of(text), struck, vote, sketch, answers, proposal, terms);
        }

        Said withStruck(boolean isStruck) {
            return new Said(word, isStruck, vote, sketch, answers, proposal, terms);
        }

        Said withVote(Verdict verdict) {
            return new Said(word, struck, Optional.of(verdict), sketch, answers, proposal, terms);
        }

        Said withSketch(Map<String, Double> shares) {
            return new Said(word, struck, vote, Optional.of(shares), answers, proposal, terms);
        }

        Said withAnswer(Quiz.Moment moment, int question, int choice) {
            Map<Quiz.Moment, Map<Integer, Integer>> all = new EnumMap<>(Quiz.Moment.class);
            all.putAll(answers);
            Map<Integer, Integer> ofMoment = new TreeMap<>(all.getOrDefault(moment, Map.of()));
            ofMoment.put(question, choice);
            all.put(moment, ofMoment);
            return new Said(word, struck, vote, sketch, all, proposal, terms);
        }

        Said withProposal(Proposal other) {
            return new Said(word, struck, vote, sketch, answers, Optional.of(other), terms);
        }

        Said withTerms(Terms signed) {
            return new Said(word, struck, vote, sketch, answers, proposal, Optional.of(signed));
        }

        /** How many questions were answered. */
        public int answered(Quiz.Moment moment) {
            return answers.getOrDefault(moment, Map.of()).size();
        }

        /** What was answered to a question; empty while it was not. */
        public OptionalInt answer(Quiz.Moment moment, int question) {
            Integer choice = answers.getOrDefault(moment, Map.of()).get(question);
            return choice == null ? OptionalInt.empty() : OptionalInt.of(choice);
        }

        /** How many were answered rightly. */
        public int right(Quiz.Moment moment) {
            List<Quiz.Question> questions = Quiz.questions();
            return (int) answers.getOrDefault(moment, Map.of()).entrySet().stream()
                    .filter(answer -> questions.get(answer.getKey()).right() == answer.getValue())
                    .count();
        }

        /** Which questions are still to be answered. */
        public List<Integer> open(Quiz.Moment moment) {
            List<Integer> open = new ArrayList<>();
            for (int question = 0; question < Quiz.questions().size(); question++) {
                if (answer(moment, question).isEmpty()) {
                    open.add(question);
                }
            }
            return open;
        }
    }

    /** Whether they take part. */
    public boolean isIn() {
        return standing == Standing.IN;
    }

    /** Whether they sit there. */
    public boolean sitsAt(TeamSeat other) {
        return isIn() && seat.filter(other::equals).isPresent();
    }

    Person changed() {
        return new Person(number, name, side, proofs, standing, seat, since, hand, said, changes + 1);
    }

    Person called(String other) {
        return new Person(number, other, side, proofs, standing, seat, since, hand, said, changes);
    }

    Person knownBy(Proofs other) {
        return new Person(number, name, side, other, standing, seat, since, hand, said, changes);
    }

    Person standing(Standing other) {
        return new Person(number, name, side, proofs, other, seat, since, hand, said, changes);
    }

    Person seated(Optional<TeamSeat> other, int round) {
        return new Person(number, name, side, proofs, standing, other, round, hand, said, changes);
    }

    Person withHand(boolean raised) {
        return new Person(number, name, side, proofs, standing, seat, since, raised, said, changes);
    }

    Person with(Said words) {
        return new Person(number, name, side, proofs, standing, seat, since, hand, words, changes);
    }
}
