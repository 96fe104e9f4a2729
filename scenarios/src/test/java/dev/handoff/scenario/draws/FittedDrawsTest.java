package dev.handoff.scenario.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.handoff.scenario.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FittedDrawsTest {
    @TempDir
    Path directory;

    @Test
    void what_is_written_is_read_again() throws IOException {
        FittedDraws draws = new FittedDraws(
                List.of("channels.web.fit", "cadence.gap"),
                List.of(
                        List.of("0.31", "{lognormal: {median: 47 h, sigma: 0.8}}"),
                        List.of("0.35", "say \"two days\", or 3")));
        Path file = Files.writeString(directory.resolve(FittedDraws.FILE), draws.text());
        assertThat(FittedDraws.read(file)).isEqualTo(draws);
    }

    @Test
    void the_first_column_counts_the_draws() {
        FittedDraws draws = new FittedDraws(List.of("deals.winShare"), List.of(List.of("0.2"), List.of("0.3")));
        assertThat(draws.text()).isEqualTo("draw,deals.winShare\n1,0.2\n2,0.3\n");
    }

    @Test
    void a_draw_is_a_list_of_changes() {
        FittedDraws draws = new FittedDraws(List.of("a.b", "c"), List.of(List.of("1", "2 h"), List.of("3", "4 h")));
        assertThat(draws.overrides(1)).containsExactly("a.b=3", "c=4 h");
        assertThat(draws.size()).isEqualTo(2);
    }

    @Test
    void the_draws_stand_beside_the_scenario() {
        assertThat(FittedDraws.beside(Path.of("mine", "scenario.yaml"))).isEqualTo(Path.of("mine", "draws.csv"));
    }

    @Test
    void everything_wrong_is_told_by_line() {
        assertThat(problems("draw,deals.winShare,deals.winShare\n1,0.2\n2,,0.3\n3,\"0.2,0.3\n"))
                .containsExactly(
                        ":1:1 deals.winShare: column 3 is there already: a path has one column",
                        ":2:1: 2 cells where the first line has 3",
                        ":3:1: a cell is empty: every draw has a value for every path",
                        ":4:1: a quote is opened and never closed",
                        ":4:1: 2 cells where the first line has 3");
    }

    @Test
    void rows_that_stand_twice_out_of_order_without_a_number_or_blank_are_told_by_line() {
        assertThat(problems("draw,a\n1,2\n1,2\n5,2\n4,2\nx,2\n\n6,2\n"))
                .containsExactly(
                        ":3:1 draw: draw 1 is there already, in line 2. Maybe a row twice, or two files in one?",
                        ":5:1 draw: draw 4 comes after draw 5, and draws are counted upward. Maybe sort the rows by the first column?",
                        ":6:1 draw: 'x' is not the number of a draw, counted from 1 on",
                        ":7:1: a blank row between draws. Maybe take it out?");
    }

    @Test
    void a_file_that_is_no_table_of_draws_is_refused() {
        assertThat(problems("path,value\n"))
                .containsExactly(":1:1: the first line names the columns: draw, then a parameter path each");
        assertThat(problems("draw,deals.winShare\n"))
                .containsExactly(":1:1: there is no draw below the names of the columns");
        assertThatThrownBy(() -> FittedDraws.read(directory.resolve("none.csv")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("there is no such file");
    }

    private List<String> problems(String text) {
        Path file = directory.resolve(FittedDraws.FILE);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> FittedDraws.read(file));
        return e.problems().stream()
                .map(p -> p.toString().substring(file.toString().length()))
                .toList();
    }
}
