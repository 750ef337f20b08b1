package studio.trellis.preview;

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
          .resideInAPackage("studio.trellis.preview..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "studio.trellis.authoring..",
              "studio.trellis.packaging..",
              "studio.trellis.app..",
              "javafx..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("studio.trellis.preview.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("studio.trellis.preview..")
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
          .resideInAPackage("studio.trellis.preview..")
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
