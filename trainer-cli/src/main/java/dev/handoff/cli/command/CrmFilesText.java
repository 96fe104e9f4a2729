package dev.handoff.cli.command;

import dev.handoff.calibration.recorded.RecordedCompany;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.scenario.Scenario;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The note beside an export of a simulated company: what the company truly is, and how to read the files. */
final class CrmFilesText {
    private CrmFilesText() {}

    static String of(Scenario scenario, RecordedCompany company, String again, String fitted) {
        return String.join(
                "\n",
                List.of(
                        "An export of a company that does not exist, for trying out what is fitted to such files.",
                        "",
                        "Written by:    " + again,
                        "Read back by:  " + fitted,
                        "Version:       " + ProgramVersion.current(),
                        "The truth:     scenario " + scenario.name() + ", content hash " + scenario.contentHash(),
                        "Measured time: " + day(company.from()) + " to " + day(company.asOf() - 1)
                                + ", when the export was made",
                        "Time zone:     UTC, without summer time",
                        "",
                        "It holds " + company.leads().size() + " leads, "
                                + company.attempts().size() + " calls and "
                                + company.deals().size() + " deals, and nothing that only the simulation knows.",
                        "Leads of the warm-up are not in it.",
                        ""));
    }

    /** The command that fits a company to the files of that directory. */
    static String fitted(Path directory) {
        String files = Stream.of("leads", "activities", "deals")
                .map(name -> " --" + name + " "
                        + ShellWord.of(directory.resolve(name + ".csv").toString()))
                .collect(Collectors.joining());
        return "handoff calibrate" + files + " --zone UTC --out my-company";
    }

    private static String day(long instant) {
        return LocalDateTime.ofEpochSecond(instant, 0, ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }
}
