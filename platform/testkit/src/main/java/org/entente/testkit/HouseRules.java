package org.entente.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.PrintStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Rules that every module keeps. Subclass it with the module's own package. */
public abstract class HouseRules {

  private final String home;
  private final JavaClasses code;

  /**
   * @param home the package that holds the module
   */
  protected HouseRules(String home) {
    this.home = home;
    this.code =
        new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(home);
  }

  /** Quarkus leaves out an endpoint that is not public with no more than a warning. */
  @Test
  void endpointsArePublic() {
    methods().that(areEndpoints()).should().bePublic().allowEmptyShould(true).check(code);
  }

  @Test
  void everyOperationSaysWhoMayCallIt() {
    methods()
        .that(areEndpoints())
        .and(areServed())
        .should(sayWhoMayCall())
        .allowEmptyShould(true)
        .check(code);
  }

  @Test
  void resourcesAreHidden() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .notBePublic()
        .allowEmptyShould(true)
        .check(code);
  }

  @Test
  void entitiesAreHidden() {
    classes()
        .that()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .should(neverBeAnswered())
        .allowEmptyShould(true)
        .check(code);
  }

  @Test
  void packagesSayWhetherNullIsPossible() {
    classes().should(liveInNullMarkedPackages()).check(code);
  }

  @Test
  void packagesHaveNoCycles() {
    SlicesRuleDefinition.slices()
        .matching(home + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(code);
  }

  @Test
  void nothingIsPrintedOrExited() {
    noClasses()
        .should()
        .accessTargetWhere(printing())
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(code);
  }

  @Test
  void otherServicesAreReachedOverTheirApiOnly() {
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "belong to another service",
                c ->
                    c.getPackageName().startsWith("org.entente.")
                        && !c.getPackageName().startsWith(home)
                        && !c.getPackageName().startsWith("org.entente.platform")
                        && !c.getPackageName().startsWith("org.entente.store")))
        .check(code);
  }

  private static DescribedPredicate<JavaMethod> areEndpoints() {
    return DescribedPredicate.describe(
        "are endpoints",
        m ->
            m.getAnnotations().stream()
                .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class)));
  }

  private static DescribedPredicate<JavaMethod> areServed() {
    return DescribedPredicate.describe(
        "are served, not called",
        m -> !m.getOwner().isInterface() && m.getOwner().isAnnotatedWith(Path.class));
  }

  private static DescribedPredicate<JavaAccess<?>> printing() {
    return DescribedPredicate.describe(
        "print", access -> access.getTargetOwner().isEquivalentTo(PrintStream.class));
  }

  private static ArchCondition<JavaMethod> sayWhoMayCall() {
    return new ArchCondition<>("say who may call them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var said =
            method.isAnnotatedWith(PermitAll.class)
                || method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(DenyAll.class);
        events.add(
            new SimpleConditionEvent(
                method, said, method.getFullName() + " does not say who may call it"));
      }
    };
  }

  private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
    return new ArchCondition<>("live in packages that are @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
      }
    };
  }

  private static ArchCondition<JavaClass> neverBeAnswered() {
    return new ArchCondition<>("never be answered by an endpoint") {
      @Override
      public void check(JavaClass entity, ConditionEvents events) {
        var answered = entity.getMethodsWithReturnTypeOfSelf().stream().anyMatch(areEndpoints());
        events.add(
            new SimpleConditionEvent(
                entity, !answered, entity.getName() + " is answered by an endpoint"));
      }
    };
  }
}
