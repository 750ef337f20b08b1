package studio.trellis.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaCodeUnitAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static studio.trellis.model.BrowserBuild.SUPPORTED_CLASS;
import static studio.trellis.model.BrowserBuild.UNORDERED_LITERAL;
import static studio.trellis.model.BrowserBuild.UNSUPPORTED_CALL;
import static studio.trellis.model.BrowserBuild.USES_FLOAT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

/** The borders of this module, kept by the build. */
@AnalyzeClasses(packages = "studio.trellis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule usesOnlyClassesOfTheBrowserBuild =
      classes()
          .that()
          .resideInAPackage("studio.trellis.model..")
          .should()
          .onlyDependOnClassesThat(
              SUPPORTED_CLASS
                  .or(resideInAnyPackage("studio.trellis.model..", "org.jspecify.annotations"))
                  .or(describe("primitive", type -> type.getBaseComponentType().isPrimitive()))
                  .or(describe("arrays", JavaClass::isArray)));

  @ArchTest
  static final ArchRule callsNothingThatDiffersInTheBrowserBuild =
      noClasses()
          .that()
          .resideInAPackage("studio.trellis.model..")
          .should()
          .callCodeUnitWhere(target(UNSUPPORTED_CALL));

  @ArchTest
  static final ArchRule mapsWithoutOrderAreConstants =
      noCodeUnits()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("studio.trellis.model..")
          .and()
          .doNotHaveName("<clinit>")
          .should(callWhere(UNORDERED_LITERAL));

  @ArchTest
  static final ArchRule hasNoFloats =
      noMembers()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("studio.trellis.model..")
          .should(be(USES_FLOAT));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("studio.trellis.model.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("studio.trellis.model..")
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
          .resideInAPackage("studio.trellis.model..")
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

  private static ArchCondition<JavaCodeUnit> callWhere(
      DescribedPredicate<CodeUnitAccessTarget> target) {
    return be(
        describe(
            "calling " + target.getDescription(),
            code ->
                code.getCallsFromSelf().stream().anyMatch(call -> target.test(call.getTarget()))));
  }
}
