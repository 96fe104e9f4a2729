package dev.handoff.workshop.screen;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.workshop.screen.ConsolePage.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The trainer's page that writes everything down. */
final class ExportConsole {
    /** Its name in addresses. */
    static final String NAME = "export";

    static final String HERE = ConsolePages.PATH + "/" + NAME;

    /** The files in one; the same with people's names. */
    static final String ZIP = HERE + ".zip";

    static final String ZIP_WITH_NAMES = HERE + "-with-names.zip";

    private final Trainer trainer;

    ExportConsole(Trainer trainer) {
        this.trainer = trainer;
    }

    /**
     * The page.
     *
     * @param takesAlong whether the trainer looks at it in a browser, which can take a file along
     */
    Optional<ConsolePage> page(boolean takesAlong) {
        return trainer.exporter().map(exporter -> page(exporter, takesAlong));
    }

    private ConsolePage page(Exporter exporter, boolean takesAlong) {
        List<Block> blocks = new ArrayList<>();
        trainer.exported().ifPresent(done -> blocks.add(Say.loud(done)));
        blocks.add(
                Say.of("Results, rounds, answers to the quiz, words, sketches and the plan against what happened, each"
                        + " team's draft of an agreement, and every event: as they are now."));
        blocks.add(Say.of("On the trainer's machine they go to " + exporter.folder() + "."));
        blocks.add(Say.quiet(
                "People are called by their seats, and what they answered is told without saying at which desk"
                        + " they sat, unless you ask for names."));
        List<Item> items = new ArrayList<>();
        items.add(Item.main("y", "Write the files into that folder", () -> written(false)));
        items.add(Item.of("yn", "The same with people's names", () -> written(true)));
        if (takesAlong) {
            items.add(Item.of("z", "Take them along as one file", () -> ZIP));
            items.add(Item.of("zn", "The same with people's names", () -> ZIP_WITH_NAMES));
        }
        return ConsolePage.of("Write all files of the workshop", blocks, items, ConsolePages.PATH);
    }

    private String written(boolean names) {
        trainer.export(names);
        return HERE;
    }
}
