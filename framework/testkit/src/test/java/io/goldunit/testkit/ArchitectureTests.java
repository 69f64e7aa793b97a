package io.goldunit.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.goldunit.testkit.resilience.Resilience;
import org.apiguardian.api.API;

@AnalyzeClasses(packagesOf = LlmServer.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule whatIsPublicSaysSinceWhen =
            classes().that().arePublic().and().areTopLevelClasses().should().beAnnotatedWith(API.class);

    @ArchTest
    static final ArchRule whatIsPublicIsNotForInheritance =
            classes().that().arePublic().and().areNotInterfaces().should().haveModifier(FINAL);

    @ArchTest
    static final ArchRule whatIsPublicKnowsNeitherTheServerNorTheWireFormat = noClasses()
            .that()
            .arePublic()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.github.tomakehurst..", "wiremock..", "com.fasterxml..");

    @ArchTest
    static final ArchRule onlyTheExtensionAndTheReadyTestsKnowJUnit = noClasses()
            .that()
            .doNotHaveSimpleName("StartedServers")
            .and()
            .doNotHaveFullyQualifiedName(Resilience.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(StartedServers.class.getName() + "$Running")
            .and()
            .doNotHaveFullyQualifiedName(LlmServer.Started.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..");

    @ArchTest
    static final ArchRule theServerKnowsNothingOfTheReadyTests = noClasses()
            .that()
            .resideInAPackage("io.goldunit.testkit")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..resilience..");

    @ArchTest
    static final ArchRule noOtherPartOfGoldUnitIsNeeded = classes()
            .should()
            .onlyDependOnClassesThat(
                    resideInAPackage("io.goldunit.testkit..").or(resideOutsideOfPackage("io.goldunit..")));

    @ArchTest
    static final ArchRule nothingIsPrinted = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noStateIsStatic = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Utils?|Managers?|Helpers?)");
}
