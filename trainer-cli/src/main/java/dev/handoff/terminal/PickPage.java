package dev.handoff.terminal;

import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One of a list. */
record PickPage(String path, String title, String text, List<Item> items, Page before) implements Page {
    /** What can be picked, how it stands, and where it leads. */
    record Item(String label, String detail, Supplier<Page> leadsTo) {}

    @Override
    public Screen screen() {
        List<Choice> choices = new ArrayList<>();
        for (Item item : items) {
            choices.add(new Choice(Integer.toString(choices.size() + 1), item.label(), item.detail(), false));
        }
        return new Screen(
                title, text.isEmpty() ? List.of() : List.of(Say.of(text)), choices, Ask.pick("A number, or b"));
    }

    @Override
    public Page answer(String answer) {
        return Answers.item(answer, items).leadsTo().get();
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(before);
    }
}
