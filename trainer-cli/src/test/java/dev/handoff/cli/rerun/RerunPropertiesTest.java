package dev.handoff.cli.rerun;

import static dev.handoff.cli.Program.handoff;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Main;
import dev.handoff.cli.Program;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.report.ShellEscape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a command was given, whatever it made of it can be made again. */
class RerunPropertiesTest {
    private static final int MANY = 200;
    private static final int WIDE = 3000;

    @Property(tries = 2000, seed = "11")
    void a_word_comes_back_from_any_terminal(@ForAll @StringLength(max = 60) String text) {
        String word = new String(text.getBytes(UTF_8), UTF_8); // no half of a pair of surrogates
        for (String shown : List.of(ShellWord.of(word), ShellEscape.ascii(ShellWord.of(word)))) {
            String wrapped = shown.replaceAll(" ", "\n    ").replace('\u00A0', ' ');
            assertThat(ShellWord.split("a " + wrapped.strip().replaceAll("\\s+", " ") + " b"))
                    .containsExactly("a", word, "b");
        }
    }

    /** Every command that makes files, as short as can be. */
    static Stream<List<String>> commands() {
        List<String> period = List.of("--horizon", "4w", "--warm-up", "1w");
        return Stream.of(
                        List.of("run", "-n", "2"),
                        List.of("compare", "--with", "NAME: deals.winShare=0.3", "--budget", "2"),
                        List.of("whose-fault", "--reference", "lumpy-revenue", "--budget", "2"),
                        List.of("sweep", "--vary", "deals.winShare=few: 0.1, many: 0.2", "--budget", "2"),
                        List.of("optimize", "--with", "NAME: deals.winShare=0.3", "--delta", "900k", "--budget", "320"),
                        List.of("sensitivity", "--factors", "deals.winShare=0.1..0.2", "--budget", "8"),
                        List.of(
                                "breakeven",
                                "lumpy-revenue",
                                "--vary",
                                "deals.winShare=0.1..0.3",
                                "--budget",
                                "5",
                                "--steps",
                                "1"),
                        List.of(
                                "value",
                                "lumpy-revenue",
                                "--factors",
                                "deals.winShare=0.1..0.3",
                                "--study",
                                "deals.winShare=50",
                                "--budget",
                                "60"),
                        List.of("attribution", "--budget", "2"))
                .map(command -> Stream.concat(command.stream(), period.stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_output_of_a_command_with_long_arguments_in_any_script(List<String> command, @TempDir Path dir)
            throws IOException {
        Random random = new Random(command.get(0).length());
        List<String> args = new ArrayList<>();
        command.forEach(word -> args.add(word.replace("NAME", name(random))));
        args.add(1, scenario(dir));
        for (int i = 0; i < MANY; i++) {
            args.add("--set");
            args.add("deals.winShare=" + " ".repeat(i == 0 ? WIDE : random.nextInt(4)) + "0.25" + random.nextInt(10));
        }
        Map<String, byte[]> made = outputs(args.toArray(String[]::new));
        assertThat(made.keySet()).anyMatch(n -> n.endsWith(".html")).anyMatch(n -> n.endsWith(".csv"));
        for (Map.Entry<String, byte[]> file : oneOfAKind(made).entrySet()) {
            Path saved = Files.write(dir.resolve(file.getKey()), file.getValue());
            Program again = handoff("rerun", saved.toString());
            assertThat(again.out() + again.err())
                    .isIn(saved + ": the same, bit for bit.\n", saved + ": the same, letter by letter.\n");
        }
    }

    /** The files of {@code --out} and what is printed, which is another text where signs beyond ASCII cannot be shown. */
    private static Map<String, byte[]> outputs(String... args) {
        Map<String, byte[]> made = new LinkedHashMap<>();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = Main.run(args, new Console(text, said, Program.PIPE).keepingFiles(made::putAll));
        assertThat(exit).as(said.toString(UTF_8)).isIn(Exit.DONE, Exit.NO);
        made.put("printed.txt", text.toByteArray());
        return made;
    }

    private static Map<String, byte[]> oneOfAKind(Map<String, byte[]> made) {
        Map<String, byte[]> some = new LinkedHashMap<>();
        made.forEach((name, content) -> {
            String ending = name.replaceFirst(".*\\.", "");
            if (some.keySet().stream().noneMatch(n -> n.endsWith("." + ending))) {
                some.put(name, content);
            }
        });
        return some;
    }

    private static String scenario(Path dir) throws IOException {
        Path file = dir.resolve("it's \"the\" <b>Büro  of Again\u200d: 北京.yaml");
        return Files.writeString(file, "extends: lumpy-revenue\n").toString();
    }

    private static String name(Random random) {
        String[] syllables = {
            "ab", "Ü", "it's", "\"", "北", " ", "  ", "&lt", "</metadata>", "\\", "$'", "😀", "Again handoff run"
        };
        StringBuilder name = new StringBuilder("x");
        while (name.length() < 60) {
            name.append(syllables[random.nextInt(syllables.length)]);
        }
        return name.append('y').toString();
    }
}
