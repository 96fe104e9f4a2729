package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.report.Enumeration;
import dev.handoff.texts.Language;
import dev.handoff.texts.Texts;
import java.util.Optional;
import picocli.CommandLine.Option;

/** In which language those who play read: screens, pages and papers, not what commands say of themselves. */
public final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "What participants read: en or de. Default: en.")
    private String lang;

    /**
     * The language that was asked for; empty when none was.
     *
     * @throws InvalidInput when there is no such language
     */
    public Optional<Language> asked() {
        return Optional.ofNullable(lang).map(tag -> Language.of(tag).orElseThrow(() -> none(tag)));
    }

    /** The sentences of that language, or else English ones. */
    public Texts texts() {
        return Texts.of(asked().orElse(Language.ENGLISH));
    }

    /** The option as it was given, to be appended to a command that does the same again; empty when it was not. */
    public String again() {
        return asked().map(language -> " --lang " + language.tag()).orElse("");
    }

    private static InvalidInput none(String tag) {
        return new InvalidInput("--lang: '" + tag + "' is no language here. Maybe "
                + Enumeration.or(Language.all().stream().map(Language::tag).toList()) + "?");
    }
}
