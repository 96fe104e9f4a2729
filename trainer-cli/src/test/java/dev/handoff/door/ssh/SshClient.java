package dev.handoff.door.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** OpenSSH's own client, which asks a script for the code. */
final class SshClient {
    private final Path directory;
    private final int port;
    private final Path asked;
    private final Path askpass;

    SshClient(Path directory, int port, String code) throws IOException {
        assumeThat(isInstalled())
                .as("ssh is installed (apt-get install openssh-client); without it nobody tests the door for terminals")
                .isTrue();
        this.directory = directory;
        this.port = port;
        this.asked = directory.resolve("asked");
        this.askpass = Files.writeString(
                directory.resolve("askpass.sh"), "#!/bin/sh\necho asked >> '" + asked + "'\necho '" + code + "'\n");
        Files.setPosixFilePermissions(askpass, PosixFilePermissions.fromString("rwx------"));
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("ssh", "-V")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What came of a run. */
    record Result(int exit, String said) {}

    /** The command line of ssh or sftp, up to the host. */
    List<String> command(String program, String... options) {
        List<String> command = new ArrayList<>(List.of(program, "-F", "/dev/null"));
        command.addAll(List.of("-o", "UserKnownHostsFile=" + directory.resolve("known")));
        command.addAll(List.of("-o", "StrictHostKeyChecking=accept-new"));
        command.addAll(List.of("-o", "NumberOfPasswordPrompts=10"));
        command.addAll(List.of("-o", "Port=" + port));
        command.addAll(List.of(options));
        return command;
    }

    /** Starts it without a keyboard. */
    Process start(List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectInput(new File("/dev/null"));
        builder.environment().put("SSH_ASKPASS", askpass.toString());
        builder.environment().put("SSH_ASKPASS_REQUIRE", "force");
        builder.environment().put("DISPLAY", ":0");
        return builder.start();
    }

    /** Runs it to its end; what follows the host is a command for it. */
    Result run(List<String> command, String... orders) throws Exception {
        List<String> all = new ArrayList<>(command);
        all.add("Mia@127.0.0.1");
        all.addAll(List.of(orders));
        Process process = start(all);
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), said);
    }

    /** How often it asked for the code. */
    int timesAsked() throws IOException {
        return Files.exists(asked) ? Files.readAllLines(asked).size() : 0;
    }
}
