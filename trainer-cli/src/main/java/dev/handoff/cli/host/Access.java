package dev.handoff.cli.host;

import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.texts.Language;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How people come in, as it was asked for and found possible.
 *
 * @param address what is listened on for phones; loopback where only this machine comes in
 * @param port for browsers; empty for the usual one or the next that is free
 * @param url https address of the proxy or tunnel in front of it; empty where there is none
 * @param keystore what it is encrypted with; empty for plain HTTP
 * @param ssh what terminals come in by; empty where they do not
 * @param language of all pages; empty where each browser is answered in its own
 */
public record Access(
        InetAddress address,
        Optional<Integer> port,
        Optional<String> url,
        Optional<Keystore> keystore,
        Optional<Ssh> ssh,
        Optional<Language> language) {
    /**
     * The door for terminals.
     *
     * @param port it listens on; 0 for any that is free
     * @param folder where the host's key is kept
     */
    public record Ssh(int port, Path folder) {}

    /**
     * Looks at what was asked for, before anything is begun.
     *
     * @param folder where the host's key is kept
     * @throws InvalidInput when it cannot be had, or people everywhere could read along
     */
    public static Access of(HostPlan plan, Supplier<Path> folder, Environment environment) {
        Optional<String> url = plan.value("url").map(Access::checkedUrl);
        boolean encrypts = plan.value("tls").isPresent();
        InetAddress address = Network.address(plan.value("bind").orElse("127.0.0.1"), encrypts);
        return new Access(
                address,
                plan.port(),
                url,
                plan.value("tls").map(file -> Keystore.read(file, environment)),
                plan.ssh().map(port -> new Ssh(port, folder.get())),
                plan.language());
    }

    /** The same at another address of this machine. */
    Access at(String bind) {
        return new Access(Network.address(bind, keystore.isPresent()), port, url, keystore, ssh, language);
    }

    /** The same without the door for terminals. */
    public Access forBrowsers() {
        return new Access(address, port, url, keystore, Optional.empty(), language);
    }

    private static String checkedUrl(String url) {
        if (url.matches("http://.*")) {
            throw new InvalidInput("--url: what people send to " + url + " could be read on its way. Maybe "
                    + url.replaceFirst("http", "https") + "? In a room of your own, --bind lan needs no --url.");
        }
        if (!url.matches("https://[A-Za-z0-9.:\\[\\]-]+/?")) {
            throw new InvalidInput("--url: '" + url + "' is no address of a site. Maybe https://play.example.com?");
        }
        return url.replaceFirst("/$", "");
    }

    /** Host name, and port unless it is the usual one, of the proxy or tunnel. */
    Optional<String> outside() {
        return url.map(address -> address.replaceFirst("^https://", "").replaceFirst(":443$", ""));
    }

    /** What the trainer should know about the certificate before phones show it; empty for nothing. */
    Optional<String> warning(Instant now) {
        return keystore.filter(store -> store.ends().isBefore(now))
                .map(store -> "--tls: the certificate ended on " + LocalDate.ofInstant(store.ends(), ZoneOffset.UTC)
                        + "; phones will say that it cannot be trusted.");
    }

    /** Whether only this machine's browsers reach it directly. */
    boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    /** What people type to reach a port of this machine. */
    String addressAt(int port) {
        String digits = address.getHostAddress();
        String name = keystore.map(store -> store.nameFor(digits)).orElse(digits);
        return (keystore.isPresent() ? "https://" : "http://") + (name.contains(":") ? "[" + name + "]" : name) + ":"
                + port;
    }
}
