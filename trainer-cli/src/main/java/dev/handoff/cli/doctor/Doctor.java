package dev.handoff.cli.doctor;

import dev.handoff.cli.console.Environment;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks at everything in turn. */
public final class Doctor {
    private Doctor() {}

    /**
     * The findings, each made when it is asked for: the last one simulates for some seconds.
     *
     * @param games says where games are kept, or refuses where that cannot be told
     */
    public static Stream<Finding> findings(Environment environment, Supplier<Path> games) {
        List<Supplier<Finding>> looks = List.of(
                () -> JavaFindings.version(
                        Runtime.version(), System.getProperty("java.vendor"), System.getProperty("java.home")),
                () -> JavaFindings.parts(ModuleLayer.boot()),
                () -> JavaFindings.quickStarts(JavaFindings.arguments()),
                () -> MachineFindings.memory(Runtime.getRuntime().maxMemory()),
                () -> TerminalFindings.terminal(environment),
                () -> TerminalFindings.locale(environment),
                MachineFindings::fonts,
                () -> DiskFindings.games(games),
                () -> DiskFindings.database(Path.of(System.getProperty("java.io.tmpdir"))),
                () -> MachineFindings.ports(MachineFindings.FIRST_PORT, MachineFindings.PORTS),
                MachineFindings::network,
                () -> MachineFindings.browser(environment.variables()),
                () -> Speed.measured().finding());
        return looks.stream().map(Supplier::get);
    }
}
