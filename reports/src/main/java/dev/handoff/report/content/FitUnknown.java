package dev.handoff.report.content;

import dev.handoff.report.FitChecks;
import dev.handoff.report.FitContext;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/** What no CRM can tell, whatever is exported, and what this export does not. */
final class FitUnknown {
    private static final List<List<String>> NEVER = List.of(
            List.of(
                    "Belief, trust, legitimacy",
                    "opinions are not in the log; what they do is inside how readily reps try",
                    "stay as assumed; handoff sensitivity shows what they do"),
            List.of(
                    "What an agreement does: pressure, enforcement",
                    "only a company that had one, and changed it, shows it",
                    "stay as assumed; --changed fits decisions before and after apart"),
            List.of(
                    "A full inbox, or no wish to try",
                    "both look like silence",
                    "only their sum is fitted; the inbox stays as assumed"),
            List.of(
                    "Why a lead that never answered was lost",
                    "unreachable, or given up too soon",
                    "told apart by the model only, by constant chances"),
            List.of(
                    "Calls nobody logged",
                    "they look like calls never made: answers and persistence come out wrong",
                    "--unlogged 15% shows what moves"));
    private static final String FOR_AGREEMENTS = "Three of them matter for agreements: trust, pressure, inbox.";

    private FitUnknown() {}

    private static int things(FitContext context) {
        return NEVER.size() + context.fit().notFitted().size();
    }

    /** How many things there are, in a sentence for the top. */
    static String counted(FitContext context) {
        return "Not knowable from these files: " + things(context) + " things (fit.html, section 4). " + FOR_AGREEMENTS;
    }

    static Chapter of(FitContext context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                "What no export tells",
                List.of("What", "why", "what then"),
                NEVER.stream().map(t -> Row.of(t.get(0), t.get(1), t.get(2))).toList()));
        List<Row> rows = context.fit().notFitted().stream()
                .map(missing -> Row.of(missing.path(), missing.reason()))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Table("What these files do not tell", List.of("Value", "why"), rows));
        }
        context.checks().unlogged().ifPresent(unlogged -> blocks.addAll(unlogged(unlogged)));
        return Chapter.of("unknown", "4. What could not be identified, and why", blocks);
    }

    private static List<Block> unlogged(FitChecks.Unlogged unlogged) {
        String share = ReportWords.percent(unlogged.share());
        String sentence =
                "If " + share + " of the unanswered calls were never logged, " + Numbers.count(unlogged.added())
                        + " calls are missing. They were put back where such calls may have been, and all was fitted again; the"
                        + " company that was written stays fitted to the log as it is.";
        if (unlogged.values().isEmpty()) {
            return List.of(Say.of(sentence + " No value moves by more than half of its standard error."));
        }
        List<Row> rows = unlogged.values().stream()
                .map(v -> Row.of(v.label(), v.one(), v.other(), FitLikeness.signed(v.errors())))
                .toList();
        return List.of(
                Say.of(sentence),
                new Table(
                        "If " + share + " of unanswered calls were never logged",
                        List.of("Value", "as logged", "if so", "by standard errors"),
                        rows));
    }
}
