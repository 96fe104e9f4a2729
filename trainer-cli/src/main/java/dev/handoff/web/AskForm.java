package dev.handoff.web;

import dev.handoff.report.html.Html;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Option;
import dev.handoff.terminal.Screen.Setting;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.terminal.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a screen asks for, as a form: buttons for choices, labelled fields for words and numbers. */
final class AskForm implements Ask.Visitor<Html> {
    /** The key of the choice that a keyboard makes by Enter alone: an empty answer. */
    private static final String ENTER = "Enter";

    private static final String ANSWER = "answer";
    private static final String ERROR = "error";

    private final Html html;
    private final Screen screen;
    private final Surroundings around;
    private final int round;

    AskForm(Html html, Screen screen, Surroundings around, int round) {
        this.html = html;
        this.screen = screen;
        this.around = around;
        this.round = round;
    }

    /** A form, where anything can be answered. */
    void draw() {
        screen.ask().accept(this);
    }

    private Html open() {
        html.open("form", "method", "post", "action", "/" + around.path());
        return hidden("t", around.token()).empty("input", "type", "hidden", "name", "round", "value", "" + round);
    }

    private Html hidden(String name, String value) {
        return html.empty("input", "type", "hidden", "name", name, "value", value);
    }

    @Override
    public Html pick(Ask.Pick pick) {
        open();
        refused();
        screen.choices().forEach(choice -> choice.setting().ifPresent(setting -> setting(choice, setting)));
        choices();
        return html.close();
    }

    /** What can be set where it stands: folded under its name and how it stands, so that a phone shows all of them at a glance. */
    private void setting(Choice choice, Setting setting) {
        html.open("details", "class", "lever").open("summary").text("b", choice.label());
        html.text("span", chosen(setting)).close().open("fieldset");
        html.text("legend", choice.label(), "class", "hidden").text("p", setting.help(), "class", "hint");
        html.open("div", "class", "options");
        setting.options().forEach(option -> option(setting, option));
        html.close().close().close();
    }

