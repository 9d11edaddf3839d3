package org.truceline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void open() {
    home = Home.open(folder.resolve("data/neo4j"));
  }

  @Test
  void letsOnlyItsOwnerIn() throws IOException {
    home.password();
    assertThat(mode(home.path())).isEqualTo("rwx------");
    assertThat(mode(home.passwordFile())).isEqualTo("rw-------");
  }

  @Test
  void keepsItsPassword() {
    var password = home.password();
    assertThat(password).matches("[0-9a-f]{36}");
    assertThat(Home.open(home.path()).password()).isEqualTo(password);
  }

  @Test
  void givesEachHomeItsOwnPassword() {
    assertThat(Home.open(folder.resolve("other")).password()).isNotEqualTo(home.password());
  }

  @Test
  void makesNoNewPasswordForAnOldDatabase() throws IOException {
    Files.createDirectories(home.path().resolve("data/databases/system"));
    assertThatExceptionOfType(EmbeddedNeo4jException.class)
        .isThrownBy(home::password)
        .withMessageContaining("password is missing");
  }

  @Test
  void saysWhereItCannotBe() throws IOException {
    var file = Files.createFile(folder.resolve("file"));
    assertThatExceptionOfType(EmbeddedNeo4jException.class)
        .isThrownBy(() -> Home.open(file.resolve("neo4j")))
        .withMessageContaining("truceline.embedded.home");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
