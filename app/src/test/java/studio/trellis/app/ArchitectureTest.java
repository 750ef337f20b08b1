package studio.trellis.app;

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
import javafx.application.Platform;

/** The borders of this module, kept by the build. */
@AnalyzeClasses(packages = "studio.trellis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule worksThroughTheModules =
      noClasses()
          .that()
          .resideInAPackage("studio.trellis.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.jooq..", "org.h2..", "java.sql..", "org.apache.lucene..", "org.teavm..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyFxHandsWorkToTheFxThread =
      noClasses()
          .that()
          .resideInAPackage("studio.trellis.app..")
          .and()
          .resideOutsideOfPackage("studio.trellis.app.fx..")
          .should()
          .callMethod(Platform.class, "runLater", Runnable.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule viewModelsHaveNoNodes =
      noClasses()
          .that()
          .resideInAPackage("studio.trellis.app..")
          .and()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule commandsNeedNoWindow =
      noClasses()
          .that()
          .resideInAPackage("studio.trellis.app.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene.control..", "javafx.scene.layout..", "javafx.stage..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("studio.trellis.app.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("studio.trellis.app..")
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
          .resideInAPackage("studio.trellis.app..")
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
