package org.truceline.intake.load;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How loads of many articles are run.
///
/// @param home the folder of their files; one running Truceline uses it
/// @param writers how many batches are read and written at the same time; 0 is two a core
/// @param batch how many articles go into one transaction
/// @param reserve what is left free on the disk: a load that would take it is refused
/// @param keep for how long one may ask about a job that has ended
@ConfigurationProperties("truceline.load")
public record LoadProperties(
    @DefaultValue("data/load") Path home,
    @DefaultValue("0") int writers,
    @DefaultValue("50") int batch,
    @DefaultValue("256MB") DataSize reserve,
    @DefaultValue("30d") Duration keep) {

  private static final int WRITERS_A_CORE = 2;

  public LoadProperties {
    home = home.toAbsolutePath().normalize();
    require("writers", writers, 0, 64);
    require("batch", batch, 1, 1000);
    writers = writers > 0 ? writers : WRITERS_A_CORE * Runtime.getRuntime().availableProcessors();
  }

  private static void require(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "truceline.load.%s: %d is not from %d to %d".formatted(name, value, least, most));
    }
  }
}
