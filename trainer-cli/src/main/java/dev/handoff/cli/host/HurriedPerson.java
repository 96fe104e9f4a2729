package dev.handoff.cli.host;

import dev.handoff.game.rules.Quiz;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Visit;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.Workshop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody in a rehearsal who answers every page at once, each person a little otherwise.
 *
 * @param visit the person's way through the workshop
 * @param number their place in the list of people, from 0
 */
record HurriedPerson(Visit visit, int number) {
    private static final int MOST_ANSWERS = 20;
    private static final List<String> WORDS = List.of("fast", "blind", "fun", "loud", "fast", "unfair");
    private static final int ASKS_FOR_MUCH = 3;

    /** Answers whatever is asked, until there is nothing more to answer. */
    void answer(Workshop workshop) {
        String before = "";
        for (int i = 0; i < MOST_ANSWERS && !visit.where().equals(before); i++) {
            before = visit.where();
            Visit.Sight sight = visit.at(before).orElseThrow();
            if (workshop.isRoundOpen() && before.equals("desk")) {
                moveALever(sight, workshop.round());
                visit.answer("desk/hand-in", form(sight, "y"));
            } else if (workshop.phase().is(Kind.DEBRIEF)) {
                hurriedAnswer(sight.screen()).ifPresent(text -> visit.answer(visit.where(), form(sight, text)));
            }
        }
    }

    /** Another lever for each person and round; one that costs too much stays where it is. */
    private void moveALever(Visit.Sight desk, int round) {
        List<Screen.Setting> levers = desk.screen().choices().stream()
                .flatMap(choice -> choice.setting().stream())
                .toList();
        if (levers.isEmpty()) {
            return;
        }
        int turn = number + round;
        Screen.Setting lever = levers.get(turn % levers.size());
        String level = lever.options().get(turn % lever.options().size()).value();
        try {
            visit.answer("desk", new Visit.Form(desk.round(), Map.of(lever.field(), level, "answer", Visit.Form.KEEP)));
        } catch (Misread tooMuch) {
            return;
        }
    }

    private static Visit.Form form(Visit.Sight sight, String answer) {
        return new Visit.Form(sight.round(), Map.of("answer", answer));
    }

    private Optional<String> hurriedAnswer(Screen screen) {
        if (screen.ask() instanceof Ask.Words) {
            return Optional.of(WORDS.get(number % WORDS.size()));
        }
        if (screen.ask() instanceof Ask.Numbers) {
            return Optional.of("");
        }
        boolean sets =
                screen.choices().stream().anyMatch(choice -> choice.setting().isPresent());
        return screen.ask() instanceof Ask.Pick && !sets && numbered(screen) > 0
                ? Optional.of(pick(screen))
                : Optional.empty();
    }

    private static int numbered(Screen screen) {
        return (int) screen.choices().stream()
                .filter(choice -> choice.key().matches("[1-9]"))
                .count();
    }

    private String pick(Screen screen) {
        return Integer.toString(1 + number % numbered(screen));
    }

    /** The five questions before the game. */
    void answerTheQuestions() {
        for (int question = 1; question <= Quiz.questions().size(); question++) {
            String path = "quiz/" + question;
            visit.at(path).ifPresent(sight -> visit.answer(path, form(sight, pick(sight.screen()))));
        }
    }

    /** Where clauses are voted on: every third person asks for most, the others for something in between. */
    void voteOnTheClauses() {
        Visit.Sight sight = visit.at(visit.where()).orElseThrow();
        Map<String, String> fields = new LinkedHashMap<>();
        sight.screen().choices().stream()
                .flatMap(choice -> choice.setting().stream())
                .forEach(clause -> {
                    int all = clause.options().size();
                    int chosen = number % ASKS_FOR_MUCH == 0 ? all - 1 : all / 2;
                    fields.put(clause.field(), clause.options().get(chosen).value());
                });
        if (!fields.isEmpty()) {
            fields.put("answer", "");
            visit.answer(visit.where(), new Visit.Form(sight.round(), fields));
        }
    }
}
