package dev.handoff.cli.option;

import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.workshop.store.GameStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where games are kept: by the XDG rules, unless the user says otherwise. */
public class GamesOption {
    @Option(
            names = "--games",
            paramLabel = "DIR",
            description = "Where games are kept. Default: handoff in $XDG_DATA_HOME or ~/.local/share.")
    private String directory;

    /** The games of that place. */
    public GameStore open(Environment environment) {
        return GameStore.open(folder(environment));
    }

    /** Where they are. */
    public Path folder(Environment environment) {
        return place(environment.variables());
    }

    private Path place(Map<String, String> variables) {
        try {
            return directory == null ? usual(variables) : Path.of(directory);
        } catch (InvalidPathException e) {
            String what = directory == null ? "games: '" : "--games: '";
            throw new InvalidInput(what + e.getInput() + "' cannot be the name of a directory in this locale. Maybe "
                    + (directory == null ? "--games DIR" : "LC_ALL=C.UTF-8") + "?");
        }
    }

    private static Path usual(Map<String, String> variables) {
        String data = variables.getOrDefault("XDG_DATA_HOME", "");
        if (!data.isEmpty() && Path.of(data).isAbsolute()) {
            return Path.of(data, "handoff");
        }
        String windows = variables.getOrDefault("LOCALAPPDATA", "");
        if (!windows.isEmpty()) {
            return Path.of(windows, "handoff");
        }
        String home = variables.getOrDefault("HOME", "");
        if (home.isEmpty()) {
            throw new InvalidInput("there is no HOME to keep games in. Maybe --games DIR?");
        }
        return Path.of(home, ".local", "share", "handoff");
    }

    /** What to add to a command line so that it finds the same games. */
    public String again() {
        return directory == null ? "" : " --games " + ShellWord.of(directory);
    }

    /**
     * The number of a game that is there; the latest for an empty text.
     *
     * @throws InvalidInput when there is none
     */
    public long number(String what, String text, GameStore store) {
        List<Long> games = store.games();
        List<Long> all = store.all();
        if (all.isEmpty()) {
            throw new InvalidInput("there are no games yet. Maybe handoff play?");
        }
        if (text.isBlank() && !games.isEmpty()) {
            return games.get(0);
        }
        if (!text.strip().matches("\\d{1,9}") || !all.contains(Long.parseLong(text.strip()))) {
            throw new InvalidInput(what + ": there is no game " + text + ". Maybe " + all.get(0) + "?");
        }
        return Long.parseLong(text.strip());
    }
}
