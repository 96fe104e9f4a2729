package dev.handoff.cli.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.door.DoorSettings;
import dev.handoff.door.Doorway;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class CheckDoorTest {
    @Test
    void the_browser_that_came_first_is_called_by_its_name() throws Exception {
        CheckDoor check = new CheckDoor();
        try (Doorway door = Doorway.open(DoorSettings.loopback(0), check, line -> {})) {
            assertThat(check.isSeen(0)).isFalse();
            URI page = URI.create("http://127.0.0.1:" + door.port() + "/j/" + check.token());
            for (String name : new String[] {"Firefox/140.0", "Chrome/138.0"}) {
                HttpRequest request =
                        HttpRequest.newBuilder(page).header("User-Agent", name).build();
                assertThat(HttpClient.newHttpClient()
                                .send(request, HttpResponse.BodyHandlers.ofString())
                                .body())
                        .contains("It works so far");
            }
            assertThat(check.isSeen(0)).isTrue();
            assertThat(check.browser()).isEqualTo("Firefox");
        }
    }
}
