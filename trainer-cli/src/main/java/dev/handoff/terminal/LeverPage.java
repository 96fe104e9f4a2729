package dev.handoff.terminal;

import dev.handoff.game.levers.FirstTouchLimit;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One lever and its settings. */
record LeverPage(Flow flow, Role role, Lever lever, Page desk) implements Page {
    private List<Level> levels() {
        return flow.game().world().menu().levels(lever);
    }

    @Override
    public Screen screen() {
        Level now = flow.game().world().menu().chosen(flow.draft(role), lever);
        List<Choice> choices = new ArrayList<>();
        for (Level level : levels()) {
            String cost = level.cost() > 0 ? Menu.inUnits(role, level.cost()) : "";
            String standing = level.standing();
            String detail = cost.isEmpty() || standing.isEmpty() ? cost + standing : cost + ", " + standing;
            choices.add(new Choice(
                    Integer.toString(choices.size() + 1),
                    level.name(),
                    detail,
                    level.key().equals(now.key())));
        }
        List<Block> blocks = new ArrayList<>(List.of(Say.of(lever.help())));
        if (lever == Lever.SPEED) {
            blocks.addAll(urgent(flow));
        }
        flow.words(role).warning(lever).ifPresent(words -> blocks.add(new Say(Tone.WARNING, words)));
        return new Screen(lever.title(), blocks, choices, Ask.pick("Your setting, or b"));
    }

    /** Which channels are the urgent ones, where that makes a difference. */
    static List<Block> urgent(Flow flow) {
        List<String> channels =
                FirstTouchLimit.urgentChannels(flow.game().world().company());
        return channels.isEmpty() ? List.of() : List.of(Say.of("Urgent: " + String.join(", ", channels) + "."));
    }

    @Override
    public Page answer(String answer) {
        flow.move(role, lever, Answers.item(answer, levels()).key());
        return desk;
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(desk);
    }

    @Override
    public List<Block> help() {
        return List.of(Say.of(lever.title() + ": " + lever.help()));
    }
}
