package io.goldunit.opentelemetry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apiguardian.api.API;

/** Spans are made from what is told of a call, with OpenTelemetry's API alone. */
@AnalyzeClasses(packages = "io.goldunit.opentelemetry", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theyKnowCallsAndTheApiAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.apiguardian.api",
                    "org.jspecify.annotations",
                    "io.goldunit.call",
                    "io.goldunit.opentelemetry",
                    "io.opentelemetry.api..");

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
