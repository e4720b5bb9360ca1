package io.cxmaturity.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.testing.PortalProcess;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The portal as everybody starts it: packed in one jar. */
class PackedPortalIT {

    @Test
    void a_killed_portal_starts_again_on_its_port_and_data() {
        try (var portal = PortalProcess.start(PortalProcess.JAR, PortalProcess.SHORT_LIVED)) {
            var address = portal.address("/");
            long killed = portal.pid();
            portal.kill();
            assertThat(Files.exists(portal.data().resolve("portal.mv.db"))).isTrue();

            portal.restart();

            assertThat(portal.address("/")).isEqualTo(address);
            assertThat(portal.pid()).isNotEqualTo(killed);
            assertThat(portal.log()).doesNotContain("WARN", "ERROR");
        }
    }
}