    private String chosen(Setting setting) {
        return setting.options().stream()
                .filter(option -> isChecked(setting, option))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    private boolean isChecked(Setting setting, Option option) {
        String typed = around.kept().field(setting.field());
        return typed.isEmpty() ? option.chosen() : option.value().equals(typed);
    }

    private void option(Setting setting, Option option) {
        html.open("label", "class", "option");
        if (isChecked(setting, option)) {
            html.empty("input", "type", "radio", "name", setting.field(), "value", option.value(), "checked", "");
        } else {
            html.empty("input", "type", "radio", "name", setting.field(), "value", option.value());
        }
        html.text("span", option.label());
        if (!option.detail().isEmpty()) {
            html.text("small", option.detail());
        }
        html.close();
    }

    /** Buttons: what most people do next comes first. */
    private void choices() {
        html.open("div", "class", "choices");
        plain(Weight.MAIN);
        if (keeps()) {
            html.open("button", "name", ANSWER, "value", Visit.Form.KEEP, "class", "choice");
            html.text("b", around.texts().of("ask-form.keep-for-now"))
                    .text("span", around.texts().of("ask-form.what-is-set-stays-nothing"))
                    .close();
        }
        plain(Weight.OTHER);
        plain(Weight.GRAVE);
        html.close();
    }

    /** Whether what is set can be kept without anything else; where it decides no round, the main choice keeps it. */
    private boolean keeps() {
        boolean isMain = screen.choices().stream().anyMatch(choice -> choice.weight() == Weight.MAIN);
        return screen.choices().stream().anyMatch(choice -> choice.setting().isPresent()) && (round > 0 || !isMain);
    }

    private void plain(Weight weight) {
        screen.choices().stream()
                .filter(choice -> choice.setting().isEmpty() && choice.weight() == weight)
                .forEach(this::choice);
    }

    /** A button with what it does, and how that stands. */
    private void choice(Choice choice) {
        String answer = choice.key().equals(ENTER) ? "" : choice.key();
        html.open("button", "name", ANSWER, "value", answer, "class", look(choice));
        html.text("b", choice.label());
        if (!choice.detail().isEmpty()) {
            html.text("span", choice.detail());
        }
        if (choice.marked()) {
            html.text("span", around.texts().of("ask-form.present-choice"), "class", "mark");
        }
        html.close();
    }

    private static String look(Choice choice) {
        String weight = switch (choice.weight()) {
            case MAIN -> " main";
            case OTHER -> "";
            case GRAVE -> " grave";
        };
        return "choice" + weight + (choice.marked() ? " marked" : "");
    }

    /** Why what was sent was not taken, where there is no field to say it beside. */
    private void refused() {
        if (around.kept().isRefused()) {
            html.text("p", around.kept().reason(), "class", ERROR, "id", ERROR, "tabindex", "-1", "autofocus", "");
        }
    }

    @Override
    public Html words(Ask.Words words) {
        open();
        field(
                ANSWER,
                around.texts().of("ask-form.your-answer"),
                around.texts().of("ask-form.at-most-letters", words.most()),
                "text",
                true);
        html.text("button", around.texts().of("ask-form.send"), "class", "main");
        if (words.mayBeEmpty()) {
            html.text(
                    "button",
                    around.texts().of("ask-form.say-nothing"),
                    "name",
                    "skip",
                    "value",
                    "yes",
                    "formnovalidate",
                    "");
        }
        return html.close();
    }

    @Override
    public Html amount(Ask.Amount amount) {
        open();
        field(
                ANSWER,
                around.texts().of("ask-form.amount-in", amount.unit()),
                around.texts().of("ask-form.such-as-120-k-or"),
                "text",
                true);
        return html.text("button", around.texts().of("ask-form.send"), "class", "main")
                .close();
    }

    @Override
    public Html numbers(Ask.Numbers numbers) {
        open();
        html.open("fieldset").text("legend", around.texts().of("ask-form.a-number-for-each", numbers.unit()));
        refused();
        for (int i = 0; i < numbers.labels().size(); i++) {
            field(Ask.Numbers.field(i), numbers.labels().get(i), "", "decimal", false);
        }
        html.close().text("button", around.texts().of("ask-form.send"), "class", "main");
        html.text("button", around.texts().of("ask-form.skip"), "name", "skip", "value", "yes", "formnovalidate", "");
        return html.close();
    }

    /**
     * A field with its label, a hint and what was wrong with it.
     *
     * @param alone whether the reason of a refusal belongs to it
     */
    private void field(String name, String label, String hint, String keyboard, boolean alone) {
        boolean wrong = alone && around.kept().isRefused();
        List<String> told = new ArrayList<>();
        html.open("div", "class", "field").text("label", label, "for", name);
        if (!hint.isEmpty()) {
            html.text("p", hint, "class", "hint", "id", name + "-hint");
            told.add(name + "-hint");
        }
        if (wrong) {
            html.text("p", around.kept().reason(), "class", ERROR, "id", ERROR);
            told.add(0, ERROR);
        }
        html.empty("input", attributes(name, keyboard, wrong, told)).close();
    }

    private String[] attributes(String name, String keyboard, boolean wrong, List<String> told) {
        List<String> pairs =
                new ArrayList<>(Arrays.asList("id", name, "name", name, "autocomplete", "off", "inputmode", keyboard));
        pairs.addAll(List.of("value", around.kept().field(name)));
        if (!told.isEmpty()) {
            pairs.addAll(List.of("aria-describedby", String.join(" ", told)));
        }
        if (wrong) {
            pairs.addAll(List.of("aria-invalid", "true", "autofocus", ""));
        }
        return pairs.toArray(String[]::new);
    }

    @Override
    public Html goOn(Ask.GoOn goOn) {
        open();
        refused();
        if (screen.choices().isEmpty()) {
            html.text("button", goOn.label(), "class", "main", "name", ANSWER, "value", "");
        } else {
            choices();
        }
        return html.close();
    }

    @Override
    public Html waiting(Ask.Wait wait) {
        String words = wait.until().startsWith(around.texts().of("ask-form.until") + " ")
                ? around.texts().of("ask-form.waiting", wait.until())
                : wait.until();
        html.text("p", words, "class", "waiting");
        return screen.choices().isEmpty() ? html : pick(Ask.pick());
    }

    @Override
    public Html nothing(Ask.Nothing nothing) {
        return screen.choices().isEmpty() ? html : pick(Ask.pick());
    }
}
