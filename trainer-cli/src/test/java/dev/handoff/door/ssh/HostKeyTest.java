package dev.handoff.door.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostKeyTest {
    @TempDir
    private Path directory;

    @Test
    void a_host_is_known_again_and_its_key_is_its_owners_alone() throws IOException {
        KeyPair first = HostKey.of(directory);
        KeyPair again = HostKey.of(directory);
        assertThat(again.getPublic()).isEqualTo(first.getPublic());
        assertThat(again.getPrivate()).isEqualTo(first.getPrivate());
        assertThat(((ECPublicKey) again.getPublic()).getParams().getOrder().bitLength())
                .isEqualTo(256);
        assertThat(Files.getPosixFilePermissions(directory.resolve("ssh-host-key.pem")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).as("nothing is left of the making").hasSize(1);
        }
    }

    @Test
    void a_damaged_key_is_told_and_kept() throws IOException {
        Path file = Files.writeString(directory.resolve("ssh-host-key.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA");
        assertThatThrownBy(() -> HostKey.of(directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ssh-host-key.pem is no key. Maybe delete it");
        assertThat(file).hasContent("-----BEGIN PRIVATE KEY-----\nAAAA");
    }
}
