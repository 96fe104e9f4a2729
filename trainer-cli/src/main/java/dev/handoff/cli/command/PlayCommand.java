package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InterruptMessage;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.LucksOptions;
import dev.handoff.cli.option.NewGameOptions;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.cli.option.TimerOption;
import dev.handoff.cli.progress.ReplayProgress;
import dev.handoff.debrief.Lucks;
import dev.handoff.game.Game;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Player;
import dev.handoff.terminal.Dialogue;
import dev.handoff.terminal.PlainRenderer;
import dev.handoff.terminal.Stopwatch;
import dev.handoff.terminal.TurnTimer;
import dev.handoff.terminal.full.FullScreen;
import dev.handoff.workshop.GameStore;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
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
        footer = {"  handoff play", "  handoff play --role both --preset 45", "  handoff play --resume"})
public final class PlayCommand implements Callable<Integer> {
    static final String DEFAULT_SCENARIO = "cold-war";
    private static final long NANOS_OF_A_MILLI = 1_000_000;
    private static final Set<String> YES = Set.of("y", "yes");

    private final Console console;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = DEFAULT_SCENARIO,
            description = "A name from 'handoff scenarios list', or a YAML file. Default: ${DEFAULT-VALUE}.")
    private String scenario;

    @ArgGroup(exclusive = false, validate = false, heading = "%nA new game%n", order = 1)
    private NewGameOptions fresh = new NewGameOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nGames and answers%n", order = 2)
    private TableOptions table = new TableOptions();

    @Mixin
    private TimerOption timer = new TimerOption();

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
                description = "Go on with a game from 'handoff games list'; without a number the latest.")
        private String resume;

        @Option(
                names = "--script",
                paramLabel = "FILE",
                description = "Take the answers from a file, a line each; lines that begin with # are left out.")
        private String script;

        @Option(names = "--plain", description = "Text that only grows, without drawings; fit for a screen reader.")
        private boolean plain;

        @Option(names = "--braille", description = "Draw lines in dots; for terminals whose font has braille signs.")
        private boolean braille;
    }

    @Override
    public Integer call() throws IOException {
        if (table.resume != null && fresh.isGiven()) {
            throw new InvalidInput(
                    "--resume goes on with a game as it was begun. Maybe leave " + fresh.firstGiven() + " out?");
        }
        Lucks lucks = size.lucks();
        timer.check();
        try (GameStore store = games.open(console.environment());
                ReplayProgress progress = ReplayProgress.of(console, lucks.count());
                AnswerLines answers = AnswerLines.of(table.script, console.environment())) {
            SavedGame saved =
                    table.resume == null ? fresh.begin(store, scenario, console.today()) : resumed(store, answers);
            return play(saved, answers, lucks, progress);
        }
    }

    private SavedGame resumed(GameStore store, AnswerLines answers) {
        long number = games.number("--resume", table.resume, store);
        if (!store.take(number) && !isTakenOver(number, answers)) {
            store.hold(number);
        }
        return SavedGame.resume(store, number);
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

    private int play(SavedGame saved, AnswerLines answers, Lucks lucks, ReplayProgress progress) throws IOException {
        String howToGoOn = saved.howToGoOn(games.again());
        TurnTimer time = time(saved.game().state());
        Dialogue dialogue = isFullScreen()
                ? Dialogue.redrawn(saved.game(), progress, lucks, time)
                : Dialogue.of(saved.game(), progress, lucks, time);
        FullScreen.Ending ending = isFullScreen()
                ? FullScreenForm.play(dialogue, table.braille, howToGoOn, console)
                        .orElseGet(() -> playPlain(dialogue, answers, howToGoOn))
                : playPlain(dialogue, answers, howToGoOn);
        switch (ending) {
            case NO_MORE_KEYS -> console.say("No more answers. " + howToGoOn);
            case INTERRUPTED -> console.say(howToGoOn);
            case OVER -> farewell(dialogue, saved, howToGoOn);
        }
        return ending == FullScreen.Ending.INTERRUPTED ? Exit.INTERRUPTED : Exit.DONE;
    }

    private TurnTimer time(GameState state) {
        int people =
                (int) state.seats().values().stream().filter(Player::isPerson).count();
        return timer.timer(state.setup().length(), people, () -> System.nanoTime() / NANOS_OF_A_MILLI);
    }

    private boolean isFullScreen() {
        return table.script == null && !table.plain && console.environment().fillsTheScreen();
    }

    private FullScreen.Ending playPlain(Dialogue dialogue, AnswerLines answers, String howToGoOn) {
        PlainRenderer renderer = new PlainRenderer(
                console.environment().style(true, !console.environment().unicode()));
        InterruptMessage message = InterruptMessage.of(console, howToGoOn, () -> {});
        Stopwatch stopwatch = new Stopwatch(System::nanoTime);
        try {
            while (!dialogue.isOver()) {
                console.result(renderer.renderNext(dialogue));
                if (console.isClosed()) {
                    return FullScreen.Ending.NO_MORE_KEYS;
                }
                String answer = timer.isOn() ? answers.next(() -> tick(dialogue, renderer)) : answers.next();
                if (answer == null) {
                    console.result("\n");
                    return FullScreen.Ending.NO_MORE_KEYS;
                }
                console.result(answers.echo(console.clean(answer)));
                stopwatch.begin();
                dialogue.answer(answer);
                if (stopwatch.tookLong()) {
                    answers.forget();
                }
            }
        } finally {
            message.close();
        }
        if (!dialogue.isLeft()) {
            console.result(renderer.render(dialogue.screen()));
        }
        return FullScreen.Ending.OVER;
    }

    /** Text only grows: what time has to say is a line of its own, and the question again. */
    private void tick(Dialogue dialogue, PlainRenderer renderer) {
        switch (dialogue.tick()) {
            case NOTICE -> console.result("\n" + renderer.renderNext(dialogue));
            case PAGE -> console.result("\n" + renderer.render(dialogue.screen()));
            default -> {}
        }
    }

    private void farewell(Dialogue dialogue, SavedGame saved, String howToGoOn) {
        if (dialogue.isLeft()) {
            console.say(howToGoOn);
        } else {
            console.result("\nGame " + saved.number() + ", seed " + seed(saved.game()) + ", handoff "
                    + ProgramVersion.current() + ".\nRead it again, or take it along as a page:\n  handoff debrief "
                    + saved.number() + games.again() + " --out DIR\n");
        }
    }

    private static long seed(Game game) {
        return game.state().setup().seed();
    }
}
