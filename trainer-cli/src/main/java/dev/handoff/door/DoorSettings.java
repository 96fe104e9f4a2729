package dev.handoff.door;

import dev.handoff.texts.Language;
import dev.handoff.texts.Texts;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;

/**
 * Where a door is and what it is called.
 *
 * @param at address and port it listens on; port 0 for any that is free
 * @param names host names and addresses people may use for it, without a port, such as {@code 192.168.1.20}; loopback's are always allowed
 * @param outside authority of a proxy or tunnel in front of it that speaks TLS, such as {@code lead.example} or {@code lead.example:8443}; empty
 *     where there is no proxy or tunnel
 * @param tls its key and certificate; empty for plain HTTP
 * @param language of all pages; empty where each browser is answered in its own
 */
public record DoorSettings(
        InetSocketAddress at,
        Set<String> names,
        Optional<String> outside,
        Optional<SSLContext> tls,
        Optional<Language> language) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /** Copies the set. */
    public DoorSettings {
        names = Set.copyOf(names);
    }

    /** A door whose pages are in the language of each browser. */
    public DoorSettings(InetSocketAddress at, Set<String> names, Optional<String> outside, Optional<SSLContext> tls) {
        this(at, names, outside, tls, Optional.empty());
    }

    /** The same with all pages in one language, where one is given. */
    public DoorSettings in(Optional<Language> one) {
        return new DoorSettings(at, names, outside, tls, one);
    }

    /**
     * In which language a browser is answered.
     *
     * @param accepted what it asks for, as in its header {@code Accept-Language}
     */
    Texts texts(String accepted) {
        return Texts.of(language.or(() -> Language.accepted(accepted)).orElse(Language.ENGLISH));
    }

    /** This machine alone. */
    @SuppressWarnings("AddressSelection") // an address, not a name: nothing is looked up
    public static DoorSettings loopback(int port) {
        return new DoorSettings(new InetSocketAddress("127.0.0.1", port), Set.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Whether what is sent cannot be read on its way.
     *
     * @param host what the request calls this host, in small letters
     */
    boolean isEncrypted(String host) {
        return tls.isPresent()
                || outside.filter(name -> name.equalsIgnoreCase(host)).isPresent();
    }

    /** Whether a host name means this machine and never leaves it. */
    static boolean isLoopback(String name) {
        return LOOPBACK.contains(name);
    }

    /** The values of a request's {@code Host} that mean this door, in small letters. */
    Set<String> hosts(int port) {
        Set<String> hosts = new HashSet<>();
        for (String name : allNames()) {
            hosts.add(name.toLowerCase(Locale.ROOT) + ":" + port);
            if (port == (tls.isPresent() ? 443 : 80)) {
                hosts.add(name.toLowerCase(Locale.ROOT));
            }
        }
        outside.ifPresent(authority -> hosts.add(authority.toLowerCase(Locale.ROOT)));
        return Set.copyOf(hosts);
    }

    private Set<String> allNames() {
        Set<String> all = new HashSet<>(LOOPBACK);
        all.addAll(names);
        return all;
    }
}
