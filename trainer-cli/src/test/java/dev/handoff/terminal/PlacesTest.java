package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.debrief.Lucks;
import dev.handoff.experiment.Progress;
import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Player;
import dev.handoff.game.world.World;
import dev.handoff.report.document.Block;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page has an address, and the address makes the page. */
class PlacesTest {
    private static final World WORLD = TestGames.small();
    private static final Pattern KEYS = Pattern.compile(
            "(?i)\\btype [a-z0-9]\\b|\\bpress(ed)?\\b|\\bEnter\\b|\\btakes \\d\\b|\\bor b\\b|\\bb (goes|leaves|tries)\\b|\\bq leaves\\b");

    /** Ends every replay at once, so that a walk takes no time. */
    private static final ReplayRunner IMPATIENT = new ReplayRunner() {
        @Override
        public <R> Optional<R> during(Function<Progress, R> work) {
            return Optional.empty();
        }
    };

    private static HotSeat game(boolean alone, Manner manner, long seed) {
        Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 2, seed), event -> {});
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.person("Sales")));
        game.happen(new GameEvent.SeatTaken(
                Role.MARKETING, alone ? Player.computer(Card.JOURNEY_STEWARD, 7) : Player.person("Marketing")));
        return new HotSeat(game, IMPATIENT, new Lucks(2, 1), manner, TurnTimer.NONE, Texts.english());
    }

    private static void isThere(HotSeat game, Page page) {
        if (!page.path().isEmpty()) {
            assertThat(Stream.of(Role.values())
                            .flatMap(role -> Places.at(game.seat(role), page.path()).stream())
                            .map(Page::screen))
                    .as(page.path())
                    .contains(page.screen());
            page.back().ifPresent(back -> assertThat(back.path()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_place_reached_by_keys_is_reached_by_its_path_and_shows_the_same(long luck) {
        HotSeat game = game(true, Manner.REDRAWN, luck);
        new Walker(luck).walk(new WelcomePage(game.first()), 250, page -> isThere(game, page));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void so_is_every_place_of_two_at_one_keyboard(long luck) {
        HotSeat game = game(false, Manner.REDRAWN, luck);
        new Walker(luck).walk(new WelcomePage(game.first()), 250, page -> isThere(game, page));
    }

    /** The debrief of a game in which everything stayed as it was found. */
    private static HotSeat played(long seed) {
        HotSeat game = game(true, Manner.REDRAWN, seed);
        for (int round = 1; round <= 3; round++) {
            new SubmitPage(game.first()).answer("y");
            game.next();
        }
        new WordPage(game.first()).answer("Odd");
        new VotePage(game.first()).answer("3");
        new SketchPage(game.first()).answer("");
        return game;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_if_and_all_that_belongs_to_it_is_reached_by_its_path(long luck) {
        HotSeat game = played(luck);
        new Walker(luck).walk(WhatIfPage.first(game.first()), 80, page -> isThere(game, page));
    }

    @Test
    void a_long_walk_comes_to_every_kind_of_place() {
        Set<String> seen = new TreeSet<>();
        for (long luck = 1; luck <= 4; luck++) {
            HotSeat game = game(true, Manner.REDRAWN, luck);
            new Walker(luck)
                    .walk(
                            new WelcomePage(game.first()),
                            250,
                            page -> seen.add(page.path().replaceAll("/[^/]*\\d[^/]*$", "")));
        }
        HotSeat over = played(1);
        for (long luck = 1; luck <= 5; luck++) {
            new Walker(luck).walk(WhatIfPage.first(over.first()), 80, page -> seen.add(page.path()));
        }
        assertThat(seen)
                .contains("welcome", "practice", "quiz", "desk", "desk/speed", "desk/forecast", "desk/hand-in", "table")
                .contains("table/card", "table/card/first-touch", "month", "results", "results/undo", "game", "word")
                .contains("vote", "sketch", "debrief", "what-if", "what-if/sales", "what-if/played", "end");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void no_sentence_of_a_screen_or_its_help_speaks_of_keys(long luck) {
        HotSeat game = game(true, Manner.PAGES, luck);
        new Walker(luck)
                .walk(
                        new WelcomePage(game.first()),
                        250,
                        page -> speaksOfNoKeys(new Visit.Sight(page.screen(), page.help(), Optional.empty(), 0)));
    }

    /** That what is shown and told at a place can be understood without a keyboard. */
    static void speaksOfNoKeys(Visit.Sight sight) {
        assertThat(sentences(sight.screen(), sight.help()))
                .noneMatch(sentence -> KEYS.matcher(sentence).find());
    }

    private static Stream<String> sentences(Screen screen, List<Block> help) {
        Stream<String> choices = screen.choices().stream()
                .flatMap(choice -> Stream.of(
                        choice.label(), choice.detail(), choice.setting().toString()));
        String asked = screen.ask() instanceof Ask.GoOn goOn ? goOn.label() : "";
        return Stream.concat(Stream.of(screen.title(), screen.blocks().toString(), help.toString(), asked), choices);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "desk/",
                "desk/nonsense",
                "desk/volume",
                "desk/speed/1",
                "desk/hand-in/again",
                "table",
                "results",
                "results/undo",
                "waiting",
                "closing",
                "debrief/1",
                "what-if",
                "end",
                "word",
                "quiz/2",
                "quiz/0",
                "quiz/x",
                "practice/none",
                "table/say",
                "game/end",
                "game/give-marketing",
                "month/1",
                "..",
                "desk//speed"
            })
    void an_address_of_nothing_that_is_there_now_gives_nothing(String path) {
        assertThat(Places.at(game(true, Manner.REDRAWN, 1).first(), path)).isEmpty();
    }
}
