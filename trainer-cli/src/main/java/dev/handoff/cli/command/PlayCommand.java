package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.GameResult;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.LanguageOption;
import dev.handoff.cli.option.LucksOptions;
import dev.handoff.cli.option.NewGame;
import dev.handoff.cli.option.NewGameOptions;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.cli.option.TimerOption;
import dev.handoff.cli.progress.ReplayProgress;
import dev.handoff.debrief.Lucks;
import dev.handoff.game.Game;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.terminal.Dialogue;
import dev.handoff.terminal.SoloVisit;
import dev.handoff.terminal.TurnTimer;
import dev.handoff.terminal.full.FullScreen;
import dev.handoff.workshop.store.GameStore;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff play}: the training game in a terminal. */
@Command(
        name = "play",
        customSynopsis = "handoff play [OPTIONS] [SCENARIO]",
        description = {
            "Plays marketing or sales of a company, against a computer player or at one keyboard.",
            "",
            "Type a line's number or letter and Enter; ? helps, b goes back, q leaves; all is saved. On a full screen arrow"
                    + " keys choose, Space turns the page."
        },
        footer = {"  handoff play", "  handoff play --role both --preset 45", "  handoff play --daily --browser"})
public final class PlayCommand implements Callable<Integer> {
    private static final long NANOS_OF_A_MILLI = 1_000_000;
    private static final Set<String> YES = Set.of("y", "yes");

