package dev.handoff.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No import between packages runs back up, and the picture of them in the docs is that of the classes of today. */
@Tag("once")
class PackagesPictureTest {
    private static final Path PICTURE = Path.of("..", "docs", "images", "packages.svg");

    private final PackageImports imports = PackageImports.ofHandoff();

    @Test
    void no_import_runs_back_up() {
        assertThat(imports.packages()).hasSizeGreaterThan(30);
        assertThat(imports.runningBackUp()).isEmpty();
    }

    /** {@code -Dgolden.update=true} draws it anew. */
    @Test
    void the_picture_shows_the_packages_of_today() throws IOException {
        String drawn = new PackagesPicture(imports).svg();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PICTURE, drawn, UTF_8);
        }
        assertThat(Files.readString(PICTURE, UTF_8))
                .as("docs/images/packages.svg is stale: -Dtest=PackagesPictureTest -Dgolden.update=true draws it anew")
                .isEqualTo(drawn);
    }
}
