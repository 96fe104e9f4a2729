package dev.handoff.workshop.screen;

import dev.handoff.report.document.Block;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page of the trainer's console: something to see, and what can be done.
 *
 * @param title where one is
 * @param blocks what there is to see
 * @param items what can be done
 * @param field something to type instead
 * @param back address of the page it belongs to
 */
record ConsolePage(String title, List<Block> blocks, List<Item> items, Optional<Field> field, Optional<String> back) {
    /** Something to do, and the address it leads to. */
    record Item(Choice choice, Supplier<String> leadsTo) {
        static Item of(String key, String label, Supplier<String> leadsTo) {
            return new Item(Choice.of(key, label), leadsTo);
        }

        static Item main(String key, String label, Supplier<String> leadsTo) {
            return new Item(Choice.of(key, label).weighing(Screen.Weight.MAIN), leadsTo);
        }

        static Item grave(String key, String label, Supplier<String> leadsTo) {
            return new Item(Choice.of(key, label).weighing(Screen.Weight.GRAVE), leadsTo);
        }
    }

    /** Something to type, and the address it leads to. */
    record Field(Ask.Words ask, Function<String, String> leadsTo) {}

    static ConsolePage of(String title, List<Block> blocks, List<Item> items, String back) {
        return new ConsolePage(title, blocks, items, Optional.empty(), Optional.of(back));
    }

    static ConsolePage typing(String title, List<Block> blocks, Field field, String back) {
        return new ConsolePage(title, blocks, List.of(), Optional.of(field), Optional.of(back));
    }

    Screen screen() {
        List<Choice> choices = new ArrayList<>();
        items.forEach(item -> choices.add(item.choice()));
        return new Screen(title, blocks, choices, field.<Ask>map(Field::ask).orElseGet(this::ask));
    }

    private Ask ask() {
        return items.isEmpty() ? new Ask.Nothing() : Ask.pick("Your choice");
    }

    /** What an answer leads to. */
    String answer(String answer) {
        if (field.isPresent()) {
            return field.get().leadsTo().apply(read(field.get().ask(), answer));
        }
        return items.stream()
                .filter(item -> item.choice().key().equals(answer))
                .findFirst()
                .orElseThrow(() -> new Misread(Phrase.of("console.--is-none-of", answer)))
                .leadsTo()
                .get();
    }

    private static String read(Ask.Words ask, String typed) {
        if (typed.isEmpty() && !ask.mayBeEmpty()) {
            throw new Misread(Phrase.of("console.please-type-something"));
        }
        if (typed.codePointCount(0, typed.length()) > ask.most()) {
            throw new Misread(Phrase.of("console.that-is-too-long-at", ask.most()));
        }
        return typed;
    }
}
