package dev.handoff.dist;

import dev.handoff.cli.Main;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Environment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the manual pages of all commands and the completion script into the folders in which systems look for them. */
public final class Manual {
    private static final int ARGUMENTS = 3;
    private static final int WIDTH = 80;
    private static final int DATE = "2026-01-05".length();

    private Manual() {}

    /**
     * Writes everything.
     *
     * @param args the folder {@code share}, the version, and when that was made, beginning with the date as {@code 2026-01-05}
     */
    public static void main(String[] args) throws IOException {
        if (args.length != ARGUMENTS) {
            throw new IllegalArgumentException("need the folder, the version and the time, not " + List.of(args));
        }
        Path share = Path.of(args[0]);
        for (Map.Entry<String, String> page : pages(args[1], args[2].substring(0, DATE)).entrySet()) {
            write(share.resolve("man/man1").resolve(page.getKey()), page.getValue());
        }
        CommandLine handoff = commands();
        write(
                share.resolve("bash-completion/completions/handoff"),
                AutoComplete.bash(handoff.getCommandName(), handoff) + "\n");
    }

    /** The pages by file name: {@code handoff.1}, {@code handoff-run.1}, {@code handoff-games-list.1} … */
    static Map<String, String> pages(String version, String date) {
        Map<String, String> pages = new TreeMap<>();
        add(commands(), new ManualPage.Edition(version, date), pages);
        return pages;
    }

    private static void add(CommandLine command, ManualPage.Edition edition, Map<String, String> pages) {
        ManualPage page = new ManualPage(command.getCommandSpec(), edition);
        pages.put(page.name() + ".1", page.text());
        command.getSubcommands().values().stream()
                .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
                .forEach(sub -> add(sub, edition, pages));
    }

    static CommandLine commands() {
        Environment nowhere = new Environment(Map.of(), false, false, false, WIDTH, true);
        return Main.commands(new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), nowhere));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
