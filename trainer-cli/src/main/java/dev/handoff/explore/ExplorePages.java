package dev.handoff.explore;

import dev.handoff.report.ResourceText;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.fitted.StatedFile;
import dev.handoff.web.LocalPages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page and what belongs to it: {@code /} with all knobs, {@code /answer} with what is known of them, {@code /scenario.yaml} to save. The page
 * works without its script: its form asks for itself again.
 */
public final class ExplorePages implements LocalPages {
    private static final String HTML = "text/html; charset=utf-8";
    private static final long WITHOUT_SCRIPT = 5_000;
    private static final long PATIENCE = 700;
    private static final String TITLE = "title";

    /** Browsers ask for a picture of every site. */
    private static final String NO_PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    private final Exploration exploration;
    private final CommandWords words;
    private final String baseName;

    /** How commands are spelled that give the same figures. */
    public interface CommandWords {
        /**
         * The command.
         *
         * @param changes in the spelling of {@code --with}; empty for the company as it is
         * @param replications how many the figures rest on
         */
        String again(String changes, int replications);
    }

    /**
     * Pages of an exploration.
     *
     * @param baseName how a scenario file names the company it extends
     */
    public ExplorePages(Exploration exploration, CommandWords words, String baseName) {
        this.exploration = exploration;
        this.words = words;
        this.baseName = baseName;
    }

    @Override
    public Optional<Content> at(String path, Map<String, String> query) {
        Question question = Question.of(exploration.knobs(), query);
        return switch (path) {
            case "" -> Optional.of(new Content(HTML, page(question), ""));
            case "answer" -> Optional.of(new Content("application/json", answer(question, query), ""));
            case "scenario.yaml" ->
                Optional.of(new Content("application/yaml; charset=utf-8", file(question), "my-scenario.yaml"));
            case "explore.css" -> Optional.of(new Content("text/css; charset=utf-8", resource(path), ""));
            case "favicon.ico" -> Optional.of(new Content("image/svg+xml", NO_PICTURE, ""));
            case "explore.js" -> Optional.of(new Content("text/javascript; charset=utf-8", resource(path), ""));
            default -> Optional.empty();
        };
    }

    private static String resource(String name) {
        return ResourceText.read(ExplorePages.class, name);
    }

    private String page(Question question) {
        Answer answer = awaited(question, 0, question.isAsItIs() ? PATIENCE : WITHOUT_SCRIPT);
        return new ExplorePage(exploration.base(), exploration.knobs()).text(question, answer, command(answer));
    }

    private String answer(Question question, Map<String, String> query) {
        int known = query.getOrDefault("known", "").matches("\\d{1,6}") ? Integer.parseInt(query.get("known")) : 0;
        Answer answer = awaited(question, known, PATIENCE);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("replications", answer.replications());
        told.put("finished", answer.finished());
        told.put("html", AnswerHtml.of(answer));
        told.put("say", AnswerHtml.sentence(answer));
        told.put("command", command(answer));
        told.put("problems", answer.problems());
        return JsonMapper.shared().writeValueAsString(told);
    }

    private String command(Answer answer) {
        return answer.replications() == 0 ? "" : words.again(answer.question().changes(), answer.replications());
    }

    private Answer awaited(Question question, int known, long millis) {
        try {
            return exploration.ask(question, known, millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return exploration.ask(question);
        }
    }

    /** The company as asked, as a scenario file that extends the one it began with. */
    private String file(Question question) {
        StatedFile file = new StatedFile();
        for (String change : question.list()) {
            int equals = change.indexOf('=');
            file.state(change.substring(0, equals), change.substring(equals + 1));
            file.source(change.substring(0, equals), "assume: set in handoff explore");
        }
        Scenario base = exploration.base();
        Map<String, String> head = new LinkedHashMap<>();
        head.put(TITLE, base.title() + ", explored");
        return file.text(baseName, head);
    }
}
