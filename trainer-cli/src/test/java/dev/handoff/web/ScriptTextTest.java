package dev.handoff.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.texts.Language;
import org.junit.jupiter.api.Test;

class ScriptTextTest {
    @Test
    void names_become_letters_and_blanks_go_but_not_in_quotes() {
        String source =
                "// What it does.\nlet $one = 'a b $x',\n  $two = $one + 1;\nif ($two > $one) { return $two; }\n";
        assertThat(ScriptText.sent(source).strip()).isEqualTo("let a='a b b',c=a+1;if(c>a){return c}");
    }

    @Test
    void the_script_of_all_pages_is_sent_in_less_than_two_kilobytes() {
        String sent = PageFiles.script(Language.ENGLISH).text();
        assertThat(sent.getBytes(UTF_8).length).isLessThan(2000);
        assertThat(sent)
                .doesNotContain("//")
                .contains("No connection. What you sent is saved", "The room has gone on.");
    }
}
