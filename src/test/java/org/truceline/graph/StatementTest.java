package org.truceline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class StatementTest {

  @Test
  void saysWhatItAnswersAndWithWhichParameters() {
    var statement =
        Statement.parse(
            "read/example",
            """
            // What happened to one actor,
            // oldest first.
            // :param actor => 'actor:russia'
            // :param limit  => 50
            MATCH (n {id: $actor}) // whoever it is
            RETURN n LIMIT $limit;
            """);
    assertThat(statement.answers()).isEqualTo("What happened to one actor, oldest first.");
    assertThat(statement.parameters())
        .containsExactly(entry("actor", "'actor:russia'"), entry("limit", "50"));
    assertThat(statement.text())
        .isEqualTo("MATCH (n {id: $actor}) // whoever it is\nRETURN n LIMIT $limit");
  }

  @Test
  void needsAHeader() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Statement.parse("read/bare", "RETURN 1"))
        .withMessageContaining("cypher/read/bare.cypher");
  }

  @Test
  void isFoundByItsPath() {
    var statement = new Cypher().statement("write/events");
    assertThat(statement.name()).isEqualTo("write/events");
    assertThat(statement.parameters()).containsKey("rows");
  }

  @Test
  void isNamedWhereItIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cypher().statement("read/nothing"))
        .withMessage("There is no cypher/read/nothing.cypher");
  }

  @Test
  void isNoMigration() {
    assertThat(new Cypher().all()).extracting(Statement::name).noneMatch(n -> n.startsWith("mig"));
  }
}
