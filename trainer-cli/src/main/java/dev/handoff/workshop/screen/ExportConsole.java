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
        trainer.exported()
                .ifPresent(done -> blocks.add(Say.loud(done.in(trainer.view().texts()))));
        blocks.add(Say.of(trainer.view().text("export-console.results-rounds-answers-to-the")));
        blocks.add(Say.of(trainer.view().text("export-console.on-the-trainers-machine-they", exporter.folder())));
        blocks.add(Say.quiet(trainer.view().text("export-console.people-are-called-by-their")));
        List<Item> items = new ArrayList<>();
        items.add(
                Item.main("y", trainer.view().text("export-console.write-the-files-into-that"), () -> written(false)));
        items.add(
                Item.of("yn", trainer.view().text("export-console.the-same-with-peoples-names"), () -> written(true)));
        if (takesAlong) {
            items.add(Item.of("z", trainer.view().text("export-console.take-them-along-as-one"), () -> ZIP));
            items.add(Item.of(
                    "zn", trainer.view().text("export-console.the-same-with-peoples-names"), () -> ZIP_WITH_NAMES));
        }
        return ConsolePage.of(
                trainer.view().text("export-console.write-all-files-of-the"), blocks, items, ConsolePages.PATH);
    }

    private String written(boolean names) {
        trainer.export(names);
        return HERE;
    }
}
