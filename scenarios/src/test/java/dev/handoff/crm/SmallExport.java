package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** A small export in a directory of its own, and what comes of reading it. */
final class SmallExport {
    private final Path dir;
    private CrmFiles files = new CrmFiles(List.of(), List.of(), List.of(), java.util.Optional.empty());
    private ReadOptions options = ReadOptions.defaults()
            .withZone(ZoneId.of("Europe/Berlin"))
            .withAsOf(LocalDateTime.parse("2024-06-01T12:00"))
            .withSmallestChannel(1);

    SmallExport(Path dir) {
        this.dir = dir;
    }

    SmallExport leads(String... lines) {
        files = new CrmFiles(List.of(write("leads.csv", lines)), files.activities(), files.deals(), files.mapping());
        return this;
    }

    SmallExport leads(byte[] bytes) {
        files = CrmFiles.ofLeads(write("leads.csv", bytes));
        return this;
    }

    SmallExport leads(Charset charset, String text) {
        return leads(text.getBytes(charset));
    }

    SmallExport activities(String... lines) {
        files = files.withActivities(write("calls.csv", lines));
        return this;
    }

    SmallExport deals(String... lines) {
        files = files.withDeals(write("deals.csv", lines));
        return this;
    }

    SmallExport spend(String... lines) {
        files = files.withSpend(write("spend.csv", lines));
        return this;
    }

    SmallExport mapping(String... lines) {
        files = files.withMapping(write("mapping.yaml", lines));
        return this;
    }

    SmallExport with(ReadOptions other) {
        options = other;
        return this;
    }

    ReadOptions options() {
        return options;
    }

    CrmFiles files() {
        return files;
    }

    CrmRead.Done read() {
        CrmRead read = CrmReader.read(files, options, ReadProgress.none());
        assertThat(read).as("%s", read).isInstanceOf(CrmRead.Done.class);
        return (CrmRead.Done) read;
    }

    /** What is said of files that cannot be read, without the directory. */
    List<String> problems() {
        return refused().problems().stream()
                .map(Problem::toString)
                .map(line -> line.replace(dir + "/", "").replace(dir + "\\", ""))
                .toList();
    }

    CrmRead.Refused refused() {
        CrmRead read = CrmReader.read(files, options, ReadProgress.none());
        assertThat(read).as("%s", read).isInstanceOf(CrmRead.Refused.class);
        return (CrmRead.Refused) read;
    }

    /** What is left out of the file of leads, in words. */
    List<String> leftOut(int file) {
        return read().report().files().get(file).leftOut().stream()
                .map(Object::toString)
                .toList();
    }

    private Path write(String name, String... lines) {
        return write(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(dir.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
