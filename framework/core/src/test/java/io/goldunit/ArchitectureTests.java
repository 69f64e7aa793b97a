package io.goldunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.similarity.Similarity;
import java.util.List;
import org.apiguardian.api.API;

/** The architecture: packages in the order in which data flows, each seeing only those before it. */
@AnalyzeClasses(
        packages = "io.goldunit",
        importOptions = {DoNotIncludeTests.class, ArchitectureTests.CoreOnly.class})
class ArchitectureTests {

    /** The testkit is on the class path of these tests, and has tests of its own. */
    static final class CoreOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/testkit/");
        }
    }

    private static final List<String> STAGES = List.of(
            "statistic",
            "file",
            "golden",
            "privacy",
            "call",
            "candidate",
            "score",
            "run",
            "gate",
            "evaluation",
            "report");

    private static final DescribedPredicate<JavaClass> MODEL_TYPES =
            JavaClass.Predicates.resideInAPackage("dev.langchain4j..");

    @ArchTest
    static void everyStageSeesOnlyTheStagesBeforeIt(JavaClasses all) {
        for (int stage = 0; stage < STAGES.size(); stage++) {
            String[] later = STAGES.subList(stage + 1, STAGES.size()).stream()
                    .map(name -> "io.goldunit." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("io.goldunit." + STAGES.get(stage) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(all);
            }
        }
    }

    @ArchTest
    static final ArchRule everyClassBelongsToAStage = classes()
            .should()
            .resideInAnyPackage(
                    STAGES.stream().map(name -> "io.goldunit." + name + "..").toArray(String[]::new));

    private static final String CATALOGUE = "io.goldunit.score.catalogue";

    /**
     * Users begin at Rule and Similarity: these know the families, each of which knows what lies beside it. A case's checks are
     * asked for at Rule and made of everything there is.
     */
    @ArchTest
    static final ArchRule noPackagesGoInCircles = slices().matching("io.goldunit.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                    JavaClass.Predicates.type(Similarity.class),
                    JavaClass.Predicates.resideInAPackage("io.goldunit.score.similarity.*"))
            .ignoreDependency(
                    JavaClass.Predicates.resideInAPackage("io.goldunit.score.rule"),
                    JavaClass.Predicates.resideInAPackage("io.goldunit.score.rule.*"))
            .ignoreDependency(JavaClass.Predicates.type(Rule.class), JavaClass.Predicates.resideInAPackage(CATALOGUE));

    @ArchTest
    static final ArchRule kindsOfScorersDoNotKnowEachOther = slices().matching("io.goldunit.score.(*)")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage("io.goldunit.score.check"))
            .ignoreDependency(JavaClass.Predicates.resideInAPackage(CATALOGUE), DescribedPredicate.alwaysTrue())
            .ignoreDependency(JavaClass.Predicates.type(Rule.class), JavaClass.Predicates.resideInAPackage(CATALOGUE));

    @ArchTest
    static final ArchRule familiesOfRulesDoNotKnowEachOther = slices().matching("io.goldunit.score.rule.(*)")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule familiesOfSimilaritiesDoNotKnowEachOther =
            slices().matching("io.goldunit.score.similarity.(*)").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule limitsDoNotKnowWhatIsLimited = noClasses()
            .that()
            .resideInAPackage("io.goldunit.call.limit")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("io.goldunit..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("io.goldunit.call.limit"))));

    @ArchTest
    static final ArchRule coreDoesNotKnowJUnit =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.junit..", "org.opentest4j..");

    @ArchTest
    static final ArchRule modelsAreKnownOnlyWhereTheyAreCalled = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.goldunit.call..",
                    "io.goldunit.candidate..",
                    "io.goldunit.score.judge..",
                    "io.goldunit.score.similarity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j..");

    @ArchTest
    static final ArchRule modelsAreShownOnlyWhereTheyAreGiven = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.describe("are for users", ArchitectureTests::isForUsers))
            .and()
            .areDeclaredInClassesThat()
            .haveNameNotMatching(".*\\.(Calls|Tape|Candidate|Judge|Similarity)")
            .should()
            .notHaveRawReturnType(MODEL_TYPES)
            .andShould()
            .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(MODEL_TYPES));

    @ArchTest
    static final ArchRule aiServicesAreNamedInOneClassBecauseTheyAreOptional = noClasses()
            .that()
            .doNotHaveSimpleName("AiServiceReply")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j.service..");

    @ArchTest
    static final ArchRule theLanguageDetectorIsNamedInOneClassBecauseItIsOptional = noClasses()
            .that()
            .haveNameNotMatching(".*\\.OpenNlp(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule librariesOfFormatsAreNamedInOneClassEachBecauseTheyAreOptional = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(JsonPaths|HtmlText|SqlText|MarkdownText)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.jayway.jsonpath..", "org.jsoup..", "net.sf.jsqlparser..", "org.commonmark..");

    @ArchTest
    static final ArchRule theRuntimeOfEmbeddingsIsNamedInOneClassBecauseItIsOptional = noClasses()
            .that()
            .doNotHaveSimpleName("OnnxModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..", "ai.djl..");

    private static boolean isForUsers(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.tryGetAnnotationOfType(API.class)
                        .map(it -> it.status() != API.Status.INTERNAL)
                        .orElse(true);
    }

    @ArchTest
    static final ArchRule publicTypesSayWhatTheyPromise =
            classes().that().arePublic().and().areTopLevelClasses().should().beAnnotatedWith(API.class);

    @ArchTest
    static final ArchRule publicClassesAreFinal = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper)|.*\\.Abstract[A-Z].*");

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nobodySpeaksToStandardOutput = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nobodyInheritsFromOurOwnClasses =
            classes().that().areNotInterfaces().and().areNotEnums().should(notBeExtended());

    private static ArchCondition<JavaClass> notBeExtended() {
        return ArchCondition.from(
                DescribedPredicate.describe("not be extended by another class", (JavaClass it) -> it.getSubclasses()
                        .isEmpty()));
    }
}
