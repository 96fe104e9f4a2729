package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Metric;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.spelling.Misspelt;
import dev.handoff.scenario.spelling.NumberSpelling;
import dev.handoff.scenario.spelling.Typed;
import dev.handoff.scenario.targets.AskedFigure;
import dev.handoff.scenario.targets.Stretched;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Asks for the figures that whoever leads marketing or sales knows of a company. What people set is stated, what comes of it is a target; an
 * empty answer leaves it as in the company one begins with.
 */
final class CompanyQuestions {
    private static final double WEEKS_A_YEAR = 52;
    private static final double MOST_OF_A_CYCLE = 0.9;

    private final Console console;
    private final AnswerLines answers;
    private final Scenario base;
    private final String from;
    private final List<String> stated = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();

    /**
     * @param from how whoever asks names the company one begins with
     */
    CompanyQuestions(Console console, AnswerLines answers, Scenario base, String from) {
        this.from = from;
        this.console = console;
        this.answers = answers;
        this.base = base;
    }

    /** Asks all of them. */
    CompanyQuestions ask() {
        console.result("A dozen questions. Enter leaves a figure as in \"" + base.title() + "\".\n"
                + "Behind a figure you may say how well you know it, such as 46 % ± 3, or from how\n"
                + "many cases: 46 % of 820.\n\n");
        Company company = base.company();
        company.teams()
                .forEach((name, team) -> state(
                        "Reps in " + (company.teams().size() == 1 ? "sales" : "the team " + name),
                        Integer.toString(team.reps()),
                        "teams." + name + ".reps",
                        answer -> answer));
        company.channels().forEach(this::inquiries);
        target(
                "Marketing spend a year, such as 1.4 M",
                new AskedFigure(Metric.SPEND),
                answer -> answer + perYear(answer));
        target(
                "Of 100 inquiries, how many are handed to sales (20 %)",
                AskedFigure.share(Metric.MQLS, Metric.INQUIRIES), CompanyQuestions::percent);
        target(
                "Of 100 leads handed over, how many are never called (40 %)",
                new AskedFigure(Metric.ATTEMPTS_NONE), CompanyQuestions::percent);
        target(
                "Calls and mails to a lead in its first month, on average (2.5)",
                new AskedFigure(Metric.ATTEMPTS_PER_LEAD),
                answer -> answer);
        target(
                "Of 100 leads handed over, how many prove worth pursuing (7 %)",
                AskedFigure.share(Metric.SQLS, Metric.MQLS), CompanyQuestions::percent);
        target(
                "Of 100 of those, how many are won (25 %)",
                AskedFigure.share(Metric.WINS, Metric.SQLS), CompanyQuestions::percent);
        state(
                "A typical deal in " + company.money().currency() + ": half are larger",
                NumberSpelling.spell(company.deals().medianSize()),
                "deals.medianSize",
                UnaryOperator.identity());
        cycle(company);
        return this;
    }

    private void inquiries(String name, Channel channel) {
        if (channel.inquiriesPerWeek() > 0) {
            state(
                    "Inquiries a week through " + name,
                    NumberSpelling.spell(channel.inquiriesPerWeek()),
                    "channels." + name + ".inquiriesPerWeek",
                    UnaryOperator.identity());
        }
    }

    /** Days a deal takes: the customer's time between stages, and a tenth for the reps' own. */
    private void cycle(Company company) {
        double gap = company.deals().gap().millis().mean();
        int stages = company.deals().stages();
        if (gap > 0 && stages > 0) {
            double days = stages * gap / SimTime.DAY / MOST_OF_A_CYCLE;
            state(
                    "Days from the first meeting to the decision",
                    String.format(Locale.ROOT, "%.0f", days),
                    "deals.gap",
                    answer -> stretched(number(answer) / days));
        }
    }

    /** The customer's time between stages, longer by that factor. */
    private String stretched(double factor) {
        return Stretched.value(base, "deals.gap", factor);
    }

    /** A plain number: of reps, inquiries, money or days there are no per cent. */
    private static String plain(String answer) {
        if (answer.contains("%")) {
            throw new Misspelt("'" + answer + "' is in per cent, which this is not counted in", "");
        }
        return answer;
    }

    private void state(String question, String asItIs, String path, UnaryOperator<String> value) {
        while (true) {
            String answer = asked(question + " [" + asItIs + "]");
            if (answer.isEmpty()) {
                return;
            }
            try {
                String change = path + "=" + value.apply(plain(answer.replaceFirst("\\s*±.*", "")));
                ScenarioLoader.override(base, List.of(change)).orThrow();
                stated.add(change);
                return;
            } catch (ScenarioException | Misspelt e) {
                again(e.getMessage().replaceFirst("^--set [^:]*: ", ""));
            }
        }
    }

    private void target(String question, AskedFigure figure, UnaryOperator<String> value) {
        while (true) {
            String answer = asked(question);
            if (answer.isEmpty()) {
                return;
            }
            try {
                targets.add(figure.target(value.apply(answer), base));
                return;
            } catch (Misspelt e) {
                again(e.getMessage());
            }
        }
    }

    private String asked(String question) {
        console.result(question + ": ");
        String answer = answers.next();
        if (answer == null) {
            throw new InvalidInput(
                    "--ask: the answers end before the questions do. Maybe an empty line for each that is"
                            + " to stay as it is?"
                            + (targets.isEmpty() && stated.isEmpty() ? "" : " What was answered: " + command()));
        }
        console.result(answers.echo(answer));
        return Typed.plain(answer);
    }

    /** Whoever types is asked again; a script that is wrong is refused. */
    private void again(String why) {
        if (!answers.areTyped()) {
            throw new InvalidInput("--ask: " + why);
        }
        console.result(why + "\n");
    }

    private static double number(String answer) {
        return NumberSpelling.plain(
                answer.replaceFirst("\\s*([%kM±]| of ).*", "").strip());
    }

    /** Of a hundred, so that a number is one of per cent, and no more than a hundred. */
    private static String percent(String answer) {
        if (number(answer) > 100) {
            throw new Misspelt("'" + answer + "' is more than all of a hundred", "");
        }
        return answer.contains("%") ? answer : answer.replaceFirst("^([\\d.,]+)", "$1 %");
    }

    /** A year's spend, where the company is simulated for another time. */
    private String perYear(String answer) {
        boolean aYear = base.company().run().horizon().toMillis() == WEEKS_A_YEAR * SimTime.WEEK;
        return aYear || answer.matches(".*(±|/| a | per ).*") ? "" : " a year";
    }

    /** What was answered, as the command that goes by it: of figures to fit a company to, {@code calibrate}; of values alone, {@code run}. */
    String command() {
        RerunWords command = targets.isEmpty()
                ? RerunWords.of("run", from)
                : RerunWords.of("calibrate").each("--target", targets).option("--extends", from);
        return command.each("--set", stated).toString();
    }

    List<String> stated() {
        return stated;
    }

    List<String> targets() {
        return targets;
    }
}
