package dev.handoff.terminal;

import dev.handoff.debrief.Debrief;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.scenario.spelling.Typed;
import dev.handoff.terminal.Screen.Block;
import dev.handoff.terminal.Screen.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a seat takes the channels' leads for, before the truth is shown. */
record SketchPage(Flow flow, Role role) implements Page {
    private List<String> channels() {
        return Debrief.of(flow.game().world(), flow.game().state()).channels();
    }

    @Override
    public Screen screen() {
        List<Block> blocks = List.of(
                Text.of(role.title() + ", of 100 leads that marketing hands over, how many could become real"
                        + " prospects if somebody called at once and kept trying? Channel by channel:"),
                Text.of(String.join(", ", channels()) + "."));
        return new Screen(
                "Debrief: your sketch",
                blocks,
                List.of(),
                channels().size() + " numbers with blanks between, or Enter to skip");
    }

    @Override
    public Page answer(String answer) {
        flow.game().happen(new GameEvent.Sketched(role, answer.isEmpty() ? Map.of() : sketch(answer)));
        return Debriefing.next(flow);
    }

    private Map<String, Double> sketch(String answer) {
        String[] numbers = numbers(answer, channels().size());
        if (numbers.length != channels().size()) {
            throw new Misread("That is " + numbers.length + (numbers.length == 1 ? " number for " : " numbers for ")
                    + channels().size() + " channels. Maybe like " + example() + "?");
        }
        Map<String, Double> sketch = new LinkedHashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            sketch.put(channels().get(i), Answers.percent(numbers[i]));
        }
        return sketch;
    }

    /** With blanks, semicolons or signs of percent between them, and then a comma may be a decimal one; else with commas between them. */
    static String[] numbers(String answer, int wanted) {
        String text = Typed.plain(answer).replaceAll(" *% *,?| +,|, +", " ").strip();
        String[] apart = text.split("[ ;]+");
        return apart.length == wanted ? apart : text.split("[ ,;]+");
    }

    private String example() {
        return "20 ".repeat(channels().size()).strip();
    }

    @Override
    public List<Block> help() {
        return List.of(Text.of(
                "Nobody knows these numbers; that is the point. Draw from what you saw at your desk: the debrief sets your"
                        + " sketch beside the truth and beside what the other side drew."));
    }
}
