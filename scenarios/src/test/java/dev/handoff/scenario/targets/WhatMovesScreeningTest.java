package dev.handoff.scenario.targets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Makes the table of what moves what: {@code -Dscreening.update=true}, about ten minutes on a free machine. */
@Tag("long")
class WhatMovesScreeningTest {
    private static final int YEARS = 2;
    private static final Path TABLE = Path.of("src/main/resources/dev/handoff/scenario/targets/what-moves.csv");

    @Test
    void the_table_is_made_by_screening() throws IOException {
        if (!Boolean.getBoolean("screening.update")) {
            return;
        }
        Screening screening = new Screening(YEARS);
        for (String company : Screening.COMPANIES) {
            screening.of(
                    company,
                    Screening.knobs(ScenarioLoader.load(company, List.of()).orThrow()));
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, screening.table()); // what is done so far is kept
        }
        assertThat(TABLE).isNotEmptyFile();
    }
}
