package dev.handoff.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say how people come into a workshop. */
final class WaysIn {
    @Option(names = "--bind", paramLabel = "ADDRESS", description = "lan, or an address. Default: this machine alone.")
    private String bind;

    @Option(names = "--port", paramLabel = "PORT", description = "Default: 8080 or the next free one.")
    private String port;

    @Option(names = "--ssh", paramLabel = "PORT", description = "Let terminals in by SSH, too. Default: closed.")
    private String ssh;

    @Option(names = "--url", paramLabel = "URL", description = "https address of a tunnel or proxy in front of it.")
    private String url;

    @Option(
            names = "--tls",
            paramLabel = "KEYSTORE",
            description =
                    "Encrypt by the key of a PKCS#12 file; its password is asked, or in" + " HANDOFF_TLS_PASSWORD.")
    private String tls;

    /** What was said, by name. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "bind", bind);
        put(given, "port", port);
        put(given, "ssh", ssh);
        put(given, "url", url);
        put(given, "tls", tls);
        return given;
    }

    /** Puts down what was said; nothing where nothing was. */
    static void put(Map<String, String> given, String name, String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
