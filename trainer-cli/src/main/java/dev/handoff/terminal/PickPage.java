package dev.handoff.terminal;

import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One of a list.
 *
 * @param keeper keeps what is set where it stands
 */
record PickPage(
        String path,
        String title,
        String text,
        List<Item> items,
        String prompt,
        Consumer<Map<String, String>> keeper,
        Page before)
        implements Page {
    /**
     * What can be picked, how it stands, and where it leads.
     *
     * @param setting what it can be set to where it stands; empty for what only leads somewhere
     */
    record Item(String label, String detail, Optional<Setting> setting, Supplier<Page> leadsTo) {
        /** What only leads somewhere. */
        Item(String label, String detail, Supplier<Page> leadsTo) {
            this(label, detail, Optional.empty(), leadsTo);
        }
    }

    /** A list in which nothing is set. */
    PickPage(String path, String title, String text, List<Item> items, String prompt, Page before) {
        this(path, title, text, items, prompt, fields -> {}, before);
    }

    @Override
    public Screen screen() {
        List<Choice> choices = new ArrayList<>();
        for (Item item : items) {
            Choice choice = new Choice(Integer.toString(choices.size() + 1), item.label(), item.detail(), false);
            choices.add(item.setting().map(choice::set).orElse(choice));
        }
        return new Screen(title, text.isEmpty() ? List.of() : List.of(Say.of(text)), choices, Ask.pick(prompt));
    }

    @Override
    public void keep(Map<String, String> fields) {
        keeper.accept(fields);
    }

    @Override
    public Page kept() {
        return before;
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
