package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.StoreException;
import dev.handoff.workshop.store.WorkshopStore;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff workshops list}: the workshops that were held, the latest first. */
@Command(
        name = "list",
        customSynopsis = "handoff workshops list",
        description = "Lists the workshops that were held, the latest first, with how far they came.",
        footerHeading = "%nExample%n",
        footer = {"  handoff workshops list"})
public final class WorkshopsListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private GamesOption games;

    @Mixin
    private HelpOption help;

    public WorkshopsListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GameStore store = games.open(console.environment())) {
            WorkshopStore workshops = store.workshops();
            List<Long> all = workshops.all();
            if (all.isEmpty()) {
                console.result("No workshops yet. Open one with: handoff host\n");
            }
            all.forEach(number -> console.result(line(workshops, number) + "\n"));
        }
        return Exit.DONE;
    }

    private String line(WorkshopStore workshops, long number) {
        try {
            Workshop workshop = Workshop.of(workshops.left(number).log());
            LocalDate day = LocalDate.ofInstant(workshop.spans().get(0).since(), ZoneId.systemDefault());
            int people = workshop.people().in().size();
            return number + "  " + day + "  " + console.clean(workshop.setup().title()) + ", seed "
                    + workshop.setup().game().seed() + ", " + people + (people == 1 ? " person" : " people") + " in "
                    + workshop.teams().size() + (workshop.teams().size() == 1 ? " team: " : " teams: ")
                    + workshop.phase().title(workshop.length(), Texts.english()).toLowerCase(Locale.ROOT);
        } catch (StoreException damaged) {
            return number + "  damaged";
        }
    }
}