    private final Console console;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = NewGameOptions.DEFAULT_SCENARIO,
            description = "A name from 'handoff scenarios list', or a YAML file. Default: ${DEFAULT-VALUE}.")
    private String scenario;

    @ArgGroup(exclusive = false, validate = false, heading = "%nA new game%n", order = 1)
    private NewGameOptions fresh = new NewGameOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nGames and answers%n", order = 2)
    private TableOptions table = new TableOptions();

    @Mixin
    private TimerOption timer = new TimerOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private LucksOptions size = new LucksOptions();

    @Mixin
    private GamesOption games;

    @Mixin
    private HelpOption help;

    public PlayCommand(Console console) {
        this.console = console;
    }

    /** Where answers come from, and which game they are for. */
    static final class TableOptions {
        @Option(
                names = "--resume",
                paramLabel = "GAME",
                arity = "0..1",
                fallbackValue = "",
                description = "Go on with a game. Default: the latest.")
        private String resume;

        @Option(
                names = "--again",
                paramLabel = "GAME",
                arity = "0..1",
                fallbackValue = "",
                description = "The same game as the other side. Default: the latest.")
        private String again;

        @Option(names = "--no-month", description = "Do not tell how the four weeks of a round unfold.")
        private boolean noMonth;

        @Option(
                names = "--script",
                paramLabel = "FILE",
                description = "Answers from a file, a line each; # begins a comment.")
        private String script;

        @Option(names = "--browser", description = "Play in a browser on this machine.")
        private boolean browser;

        @Option(names = "--plain", description = "Text that only grows; fit for a screen reader.")
        private boolean plain;

        @Option(names = "--braille", description = "Draw lines in dots, where the font has them.")
        private boolean braille;
    }

    @Override
    public Integer call() throws IOException {
        refuseWhatExcludesEachOther();
        Lucks lucks = size.lucks();
        timer.check();
        language.asked();
        if (table.browser) {
            refuseForABrowser();
        }
        try (GameStore store = games.open(console.environment());
                ReplayProgress progress = ReplayProgress.of(console, lucks.count());
                AnswerLines answers = AnswerLines.of(table.script, console.environment())) {
            Table at = new Table(store, answers, lucks, progress);
            return play(table.resume == null ? begun(store) : resumed(store, answers), at);
        }
    }

    /** What a game is played with. */
    private record Table(GameStore store, AnswerLines answers, Lucks lucks, ReplayProgress progress) {}

    private void refuseWhatExcludesEachOther() {
        if (table.resume != null && table.again != null) {
            throw new InvalidInput(
                    "--resume and --again exclude each other. Maybe only --resume " + table.resume + "?");
        }
        String option = table.resume != null ? "--resume" : table.again != null ? "--again" : "";
        if (!option.isEmpty() && fresh.isGiven()) {
            throw new InvalidInput(
                    option + " goes on with a game as it was begun. Maybe leave " + fresh.firstGiven() + " out?");
        }
    }

    /** What is for a terminal, and means nothing to pages. */
    private void refuseForABrowser() {
        Stream.of(
                        table.script != null ? "--script" : "",
                        table.plain ? "--plain" : "",
                        table.braille ? "--braille" : "")
                .filter(option -> !option.isEmpty())
                .findFirst()
                .ifPresent(option -> {
                    throw new InvalidInput(
                            "--browser: " + option + " is for a game in a terminal. Maybe leave it out?");
                });
    }

    /** Two at one keyboard look away in turns, which no page can see to. */
    private void refuseTwoAtABrowser(List<Role> people) {
        if (table.browser && people.size() != 1) {
            throw new InvalidInput("--browser: this game is not for one person alone. Maybe play it in the terminal?");
        }
    }

    private SavedGame begun(GameStore store) {
        return table.again == null ? fresh(store) : again(store, games.number("--again", table.again, store));
    }

    private SavedGame fresh(GameStore store) {
        NewGame game = fresh.game(scenario, console.today());
        refuseTwoAtABrowser(game.people());
        return game.begin(store, console.today());
    }

    /** The same luck from the other desk, once the first game has told who was there. */
    private SavedGame again(GameStore store, long number) {
        GameState before = SavedGame.resume(store, number).game().state();
        if (!before.isOver()) {
            throw new InvalidInput("--again: game " + number + " is not over yet. Maybe handoff play --resume " + number
                    + games.again() + "?");
        }
        return NewGame.asTheOtherSide(number, before).begin(store, console.today());
    }

    private SavedGame resumed(GameStore store, AnswerLines answers) {
        long number = games.number("--resume", table.resume, store);
        boolean free = store.take(number);
        if (!free && !isTakenOver(number, answers)) {
            store.hold(number);
        }
        SavedGame saved = SavedGame.resume(store, number);
        if (!free) {
            sitDown(saved.game());
        }
        return saved;
    }

    /** Whoever takes a game over sits down in its log at once, so that the other terminal's next entry is the one that comes too late. */
    private static void sitDown(Game game) {
        game.state().seats().forEach((role, player) -> {
            if (player.isPerson()) {
                game.happen(new GameEvent.SeatTaken(role, player));
            }
        });
    }

    /** Whoever types may go on here with a game that is open elsewhere; nobody's game is taken over unasked. */
    private boolean isTakenOver(long number, AnswerLines answers) {
        if (!answers.areTyped()) {
            return false;
        }
        console.say("Game " + number + " is open in another terminal. Take it over? The other one stops at its next"
                + " entry and says why. (y, or anything else to leave it)");
        String answer = answers.next();
        return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    private int play(SavedGame first, Table at) throws IOException {
        if (table.browser) {
            refuseTwoAtABrowser(people(first.game().state()));
            new BrowserForm(
                            console,
                            at.answers(),
                            games.again() + language.again(),
                            saved -> again(at.store(), saved.number()),
                            saved -> pages(saved, at.lucks()))
                    .play(first, at.store());
            return Exit.DONE;
        }
        SavedGame saved = first;
        Dialogue dialogue = dialogue(saved, at);
        FullScreen.Ending ending = played(saved, dialogue, at);
        while (ending == FullScreen.Ending.OVER && dialogue.isPlayedAgain()) {
            saved = again(at.store(), saved.number());
            dialogue = dialogue(saved, at);
            ending = played(saved, dialogue, at);
        }
        return ending == FullScreen.Ending.INTERRUPTED ? Exit.INTERRUPTED : Exit.DONE;
    }

    private SoloVisit pages(SavedGame saved, Lucks lucks) {
        TurnTimer time = time(saved.game().state());
        SoloVisit pages =
                new SoloVisit(saved.game(), BrowserForm.replays(), lucks, time, language.texts()).playedAgainHere();
        return table.noMonth ? pages.withoutMonths() : pages;
    }

    private Dialogue dialogue(SavedGame saved, Table at) {
        TurnTimer time = time(saved.game().state());
        Dialogue dialogue = isFullScreen()
                ? Dialogue.redrawn(saved.game(), at.progress(), at.lucks(), time, language.texts())
                : Dialogue.of(saved.game(), at.progress(), at.lucks(), time, language.texts());
        return table.noMonth ? dialogue.withoutMonths() : dialogue;
    }

    private FullScreen.Ending played(SavedGame saved, Dialogue dialogue, Table at) throws IOException {
        String howToGoOn = saved.howToGoOn(games.again() + language.again());
        PlainForm plain = new PlainForm(console, at.answers(), timer.isOn());
        FullScreen.Ending ending = isFullScreen()
                ? FullScreenForm.play(dialogue, table.braille, howToGoOn, console)
                        .orElseGet(() -> plain.play(dialogue, howToGoOn))
                : plain.play(dialogue, howToGoOn);
        switch (ending) {
            case NO_MORE_KEYS -> console.say("No more answers. " + howToGoOn);
            case INTERRUPTED -> console.say(howToGoOn);
            case OVER -> farewell(dialogue, saved, at.store());
        }
        return ending;
    }

    private static List<Role> people(GameState state) {
        return state.seats().entrySet().stream()
                .filter(seat -> seat.getValue().isPerson())
                .map(Map.Entry::getKey)
                .toList();
    }

    private TurnTimer time(GameState state) {
        return timer.timer(state.setup().length(), people(state).size(), () -> System.nanoTime() / NANOS_OF_A_MILLI);
    }

    private boolean isFullScreen() {
        return table.script == null && !table.plain && console.environment().fillsTheScreen();
    }

    private void farewell(Dialogue dialogue, SavedGame saved, GameStore store) {
        if (dialogue.isLeft()) {
            console.say(saved.howToGoOn(games.again() + language.again()));
        } else if (!dialogue.isPlayedAgain()) {
            console.result(new Farewell(saved, games.again() + language.again())
                    .text(GameResult.of(store, saved.number(), saved.game())));
        }
    }
}
