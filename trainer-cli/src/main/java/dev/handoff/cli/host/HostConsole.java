package dev.handoff.cli.host;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.PlainRenderer;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The trainer's console as text that only grows: a key and Enter; ? helps, b goes back, q leaves, Enter alone shows the page again. */
final class HostConsole {
    private static final Duration A_SECOND_THOUGHT = Duration.ofSeconds(5);

    private final Console console;
    private final AnswerLines answers;
    private final Visit visit;
    private final PlainRenderer renderer;
    private String path;
    private long shown;
    private String said = "";
    private volatile boolean asked;

    HostConsole(Console console, AnswerLines answers, Visit visit) {
        this.console = console;
        this.answers = answers;
        this.visit = visit;
        this.renderer = new PlainRenderer(
                console.environment().style(true, !console.environment().unicode()));
        this.path = visit.where();
    }

    /** Goes on until the trainer leaves; false when there is nobody to type. */
    boolean run() {
        Interrupts interrupts =
                answers.areTyped() ? Interrupts.asking(A_SECOND_THOUGHT, this::interrupted) : Interrupts.none();
        try {
            return goOn(interrupts);
        } finally {
            interrupts.close();
        }
    }

    /** Ctrl-C ends nothing by itself, since a room hangs on it. */
    private void interrupted() {
        asked = true;
        console.say("");
        console.say("A room hangs on this. To close all doors: q, or Ctrl-C again within "
                + A_SECOND_THOUGHT.toSeconds() + " seconds.");
        console.say("The workshop is kept.");
    }

    private boolean goOn(Interrupts interrupts) {
        show();
        while (!console.isClosed()) {
            String line = answers.next(this::look);
            if (line == null) {
                return false;
            }
            console.result(answers.echo(console.clean(line)));
            boolean leaves = line.strip().equals("q");
            if (leaves && asked) {
                return true;
            }
            asked = leaves;
            if (leaves) {
                console.say(Hosting.LEAVING);
            } else {
                interrupts.forget();
                take(line.strip());
            }
        }
        return false;
    }

    private void take(String answer) {
        try {
            switch (answer) {
                case "?" -> help();
                case "b" -> go(sight().back().orElse(visit.where()));
                case "" -> {
                    if (sight().screen().ask() instanceof Ask.Words) {
                        go(visit.answer(path, form(answer)));
                    } else {
                        show();
                    }
                }
                default -> go(visit.answer(path, form(answer)));
            }
        } catch (Misread e) {
            console.say(e.in(visit.texts()));
        }
    }

    private static Visit.Form form(String answer) {
        return new Visit.Form(0, Map.of("answer", answer));
    }

    private Visit.Sight sight() {
        Optional<Visit.Sight> here = visit.at(path);
        if (here.isEmpty()) {
            path = visit.where();
        }
        return here.or(() -> visit.at(path)).orElseThrow();
    }

    private void go(String next) {
        path = next;
        show();
    }

    private void show() {
        shown = visit.version();
        Screen screen = sight().screen();
        said = first(screen);
        console.result("\n" + renderer.render(screen, visit.texts()));
    }

    private void help() {
        console.result("\n"
                + renderer.render(
                        new Screen(visit.texts().of("help.help"), sight().help(), List.of(), new Ask.Nothing())));
    }

    /** While nobody types: the line of the plan, when something in the room has changed it. */
    private void look() {
        if (visit.version() != shown) {
            shown = visit.version();
            String now = first(sight().screen());
            if (!now.equals(said)) {
                said = now;
                console.result("\n" + console.clean(now) + "\n> ");
            }
        }
    }

    /** What a page says first. */
    private static String first(Screen screen) {
        return screen.blocks().stream()
                .filter(Say.class::isInstance)
                .map(block -> ((Say) block).text())
                .limit(2)
                .reduce((one, other) -> one + "  " + other)
                .orElse("");
    }
}
