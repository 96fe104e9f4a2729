package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.scenario.Catalogue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff scenarios list}: the shipped scenarios, each with the question it asks. */
@Command(
        name = "list",
        customSynopsis = "handoff scenarios list",
        description = "Lists the shipped scenarios, each with the question it asks.",
        footerHeading = "%nExample%n",
        footer = {"  handoff scenarios list"})
public final class ScenariosListCommand implements Callable<Integer> {
    private static final int GAP = 2;

    private final Console console;

    @Mixin
    private HelpOption help;

    public ScenariosListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Catalogue.Entry> entries = Catalogue.entries();
        int width = entries.stream().mapToInt(e -> e.name().length()).max().orElse(0) + GAP;
        for (Catalogue.Entry entry : entries) {
            console.result(inColumns(entry.name(), width, entry.title()));
            console.result(inColumns("", width, entry.question()));
        }
        return Exit.DONE;
    }

    /** A name, and beside it a text in lines that fit. */
    private String inColumns(String name, int width, String text) {
        StringBuilder out = new StringBuilder(name);
        int column = name.length();
        for (String word : console.clean(text).split(" +")) {
            boolean fits = column > width
                    && column + 1 + word.length() <= console.environment().columns();
            if (!fits && column > width) {
                out.append('\n');
                column = 0;
            }
            String blanks = fits ? " " : " ".repeat(Math.max(0, width - column));
            out.append(blanks).append(word);
            column += blanks.length() + word.length();
        }
        return out.append('\n').toString();
    }
}
