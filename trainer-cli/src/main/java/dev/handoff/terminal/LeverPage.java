package dev.handoff.terminal;

import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One lever and its settings. */
record LeverPage(SeatFlow flow, Lever lever) implements Page {
    private List<Level> levels() {
        return flow.menu().levels(lever);
    }

    @Override
    public String path() {
        return DeskPage.PATH + "/" + PathName.of(lever);
    }

    @Override
    public int round() {
        return flow.round();
    }

    @Override
    public Screen screen() {
        Level now = flow.menu().chosen(flow.draft(), lever);
        List<Choice> choices = new ArrayList<>();
        for (Level level : levels()) {
            choices.add(new Choice(
                    Integer.toString(choices.size() + 1),
                    level.name(flow.texts()),
                    LeverSettings.detail(flow.texts(), level, flow.role()),
                    level.key().equals(now.key())));
        }
        List<Block> blocks = new ArrayList<>(List.of(Say.of(lever.help(flow.texts()))));
        if (lever == Lever.SPEED) {
            blocks.addAll(LeverSettings.urgent(flow));
        }
        flow.words().warning(lever).ifPresent(words -> blocks.add(new Say(Tone.WARNING, words)));
        return new Screen(lever.title(flow.texts()), blocks, choices, Ask.pick(flow.text("lever.your-setting-or-b")));
    }

    @Override
    public Page answer(String answer) {
        flow.move(lever, Answers.item(answer, levels()).key());
        return DeskPage.again(flow);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(DeskPage.again(flow));
    }

    @Override
    public List<Block> help() {
        return List.of(Say.of(flow.text("words.about", lever.wording(), lever.help(flow.texts()))));
    }
}
