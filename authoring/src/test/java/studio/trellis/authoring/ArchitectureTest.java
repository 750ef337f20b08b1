package studio.trellis.authoring;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders of this module, kept by the build. */
@AnalyzeClasses(packages = "studio.trellis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule knowsTheModelOnly =
      noClasses()
          .that()
          .resideInAPackage("studio.trellis.authoring..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "studio.trellis.preview..",
              "studio.trellis.packaging..",
              "studio.trellis.app..",
              "javafx..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule databaseStaysInTheStore =
      noClasses()
          .that()
          .resideInAPackage("studio.trellis.authoring..")
          .and()
          .resideOutsideOfPackage("studio.trellis.authoring.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jooq..", "org.h2..", "java.sql..", "javax.sql..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule luceneStaysInSearch =
      noClasses()
          .that()
          .resideInAPackage("studio.trellis.authoring..")
          .and()
          .resideOutsideOfPackage("studio.trellis.authoring.search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("studio.trellis.authoring.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("studio.trellis.authoring..")
          .and()
          .areStatic()
          .should()
          .beFinal()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule staticFieldsHoldNothingThatChanges =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("studio.trellis.authoring..")
          .and()
          .areStatic()
          .should()
          .haveRawType(
              resideInAnyPackage("java.util.concurrent..", "javafx.beans.property..")
                  .or(
                      nameMatching(
                          "java\\.(util\\.(Array|Linked|Hash|LinkedHash|Tree|Enum)(List|Map|Set|Deque)|"
                              + "util\\.(Random|BitSet)|lang\\.StringBuilder)")))
          .allowEmptyShould(true);
}
