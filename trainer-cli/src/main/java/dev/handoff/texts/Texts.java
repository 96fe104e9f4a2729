package dev.handoff.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one language. Whoever makes something that a participant reads is handed the texts of that participant, so that people of
 * several languages can sit in one room. For use by several threads.
 */
public final class Texts {
    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> sentences;

    private Texts(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** The sentences of a language. */
    public static Texts of(Language language) {
        return LOADED.computeIfAbsent(language, l -> new Texts(l, TextFiles.of(l)));
    }

    /** The sentences in English. */
    public static Texts english() {
        return of(Language.ENGLISH);
    }

    /** Which language. */
    public Language language() {
        return language;
    }

    /**
     * A sentence.
     *
     * @param arguments what is put into it: whole numbers, words as they are to be read, or what reads differently in each
     *     language
     * @throws IllegalArgumentException when there is no such sentence, or it wants more arguments
     */
    public String of(String key, Object... arguments) {
        String pattern = sentences.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(language.tag() + " lacks the text " + key);
        }
        Object[] said = arguments.clone();
        for (int i = 0; i < said.length; i++) {
            said[i] = said[i] instanceof Wording wording ? wording.in(this) : said[i];
        }
        return new Sentence(pattern).with(said);
    }

    /** A name in this language; where it has none, the name that it has elsewhere. */
    public String named(String key, String elsewhere) {
        return sentences.getOrDefault(key, elsewhere);
    }

    /** What begins a sentence or a row of a table, within a sentence: in English without its capital letter. */
    public String inside(String title) {
        boolean isSmall = of("words.small-inside-sentences").equals("yes");
        return isSmall ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }

    /** "this", "this and that", "this, that and the other"; nothing where there is none. */
    public String and(List<String> things) {
        return joined(things, of("words.and"));
    }

    /** "this", "this or that", "this, that or the other"; nothing where there is none. */
    public String or(List<String> things) {
        return joined(things, of("words.or"));
    }

    private static String joined(List<String> things, String last) {
        int before = things.size() - 1;
        return before < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, before)) + " " + last + " " + things.get(before);
    }

    /**
     * A figure as this language spells it.
     *
     * @param english the same as reports spell it: {@code 1,234.5}, {@code 3.65 M EUR}, {@code 3.2 to 4.1 M}
     */
    public String figure(String english) {
        return language.equals(Language.ENGLISH)
                ? english
                : FigureSpelling.of(english).in(this);
    }
}
