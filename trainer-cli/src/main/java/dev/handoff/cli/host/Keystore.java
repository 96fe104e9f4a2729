package dev.handoff.cli.host;

import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * The key and certificate that a door is encrypted with.
 *
 * @param context what opens encrypted connections
 * @param names host names and addresses that the certificate is for, in its order; those with a star are left out
 * @param ends when the certificate ends
 */
public record Keystore(SSLContext context, List<String> names, Instant ends) {
    /** Variable that holds the password, for hosts that nobody starts by hand. */
    static final String VARIABLE = "HANDOFF_TLS_PASSWORD";

    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    public Keystore {
        names = List.copyOf(names);
    }

    /**
     * Reads a PKCS#12 file. Its password is that of the variable {@value #VARIABLE}, or what is typed.
     *
     * @throws InvalidInput when there is no such file, password or key
     */
    public static Keystore read(String file, Environment environment) {
        Path path = path(file);
        char[] password = password(file, environment);
        try {
            return of(file, opened(file, path, password), password);
        } catch (GeneralSecurityException e) {
            throw new InvalidInput("--tls: the key of " + file + " cannot be used: " + e.getMessage()
                    + ". Maybe key and file have different passwords?");
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static Path path(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return path;
            }
            throw new InvalidInput("--tls: " + file + (Files.exists(path) ? " cannot be read." : " is not there.")
                    + " Maybe another path?");
        } catch (InvalidPathException e) {
            throw new InvalidInput("--tls: '" + file + "' cannot be the name of a file. Maybe keystore.p12?");
        }
    }

    private static char[] password(String file, Environment environment) {
        String held = environment.variables().get(VARIABLE);
        if (held != null) {
            return held.toCharArray();
        }
        java.io.Console terminal = environment.inIsTerminal() ? System.console() : null;
        char[] typed = terminal == null ? null : terminal.readPassword("Password of %s: ", file);
        return Optional.ofNullable(typed)
                .orElseThrow(() -> new InvalidInput(
                        "--tls: " + file + " needs its password. Maybe put it into the variable " + VARIABLE + "?"));
    }

    private static KeyStore opened(String file, Path path, char[] password) throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(path)) {
            store.load(in, password);
            return store;
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                throw new InvalidInput("--tls: that is not the password of " + file + ". Maybe look at " + VARIABLE
                        + ", or type it again?");
            }
            throw new InvalidInput("--tls: " + file + " is no PKCS#12 keystore. Maybe make one: openssl pkcs12 -export"
                    + " -in fullchain.pem -inkey privkey.pem -out keystore.p12");
        }
    }

    private static Keystore of(String file, KeyStore store, char[] password) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate certificate) {
                return new Keystore(
                        context(store, password),
                        names(certificate),
                        certificate.getNotAfter().toInstant());
            }
        }
        throw new InvalidInput("--tls: " + file + " has no private key with a certificate. Maybe the file that was made"
                + " with -inkey?");
    }

    private static SSLContext context(KeyStore store, char[] password) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static List<String> names(X509Certificate certificate) throws CertificateParsingException {
        List<String> names = new ArrayList<>();
        Collection<List<?>> others = certificate.getSubjectAlternativeNames();
        for (List<?> name : others == null ? List.<List<?>>of() : others) {
            int kind = (Integer) name.get(0);
            String text = String.valueOf(name.get(1));
            if ((kind == DNS_NAME || kind == IP_ADDRESS) && !text.contains("*")) {
                names.add(text);
            }
        }
        return names;
    }

    /** What people should type for an address of this machine: the name that their browsers find in the certificate, if there is any. */
    String nameFor(String address) {
        return names.contains(address) || names.isEmpty() ? address : names.get(0);
    }
}
