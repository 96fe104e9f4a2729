package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.option.GameChoice;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.LanguageOption;
import dev.handoff.cli.option.LucksOptions;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.cli.progress.ReplayProgress;
import dev.handoff.debrief.Chapters;
import dev.handoff.debrief.Debrief;
import dev.handoff.debrief.DebriefBook;
import dev.handoff.debrief.DebriefJson;
import dev.handoff.debrief.Lucks;
import dev.handoff.debrief.Replays;
import dev.handoff.debrief.WhatIf;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.game.Game;
import dev.handoff.game.score.Why;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.report.data.ResultsBook;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.html.DocumentPage;
import dev.handoff.report.text.DocumentText;
import dev.handoff.terminal.ChapterScreen;
import dev.handoff.terminal.GameStory;
import dev.handoff.terminal.PlainRenderer;
import dev.handoff.workshop.store.GameStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handoff debrief}: what a finished game shows. */
@Command(
        name = "debrief",
        customSynopsis = "handoff debrief [OPTIONS] [GAME]",
        description = {
            "Tells what a finished game shows: how good the leads were, where they leaked, whose fault it was on the same luck,"
                    + " one lead's life, and the draft of an agreement.",
            "",
            "Of a game that is not finished it tells the rounds played, and nobody's decisions."
        },
        footer = {"  handoff debrief", "  handoff debrief 3 --out monday"})
public final class DebriefCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write debrief.html, debrief.json, results.xlsx and draft-sla.md to DIR.")
    private String out;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private String format = "text";

    @Option(
            names = "--details",
            description = "Print all there is; otherwise the answer and what fits into forty lines.")
    private boolean details;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private LucksOptions size = new LucksOptions();

    @Mixin
    private GameChoice games;

    @Mixin
    private HelpOption help;

    public DebriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!List.of("text", "json").contains(format)) {
            throw new InvalidInput("--format: '" + format + "' is not a format here. Maybe text or json?");
        }
        Lucks lucks = size.lucks();
        language.asked();
        try (GameStore store = games.open(console.environment())) {
            long number = games.number(store);
            Game played = SavedGame.resume(store, number).game();
            return played.state().isOver() ? tell(played, number, lucks) : tellRounds(played, number);
        }
    }

    private int tellRounds(Game played, long number) {
        console.say("Game " + number + " is not finished; its debrief comes after round "
                + played.state().setup().length().rounds() + ". Go on with: handoff play --resume " + number
                + games.again());
        console.result(renderer()
                .render(GameStory.of(language.texts(), language.texts().of("game-story.title", number), played)));
        return Exit.NO;
    }

    private int tell(Game played, long number, Lucks lucks) {
        Optional<OutputFiles> files = Optional.ofNullable(out).map(OutputFiles::prepare);
        try {
            return tell(played, number, lucks, files);
        } finally {
            files.ifPresent(OutputFiles::close);
        }
    }

    private int tell(Game played, long number, Lucks lucks, Optional<OutputFiles> files) {
        Debrief debrief = Debrief.of(played.world(), played.state());
        ReplayProgress progress = ReplayProgress.of(console, lucks.count());
        Replays replays = replays(debrief, lucks, progress);
        if (progress.interrupted()) {
            console.say("Interrupted; what follows rests on what was finished.");
        }
        files.ifPresent(f -> f.write(contents(played, debrief, replays, number), console));
        console.result(format.equals("json") ? DebriefJson.of(debrief, replays) : text(debrief, replays, number));
        return progress.interrupted() ? Exit.INTERRUPTED : Exit.DONE;
    }

    /** The gap over other lucks, why each round was another than usual, and what the players' own proposal would have brought; who is interrupted once is not kept any longer. */
    private static Replays replays(Debrief debrief, Lucks lucks, ReplayProgress progress) {
        Optional<WhoseFault> fault = progress.during(line -> debrief.whoseFault(lucks, line));
        Optional<WhatIf.Tried> tried = debrief.state()
                .retrospective()
                .proposal()
                .filter(proposal -> !progress.interrupted())
                .flatMap(proposal -> progress.during(line -> debrief.tried(proposal, lucks, fault, line)));
        List<Why> whys = progress.interrupted()
                ? List.of()
                : progress.during(line -> debrief.whys(lucks.threads(), line)).orElse(List.of());
        return new Replays(fault, whys, tried);
    }

    private Map<String, byte[]> contents(Game played, Debrief debrief, Replays replays, long number) {
        RunCharts.problem().ifPresent(problem -> console.say("Warning: " + problem));
        Map<String, byte[]> contents = new LinkedHashMap<>();
        Document document = DebriefBook.of(debrief, replays, title(number), again(number), language.texts());
        contents.put("debrief.html", DocumentPage.render(document).getBytes(UTF_8));
        RunCharts.lacking().ifPresent(lacking -> console.say("Warning: " + lacking));
        contents.put("debrief.json", DebriefJson.of(debrief, replays).getBytes(UTF_8));
        contents.put("results.xlsx", ResultsBook.render(document, Map.of("rounds", GameCsv.of(played))));
        contents.put(
                "draft-sla.md", Chapters.of(debrief, language.texts()).draft().getBytes(UTF_8));
        return contents;
    }

    private String title(long number) {
        return language.texts().of("debrief-book.what-game-shows", number);
    }

    private String again(long number) {
        return "handoff debrief " + number + size.again() + games.again() + language.again();
    }

    private String text(Debrief debrief, Replays replays, long number) {
        if (!details) {
            return DocumentText.render(
                    DebriefBook.inShort(debrief, replays, title(number), again(number), language.texts()),
                    console.environment().style(false, !console.environment().unicode()));
        }
        Chapters chapters = Chapters.of(debrief, language.texts());
        List<Chapter> all = new ArrayList<>(chapters.whatHappened());
        all.addAll(chapters.whatItMeans(replays));
        all.add(chapters.whatNext());
        StringBuilder text = new StringBuilder();
        all.forEach(chapter -> text.append(renderer().render(ChapterScreen.of(language.texts(), chapter))));
        return text.toString();
    }

    private PlainRenderer renderer() {
        return new PlainRenderer(
                console.environment().style(true, !console.environment().unicode()));
    }
}
