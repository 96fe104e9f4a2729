package dev.handoff.door.ssh;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key by which clients know this host again: EC over P-256, in a file that only its owner can read. It is written as PEM and read by
 * the JDK alone; nothing in the file is ever run.
 */
final class HostKey {
    private static final String FILE = "ssh-host-key.pem";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final FileAttribute<?>[] OWNER_ONLY =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];

    private HostKey() {}

    /**
     * The key of a folder, made when there is none.
     *
     * @throws IOException when it cannot be read or written
     */
    static KeyPair of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                keep(file, made());
            }
            return read(file);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(
                    file + " is no key. Maybe delete it; clients will then ask once more whom they trust", e);
        }
    }

    private static KeyPair made() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** Whole or not at all, and open to nobody else for no moment. */
    private static void keep(Path file, KeyPair pair) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), FILE, ".unfinished", OWNER_ONLY);
        Files.writeString(
                unfinished,
                pem(PRIVATE, pair.getPrivate().getEncoded())
                        + pem(PUBLIC, pair.getPublic().getEncoded()));
        try {
            Files.move(unfinished, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(unfinished); // another host was faster
        }
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(bytes) + "\n-----END " + what
                + "-----\n";
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        String text = new String(Files.readAllBytes(file), US_ASCII);
        KeyFactory factory = KeyFactory.getInstance("EC");
        PrivateKey own = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(text, PRIVATE)));
        PublicKey shown = factory.generatePublic(new X509EncodedKeySpec(bytes(text, PUBLIC)));
        return new KeyPair(shown, own);
    }

    private static byte[] bytes(String text, String what) throws GeneralSecurityException {
        Matcher block = Pattern.compile("-----BEGIN " + what + "-----([^-]*)-----END " + what + "-----")
                .matcher(text);
        if (!block.find()) {
            throw new GeneralSecurityException("no " + what);
        }
        return Base64.getMimeDecoder().decode(block.group(1));
    }
}
