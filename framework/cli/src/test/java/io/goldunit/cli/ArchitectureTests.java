package io.goldunit.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.goldunit.call.TapeUpkeep;
import java.util.Set;
import org.apiguardian.api.API;

/** The command stays thin: it reads arguments, prints and gives an exit code, and calls no model. */
@AnalyzeClasses(packages = "io.goldunit.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyMainEndsTheJvm = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "the JVM ends, outside GoldUnit.main", ArchitectureTests::endsTheJvmOutsideMain));

    @ArchTest
    static final ArchRule itCallsNoModel = noClasses()
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("io.goldunit.call..", "dev.langchain4j..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.type(TapeUpkeep.class))));

    @ArchTest
    static final ArchRule publicTypesSayWhatTheyPromise =
            classes().that().arePublic().should().beAnnotatedWith(API.class);

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nobodySpeaksToStandardOutput = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static boolean endsTheJvmOutsideMain(JavaMethodCall call) {
        String target = call.getTarget().getOwner().getSimpleName() + "."
                + call.getTarget().getName();
        boolean ends = Set.of("System.exit", "Runtime.exit", "Runtime.halt").contains(target);
        return ends && !call.getOrigin().getFullName().startsWith(GoldUnit.class.getName() + ".main(");
    }
}
