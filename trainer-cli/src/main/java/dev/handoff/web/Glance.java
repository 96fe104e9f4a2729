package dev.handoff.web;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Table;
import dev.handoff.terminal.Screen;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of a page that is short enough for a phone: where much can be set, what stands before its first figures and four of
 * them come first, then the form, then the rest.
 *
 * @param first above the form
 * @param rest below it, folded
 */
record Glance(List<Block> first, List<Block> rest) {
    private static final int FIGURES = 4;

    static Glance of(Screen screen) {
        int table = firstTable(screen.blocks());
        if (table < 0
                || screen.choices().stream().allMatch(choice -> choice.setting().isEmpty())) {
            return new Glance(screen.blocks(), List.of());
        }
        List<Block> first = new ArrayList<>(screen.blocks().subList(0, table));
        List<Block> rest = new ArrayList<>();
        part((Table) screen.blocks().get(table), first, rest);
        rest.addAll(screen.blocks().subList(table + 1, screen.blocks().size()));
        return new Glance(first, rest);
    }

    private static int firstTable(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table) {
                return i;
            }
        }
        return -1;
    }

    private static void part(Table table, List<Block> first, List<Block> rest) {
        int many = Math.min(FIGURES, table.rows().size());
        first.add(new Table(table.title(), table.head(), table.rows().subList(0, many)));
        if (many < table.rows().size()) {
            rest.add(new Table(
                    table.title(),
                    table.head(),
                    table.rows().subList(many, table.rows().size())));
        }
    }
}
