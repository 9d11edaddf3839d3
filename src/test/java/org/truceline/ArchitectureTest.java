package org.truceline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.function.Predicate.not;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of who may import whom.
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.truceline");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model    |
          text     | model
          extract  | model text
          graph    | model
          settle   | model
          resolve  | model text graph settle
          intake   | model text extract graph resolve
          query    | model text graph settle
          codebook | model text
          export   | model codebook query
          web      | model codebook graph intake resolve query export
          embedded |
          """)
  void importsOnlyWhatItMay(String name, String allowed) {
    var ours = resideInAPackage("org.truceline..");
    var permitted = resideInAnyPackage(packages(name, allowed == null ? "" : allowed));
    noClasses()
        .that()
        .resideInAPackage("org.truceline." + name + "..")
        .should()
        .dependOnClassesThat(ours.and(DescribedPredicate.not(permitted)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.truceline.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void extractionCannotReachTheDatabaseOrTheNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage("org.truceline.text..", "org.truceline.extract..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.neo4j..", "org.springframework..", "java.net.http..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static String[] packages(String name, String allowed) {
    return Stream.concat(Stream.of(name), Arrays.stream(allowed.split(" ")))
        .filter(not(String::isBlank))
        .map(other -> "org.truceline." + other + "..")
        .toArray(String[]::new);
  }
}
