package io.goldunit.junit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apiguardian.api.API;

/** The extension stays thin: it runs and reports, and neither scores nor compares nor calls a model. */
@AnalyzeClasses(packages = "io.goldunit.junit", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule itNeitherScoresNorCallsModels = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.goldunit.score..", "io.goldunit.call..", "dev.langchain4j..");

    @ArchTest
    static void onlyTheConsoleSpeaksToStandardOutput(JavaClasses all) {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(all.that(DescribedPredicate.describe(
                "are not the console", it -> !it.getSimpleName().equals("Console"))));
    }

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
