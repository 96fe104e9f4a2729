package dev.handoff.cli;

import dev.handoff.scenario.Catalogue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff scenarios list}: the shipped scenarios, each with the question it asks. */
@Command(
        sortOptions = false,
        name = "list",
        synopsisHeading = "",
        customSynopsis = "handoff scenarios list",
        descriptionHeading = "%n",
        description = "Lists the shipped scenarios, each with the question it asks.",
        optionListHeading = "%n",
        footer = {"", "Example", "  handoff scenarios list"})
final class ScenariosListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private HelpOption help;

    ScenariosListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Catalogue.Entry> entries = Catalogue.entries();
        int width = entries.stream().mapToInt(e -> e.name().length()).max().orElse(0) + 2;
        StringBuilder text = new StringBuilder();
        for (Catalogue.Entry entry : entries) {
            String name = entry.name() + " ".repeat(width - entry.name().length());
            text.append(name).append(entry.title()).append('\n');
            text.append(" ".repeat(width)).append(entry.question()).append('\n');
        }
        console.result(text.toString());
        return Exit.DONE;
    }
}
