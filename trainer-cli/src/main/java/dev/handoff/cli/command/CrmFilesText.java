package dev.handoff.cli.command;

import dev.handoff.calibration.recorded.RecordedCompany;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.scenario.Scenario;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The note beside an export of a simulated company: what the company truly is, and how to read the files. */
final class CrmFilesText {
    private CrmFilesText() {}

    static String of(Scenario scenario, RecordedCompany company, String again) {
        return String.join(
                "\n",
                List.of(
                        "An export of a company that does not exist, for trying out what is fitted to such files.",
                        "",
                        "Written by:    " + again,
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

    private static String day(long instant) {
        return LocalDateTime.ofEpochSecond(instant, 0, ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }
}
