package dev.handoff.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Progress;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Preset;
import dev.handoff.game.rules.Quiz;
import dev.handoff.game.world.World;
import dev.handoff.report.Provenance;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.TreeReader;
import dev.handoff.texts.Language;
import dev.handoff.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit says in every language what it says in English. */
class KitInOtherLanguagesTest {
    private static final Path PROSE = Path.of("src/main/resources/dev/handoff/kit");
    private static final Pattern PLACE_OR_COMMAND = Pattern.compile("\\{\\w+}|'handoff [^']*'|_{4,}|☐");
    private static final Texts GERMAN = Texts.of(new Language("de"));
    private static final Progress QUIET = new Progress() {
        @Override
        public void finished(int done, int planned) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };
    private static final World WORLD =
            World.of(ScenarioLoader.load("cold-war", List.of()).orThrow());
    private static final Map<String, String> PAGES = Kit.pages(
            WORLD,
            List.of(Preset.values()),
            2,
            2,
            new Provenance(
                    "handoff", "1.2.3", List.of(new Provenance.Tested("cold-war", "abc")), 1, "handoff workshops kit"),
            GERMAN,
            QUIET);

    static Stream<Language> others() {
        return Language.all().stream().filter(language -> !language.equals(Language.ENGLISH));
    }

    /** Every text of a folder by file and place: kind of what stands there, places to be filled, commands and lines to write on. */
    private static Map<String, List<String>> shape(Language language) throws IOException {
        Map<String, List<String>> shape = new TreeMap<>();
        try (Stream<Path> files = Files.list(PROSE.resolve(language.tag()))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                add(
                        shape,
                        name,
                        TreeReader.file(name, Files.readString(file), new ArrayList<>())
                                .orElseThrow());
            }
        }
        return shape;
    }

    private static void add(Map<String, List<String>> shape, String at, Located tree) {
        if (tree instanceof Located.Mapping map) {
            map.entries().forEach((name, entry) -> add(shape, at + "." + name, entry.value()));
        } else if (tree instanceof Located.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                add(shape, at + "." + i, list.items().get(i));
            }
        } else if (tree instanceof Located.Scalar text) {
            shape.put(
                    at,
                    at.endsWith(".insert")
                            ? List.of(text.text())
                            : PLACE_OR_COMMAND
                                    .matcher(text.text())
                                    .results()
                                    .map(MatchResult::group)
                                    .sorted()
                                    .toList());
        }
    }

    private static String read(String page) {
        return PAGES.get(page + ".html")
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("others")
    void every_language_has_the_same_pages_paragraphs_places_and_commands(Language language) throws IOException {
        assertThat(shape(language)).isEqualTo(shape(Language.ENGLISH));
    }

    @Test
    void every_page_says_its_language_and_no_place_is_left_to_be_filled() {
        assertThat(PAGES).hasSize(15);
        PAGES.forEach((name, page) -> assertThat(page).as(name).contains("<html lang=\"de\">"));
        assertThat(PAGES.keySet())
                .allSatisfy(name ->
                        assertThat(read(name.replace(".html", ""))).as(name).doesNotContain("{", "}", "null", "|"));
    }

    @ParameterizedTest
    @EnumSource
    void levers_have_the_words_of_the_game_and_figures_are_spelled_as_in_german(Role role) {
        String page = read("role-" + role.label());
        for (Lever lever : Lever.of(role)) {
            assertThat(page).contains(lever.title(GERMAN), lever.help(GERMAN));
            assertThat(WORLD.menu().levels(lever))
                    .extracting(level -> level.name(GERMAN))
                    .allMatch(page::contains);
        }
        assertThat(read("guide-90")).contains("die Ergebnisse 1,5 min stehen", "18 (3 × 6) Runden 1 bis 3, getrennt");
        assertThat(read("causal-map-figures").replace("Handoff 1.2.3", ""))
                .containsPattern("\\d,\\d")
                .doesNotContainPattern("\\d\\.\\d(?!\\d\\d)");
    }

    @Test
    void clauses_and_questions_have_the_words_of_the_game() {
        for (Clause clause : Clause.values()) {
            assertThat(read("card-sheet")).contains(clause.title(GERMAN), clause.help(GERMAN));
        }
        for (Quiz.Question question : Quiz.questions()) {
            assertThat(read("quiz")).contains(question.text(GERMAN)).doesNotContain(question.why(GERMAN));
            assertThat(read("quiz-answers")).contains(question.why(GERMAN));
        }
    }

    @Test
    void no_english_word_of_the_program_is_left_on_a_page() {
        PAGES.keySet()
                .forEach(name -> assertThat(read(name.replace(".html", "")))
                        .as(name)
                        .doesNotContainPattern(
                                "\\b(the figures|more makes|as found|Round|Lever|Settings|Both|Moved|of the)\\b"));
    }
}
