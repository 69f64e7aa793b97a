package io.goldunit.assertj;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apiguardian.api.API;

/** Assertions look at what is there: they call no model, run nothing and know no JUnit. */
@AnalyzeClasses(packages = "io.goldunit.assertj", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theyKnowNeitherJUnitNorModelsNorTheGate = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.junit..",
                    "dev.langchain4j..",
                    "io.goldunit.gate..",
                    "io.goldunit.evaluation..",
                    "io.goldunit.report..");

    @ArchTest
    static final ArchRule publicTypesSayWhatTheyPromise =
            classes().that().arePublic().should().beAnnotatedWith(API.class);

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper)|.*\\.Abstract[A-Z].*");
}
