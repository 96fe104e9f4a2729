package dev.handoff.scenario.oracle;

import java.util.List;
import java.util.stream.Stream;

/** Every company that the engine is compared with theory on. */
public final class OracleCases {

    private OracleCases() {}

    /** All of them, family by family. */
    public static List<OracleCase> all() {
        return Stream.of(ErlangCases.all(), PollaczekCases.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A selection of every family that takes well under a minute. */
    public static List<OracleCase> quick() {
        return all().stream().filter(OracleCase::quick).toList();
    }
}
