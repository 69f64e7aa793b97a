import dev.dokimos.core.BaseEvaluator;
import dev.dokimos.core.Dataset;
import dev.dokimos.core.EvalResult;
import dev.dokimos.core.EvalTestCase;
import dev.dokimos.core.EvalTestCaseParam;
import dev.dokimos.core.Evaluator;
import dev.dokimos.core.Example;
import dev.dokimos.core.Experiment;
import dev.dokimos.core.ExperimentResult;
import dev.dokimos.core.evaluators.ExactMatchEvaluator;
import dev.dokimos.core.evaluators.RegexEvaluator;
import dev.dokimos.langchain4j.LangChain4jSupport;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The work of the benchmark "overhead" as Dokimos does it, with the evaluators that it has and one on the length. */
public class Dokimos {

    public static void main(String[] arguments) throws Exception {
        int cases = Integer.parseInt(arguments[0]);
        OpenAiChatModel model = OpenAiChatModel.builder()
                .baseUrl(arguments[1])
                .apiKey("none")
                .modelName("bench")
                .build();
        Dataset dataset = Dataset.builder()
                .name("bench")
                .addExamples(IntStream.rangeClosed(1, cases).mapToObj(Dokimos::example).toList())
                .build();
        Experiment experiment = Experiment.builder()
                .name("bench")
                .dataset(dataset)
                .task(LangChain4jSupport.simpleTask(model))
                .evaluators(evaluators())
                .parallelism(32)
                .build();
        long start = System.nanoTime();
        ExperimentResult result = experiment.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println("measured " + seconds + " " + cpuSeconds() + " " + peakMegabytes() + " pass rate " + result.passRate());
    }

    private static Example example(int i) {
        String question = "Can I return order " + i + " when its box is open?";
        String answer = question + " Yes: within 30 days, with the receipt, at any of our shops or by mail.";
        return Example.of(question, i % 10 == 1 ? "Yes, within 30 days with the receipt." : answer);
    }

    private static List<Evaluator> evaluators() {
        List<EvalTestCaseParam> both = List.of(EvalTestCaseParam.ACTUAL_OUTPUT, EvalTestCaseParam.EXPECTED_OUTPUT);
        return List.of(
                ExactMatchEvaluator.builder().name("equals").evaluationParams(both).threshold(1).build(),
                RegexEvaluator.builder()
                        .name("regex")
                        .pattern(".*\\b\\d+ days\\b.*")
                        .evaluationParams(List.of(EvalTestCaseParam.ACTUAL_OUTPUT))
                        .threshold(1)
                        .build(),
                new Length());
    }

    private static final class Length extends BaseEvaluator {
        Length() {
            super("length", 1, List.of(EvalTestCaseParam.ACTUAL_OUTPUT));
        }

        @Override
        protected EvalResult runEvaluation(EvalTestCase testCase) {
            int length = testCase.actualOutput().length();
            return EvalResult.of("length", length < 500 ? 1 : 0, 1, length + " characters");
        }
    }

    private static double cpuSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static double peakMegabytes() throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return 0;
    }
}
