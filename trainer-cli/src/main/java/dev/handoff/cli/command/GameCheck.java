package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.game.score.WorthPlaying;
import dev.handoff.game.world.Playable;
import dev.handoff.game.world.Requirement;
import dev.handoff.game.world.World;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.schema.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether companies can be played, and what they lack: for people or for programs. */
final class GameCheck {
    private final Map<String, List<Requirement>> byFile = new LinkedHashMap<>();

    /** Looks at a company; what is only wished for is played out where all that is needed is there. */
    void look(String file, Scenario scenario) {
        List<Requirement> all = new ArrayList<>(Playable.needs(scenario));
        if (all.stream().noneMatch(Requirement::isInTheWay)) {
            all.addAll(WorthPlaying.wishes(World.of(scenario)));
        }
        byFile.put(file, all);
    }

    /** Whether all of them can be played. */
    boolean areAllPlayable() {
        return byFile.values().stream().allMatch(GameCheck::isPlayable);
    }

    private static boolean isPlayable(List<Requirement> all) {
        return all.stream().noneMatch(Requirement::isInTheWay);
    }

    void tell(Console console, boolean json) {
        if (json) {
            console.result(JsonText.write(tree()));
            return;
        }
        byFile.forEach((file, all) -> lines(file, all).forEach(line -> console.result(console.clean(line) + "\n")));
    }

    private static List<String> lines(String file, List<Requirement> all) {
        List<String> lines = new ArrayList<>();
        long weak = all.stream().filter(r -> !r.met() && !r.needed()).count();
        String but = weak == 0 ? "" : weak == 1 ? ", and one thing is weak" : ", and " + weak + " things are weak";
        lines.add(file + (isPlayable(all) ? ": can be played" + but : ": cannot be played"));
        all.forEach(one -> lines.add("  " + sign(one) + told(one) + "." + remedy(one)));
        if (isPlayable(all)) {
            lines.add("  Hold a workshop on it with: handoff host --scenario " + ShellWord.of(file));
        }
        return lines;
    }

    private static String sign(Requirement one) {
        return one.met() ? "ok    " : one.needed() ? "no    " : "weak  ";
    }

    /** What is in the way says it all by itself. */
    private static String told(Requirement one) {
        if (one.isInTheWay()) {
            return Character.toUpperCase(one.found().charAt(0)) + one.found().substring(1);
        }
        return one.found().isEmpty() ? one.what() : one.what() + ": " + one.found();
    }

    private static String remedy(Requirement one) {
        return one.remedy().isEmpty() ? "" : " Maybe " + one.remedy() + "?";
    }

    private List<Object> tree() {
        List<Object> files = new ArrayList<>();
        byFile.forEach((file, all) -> {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("file", file);
            node.put("playable", isPlayable(all));
            node.put("requirements", all.stream().map(GameCheck::node).toList());
            files.add(node);
        });
        return files;
    }

    private static Map<String, Object> node(Requirement one) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("what", one.what());
        node.put("needed", one.needed());
        node.put("met", one.met());
        node.put("found", one.found());
        node.put("remedy", one.remedy());
        return node;
    }
}
