package dev.handoff.scenario.targets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Makes the tables of what moves what: {@code -Dscreening.update=true}, about twenty minutes on a free machine; {@code -Dscreening.of=NAME,NAME}
 * makes those of these companies, {@code -Dscreening.threads=1} leaves room for others.
 */
@Tag("long")
class WhatMovesScreeningTest {
    private static final int YEARS = 2;
    private static final Path TABLES = Path.of("src/main/resources/dev/handoff/scenario/targets/what-moves");

    @Test
    void every_company_somebody_could_begin_with_has_a_table_made_by_screening() throws IOException {
        if (Boolean.getBoolean("screening.update")) {
            update();
        }
        for (String company : Screening.companies()) {
            assertThat(table(company)).isNotEmptyFile();
        }
    }

    private static void update() throws IOException {
        int threads =
                Integer.getInteger("screening.threads", Runtime.getRuntime().availableProcessors());
        String asked = System.getProperty("screening.of", String.join(",", Screening.companies()));
        Files.createDirectories(TABLES);
        for (String name : asked.split(",")) {
            Scenario company = Catalogue.load(name);
            Screening screening = new Screening(YEARS, threads);
            Files.writeString(
                    table(name),
                    screening.of(company, Screening.knobs(company)).table()); // what is done so far is kept
        }
    }

    private static Path table(String company) {
        return TABLES.resolve(company + ".csv");
    }
}
