package dev.handoff.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.ledger.Metric;
import dev.handoff.report.LossCause;
import dev.handoff.scenario.Shock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final Texts GERMAN = Texts.of(new Language("de"));
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

    static Stream<Language> others() {
        return Language.all().stream().filter(language -> !language.equals(Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("others")
    void every_language_has_the_sentences_of_english_in_the_same_files_and_no_others(Language language) {
        for (String part : TextFiles.PARTS) {
            assertThat(TextFiles.of(language, part).keySet())
                    .as(language.tag() + "/" + part + ".properties")
                    .containsExactlyInAnyOrderElementsOf(
                            TextFiles.of(Language.ENGLISH, part).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_sentence_has_the_same_arguments_in_every_language(Language language) {
        Map<String, String> english = TextFiles.of(Language.ENGLISH);
        Map<String, String> other = TextFiles.of(language);
        english.forEach((key, sentence) -> assertThat(places(other.get(key)))
                .as(language.tag() + " " + key)
                .isEqualTo(places(sentence)));
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void no_key_stands_twice_in_english_or_in_two_files() {
        long all = TextFiles.PARTS.stream()
                .mapToLong(part -> TextFiles.of(Language.ENGLISH, part).size())
                .sum();
        assertThat(TextFiles.of(Language.ENGLISH)).hasSize((int) all);
    }

    @ParameterizedTest
    @MethodSource("others")
    void news_losses_and_the_figures_of_desks_have_names_in_every_language(Language language) {
        Map<String, String> names = TextFiles.of(language, "names");
        Stream<String> news = Stream.of(Shock.values()).map(shock -> "news." + shock.label());
        Stream<String> losses = Stream.of(LossCause.values())
                .map(cause -> "loss." + cause.name().toLowerCase().replace('_', '-'));
        Stream<String> figures = Stream.of(
                        Metric.INQUIRIES,
                        Metric.MQLS,
                        Metric.SALS,
                        Metric.SQLS,
                        Metric.WINS,
                        Metric.REVENUE,
                        Metric.CONTRIBUTION_EXPECTED,
                        Metric.CONTRIBUTION_CLOSED,
                        Metric.CONTRIBUTION_OPEN,
                        Metric.SPEND,
                        Metric.ATTEMPTS_MADE,
                        Metric.ATTEMPTS_PER_LEAD,
                        Metric.QUEUE_LENGTH,
                        Metric.REP_UTILIZATION,
                        Metric.CONVERSION_MARKETING,
                        Metric.CONVERSION_SALES,
                        Metric.TRUST_SALES,
                        Metric.TRUST_MARKETING,
                        Metric.CHANNEL_QUALITY_PERCEIVED.figure(),
                        Metric.CHANNEL_QUALITY_TRUE.figure())
                .map(metric -> "metric." + metric.name());
        Stream<String> companies = Stream.of("cold-war", "hot-leads")
                .flatMap(name -> Stream.of("company." + name + ".title", "company." + name + ".story"));
        assertThat(names.keySet())
                .containsAll(Stream.of(news, losses, figures, companies)
                        .flatMap(keys -> keys)
                        .toList());
    }

    @Test
    void a_word_is_chosen_by_whether_there_is_one() {
        Sentence sentence = new Sentence("{0|one lead is|# leads are} at {1}");
        assertThat(sentence.with(1, "desk {0}")).isEqualTo("one lead is at desk {0}");
        assertThat(sentence.with("12", "a$b")).isEqualTo("12 leads are at a$b");
        assertThatThrownBy(() -> sentence.with(1)).hasMessageContaining("nothing for {1}");
    }

    @Test
    void a_phrase_is_said_in_the_language_of_whoever_reads_it_with_all_that_is_in_it() {
        Phrase phrase = Phrase.of("words.about", Phrase.of("role.sales.title"), FigureSpelling.of("1,234.5 k"));
        assertThat(phrase.inEnglish()).isEqualTo("Sales: 1,234.5 k");
        assertThat(phrase.in(GERMAN)).isEqualTo("Vertrieb: 1.234,5 Tsd.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.65 M EUR|3,65 Mio. EUR",
                "8.3 %|8,3 %",
                "12,345 EUR|12.345 EUR",
                "-1,000.5|-1.000,5",
                "3.21 to 4.10 M|3,21 bis 4,10 Mio.",
                "K7M|K7M"
            })
    void a_figure_is_respelled_by_the_signs_of_the_language(String english, String german) {
        assertThat(GERMAN.figure(english)).isEqualTo(german);
        assertThat(Texts.english().figure(english)).isEqualTo(english);
    }

    @Test
    void several_things_are_joined_by_the_word_of_the_language() {
        assertThat(GERMAN.and(List.of("a", "b", "c"))).isEqualTo("a, b und c");
        assertThat(GERMAN.or(List.of("1", "2"))).isEqualTo("1 oder 2");
        assertThat(GERMAN.inside("Runde 3")).isEqualTo("Runde 3");
        assertThat(Texts.english().inside("Round 3")).isEqualTo("round 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-CH, fr;q=0.9, en;q=0.8|de",
                "fr, en;q=0.4, de;q=0.5|de",
                "en-GB|en",
                "de;q=0, en|en",
                "de_AT.UTF-8|de"
            })
    void a_browser_is_answered_in_the_first_language_it_asks_for(String header, String tag) {
        assertThat(Language.accepted(header)).contains(new Language(tag));
    }

    @ParameterizedTest
    @CsvSource({"fr", "''", "*", "de;q=often"})
    void a_browser_that_asks_for_none_of_the_languages_says_nothing(String header) {
        assertThat(Language.accepted(header)).isEmpty();
    }
}
