package io.goldunit.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.call.FinishReason;
import io.goldunit.call.Tokens;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.file.Json;
import io.goldunit.golden.Document;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.score.catalogue.Scorers;
import io.goldunit.score.check.Quote;
import io.goldunit.score.rule.Extraction;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.rule.fact.CallRule;
import io.goldunit.score.rule.format.FormatRule;
import io.goldunit.score.rule.format.MarkdownPart;
import io.goldunit.score.rule.format.SqlKind;
import io.goldunit.score.rule.instruction.Instruction;
import io.goldunit.score.rule.instruction.Relation;
import io.goldunit.score.rule.tool.ArgumentMatch;
import io.goldunit.score.rule.tool.CallOrder;
import io.goldunit.score.rule.tool.ToolRule;
import io.goldunit.score.similarity.Similarity;
import io.goldunit.score.similarity.edit.FuzzyRatio;
import io.goldunit.score.similarity.overlap.Terms;
import io.goldunit.score.similarity.speech.Transform;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every scorer; prints what each says about our own texts, to be run in a JVM of another locale. */
final class EveryScore {

    private static final String SCHEMA =
            "{\"type\":\"object\",\"required\":[\"TITLE\"],\"properties\":{\"id\":{\"minimum\":1000000}}}";

    static final List<Scorer> SCORERS = List.of(
            Rule.contains("title", "I"),
            Rule.notContains("TITLE"),
            Rule.regex("(?i)\\bTITLE\\b"),
            Rule.equalsExpected(),
            Rule.equalsExpectedIgnoringCase(),
            Rule.equalsExpectedIgnoringCase(Extraction.lastMatch("(?i)\\b[a-zı]\\w*")),
            Rule.jsonSchema(SCHEMA),
            Rule.contains("title", "I").any().ignoringCase(),
            Rule.startsWith("INDIGO").ignoringCase(),
            Rule.endsWith("title").ignoringCase(),
            Rule.wordCount().exactly(3),
            Rule.sentenceCount().atMost(1),
            Rule.paragraphCount().atLeast(1),
            Rule.characterCount().between(1, 5),
            Rule.graphemeCount().atMost(5),
            Rule.refusal().phrases("INDIGO"),
            Rule.forbiddenPhrases("indigo title", "İ"),
            Rule.urls("INDIGO.com"),
            Rule.date().equalTo(LocalDate.of(2026, 7, 1)).dayFirst(),
            Rule.everyTurn(Rule.contains("i").ignoringCase()),
            Rule.anyTurn(Rule.startsWith("[")),
            Rule.turn(-1, Rule.endsWith("x")),
            Rule.noRepeatedTurns(),
            Rule.turnCount().exactly(1),
            Similarity.tokenF1(),
            Similarity.rougeL(),
            Similarity.rouge1().stemmed(),
            Similarity.rouge2().unicode(),
            Similarity.rougeLsum().stemmed().unicode(),
            Similarity.bleu().lowercase(),
            Similarity.chrfPlusPlus().lowercase(),
            Similarity.ter().normalized().asian(),
            Similarity.meteor(),
            Similarity.exactMatch(),
            Similarity.normalizedMatch().withoutPunctuation(),
            Similarity.squadExactMatch(),
            Similarity.squadF1().version11(),
            Similarity.levenshtein(),
            Similarity.levenshtein(2, 1, 3).words(),
            Similarity.osa(),
            Similarity.damerauLevenshtein(),
            Similarity.indel(),
            Similarity.lcs(),
            Similarity.hamming(),
            Similarity.commonPrefix(),
            Similarity.commonSuffix(),
            Similarity.jaro(),
            Similarity.jaroWinkler(),
            FuzzyRatio.weightedRatio().processed(),
            FuzzyRatio.partialTokenRatio(),
            Similarity.jaccard(),
            Similarity.dice().counted(),
            Similarity.overlapCoefficient().terms(Terms.characters(3)),
            Similarity.cosine(),
            Similarity.tfIdf(),
            Similarity.wer().transform(Transform.STANDARDIZED),
            Similarity.cer(),
            Similarity.mer().transform(Transform.LOWER_CASE_WITHOUT_PUNCTUATION),
            Similarity.wil(),
            Similarity.listContains(),
            Rule.language("en"),
            Instruction.keywords("title", "i"),
            Instruction.keywordFrequency(Relation.AT_LEAST, 1, "TITLE"),
            Instruction.forbiddenWords("title", "i"),
            Instruction.letterFrequency(Relation.LESS_THAN, 3, "I"),
            Instruction.responseLanguage("tr"),
            Instruction.numberSentences(Relation.AT_LEAST, 2),
            Instruction.numberParagraphs(1),
            Instruction.numberWords(Relation.AT_LEAST, 3),
            Instruction.nthParagraphFirstWord(1, 1, "INDIGO"),
            Instruction.numberPlaceholders(1),
            Instruction.postscript("P.I.S."),
            Instruction.numberBulletLists(0),
            Instruction.constrainedResponse(),
            Instruction.numberHighlightedSections(1),
            Instruction.multipleSections("TITLE", 1),
            Instruction.jsonFormat(),
            Instruction.title(),
            Instruction.repeatPrompt("INDIGO"),
            Instruction.twoResponses(),
            Instruction.englishCapital(),
            Instruction.englishLowercase(),
            Instruction.capitalWordFrequency(Relation.AT_LEAST, 1),
            Instruction.endChecker("I"),
            Instruction.quotation(),
            Instruction.noComma(),
            FormatRule.isJson(),
            FormatRule.containsJson(),
            FormatRule.containsJson(SCHEMA),
            FormatRule.jsonPath("$..title"),
            FormatRule.jsonSubset().of("{\"title\":1}").listsContained(),
            FormatRule.isXml(),
            FormatRule.containsXml().root("TITLE"),
            FormatRule.isHtml(),
            FormatRule.containsHtml(),
            FormatRule.isSql().only(SqlKind.SELECT).tables("TITLE"),
            FormatRule.containsSql(),
            FormatRule.markdown(MarkdownPart.HEADINGS),
            FormatRule.codeBlock().language("TITLE"),
            FormatRule.codeParses("json"),
            FormatRule.codeParses("xml"),
            ToolRule.toolsCalled("TITLE"),
            ToolRule.forbiddenTools("TITLE"),
            ToolRule.toolStepCount().atMost(0),
            ToolRule.toolArguments("TITLE").containing("{}"),
            ToolRule.toolCalls("[\"TITLE\"]").order(CallOrder.ANY_ORDER).arguments(ArgumentMatch.NAMES_ONLY),
            ToolRule.toolCallF1().calls("[\"TITLE\"]"),
            ToolRule.toolCallsValid(Map.of("TITLE", SCHEMA)),
            Scorers.named("number", 1234.5),
            Scorers.named("number", Map.of("value", 1234.5, "unit", List.of("kg", "kilograms", "t", "USD", "$", "%"))),
            Scorers.named("json-equals", Map.of("json", List.of("TITLE", 1))),
            Rule.noPersonalData(),
            Rule.citesContext(),
            Rule.quotesContext(),
            Rule.finishReason(FinishReason.STOP),
            Rule.latency(Duration.ofMillis(1500)),
            Rule.tokens(100),
            Rule.inputTokens(100),
            Rule.outputTokens(100),
            Rule.cost(new BigDecimal("0.01")),
            CallRule.modelCalls().atMost(3),
            CallRule.failedCalls().atMost(0),
            CallRule.callLatency(Duration.ofSeconds(2)).percentile(95),
            Rule.number(),
            Rule.number().unit("TITLE"),
            Rule.date(),
            Rule.jsonEquals(),
            FormatRule.jsonSubset(),
            ToolRule.toolCalls(),
            ToolRule.toolCallF1(),
            Similarity.rouge3(),
            Similarity.chrf(),
            FuzzyRatio.ratio(),
            FuzzyRatio.partialRatio().processed(),
            FuzzyRatio.tokenSortRatio(),
            FuzzyRatio.tokenSetRatio(),
            FuzzyRatio.tokenRatio(),
            FuzzyRatio.partialTokenSortRatio(),
            FuzzyRatio.partialTokenSetRatio(),
            FuzzyRatio.quickRatio(),
            Similarity.jsonSimilarity(),
            Similarity.gleu());

    /** Those that run a model, which takes a thousand times as long: tried on fewer texts. */
    static final List<Scorer> WITH_MODEL = List.of(Similarity.semantic(), Similarity.bertScore());

    private static final List<String> OWN =
            List.of("indigo title 1234.5", "[INDIGO TITLE] 1,234.5", "{\"title\":1,\"id\":5}", "İıIi", "x");

    private EveryScore() {}

    public static void main(String[] args) throws Exception {
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            out.println(Locale.getDefault().toLanguageTag());
            for (String line : lines()) {
                out.println(line);
            }
        }
    }

    /** One line for each scorer and text. */
    static List<String> lines() throws Exception {
        List<JsonNode> entries = new ArrayList<>();
        for (String file : List.of("rouge.json", "squad.json")) {
            ReferenceData.ownVectors(file).get("entries").forEach(entries::add);
        }
        return Stream.concat(
                        entries.parallelStream()
                                .filter(it -> it.get("candidate").isTextual())
                                .map(EveryScore::trial)
                                .flatMap(it -> lines(SCORERS, it)),
                        OWN.stream()
                                .map(it -> trial("title", it, "INDIGO TITLE 1234.5"))
                                .flatMap(it -> Stream.concat(lines(SCORERS, it), lines(WITH_MODEL, it))))
                .toList();
    }

    private static Trial trial(JsonNode entry) {
        String[] references = StreamSupport.stream(entry.get("references").spliterator(), false)
                .map(JsonNode::asText)
                .toArray(String[]::new);
        return trial(entry.get("id").asText(), entry.get("candidate").asText(), references);
    }

    /** An answer of which all that a scorer asks for is known, and a case that expects a text, JSON and a document. */
    static Trial trial(String id, String answer, String... expected) {
        String first = expected.length == 0 ? "" : expected[0];
        String json = Json.write(List.of("TITLE", first));
        GoldenCase goldenCase = GoldenCase.of(id, "TITLE?").expecting(new Expected(List.of(expected), json));
        Answer known = new Answer(
                answer,
                List.of(first),
                List.of(new ToolCall("TITLE", answer, null)),
                List.of(new Document("TITLE", first)),
                FinishReason.STOP,
                new Tokens(1000, 200),
                1500L,
                "gpt-4o",
                "gpt-4o");
        return Trial.of(goldenCase, 1, known);
    }

    private static Stream<String> lines(List<Scorer> scorers, Trial trial) {
        return scorers.stream()
                .map(it -> trial.goldenCase().id() + " " + it.spec().name() + " " + oneLine(score(it, trial)));
    }

    /** The score; an error that tells scorer and texts where there is none. */
    static Score score(Scorer scorer, Trial trial) {
        try {
            return scorer.score(trial);
        } catch (Exception | StackOverflowError e) {
            throw new AssertionError(words(scorer, trial), e);
        }
    }

    static String words(Scorer scorer, Trial trial) {
        String texts = Json.write(trial.answer().text()) + " against "
                + Json.write(trial.goldenCase().expected().texts());
        return scorer.spec().name() + " of " + Quote.of(texts);
    }

    /** In ASCII, so that no encoding and no surrogate comes between the two machines. */
    private static String oneLine(Score score) {
        return score.toString()
                .chars()
                .mapToObj(
                        it -> it < ' ' || it > '~' ? String.format(Locale.ROOT, "\\u%04x", it) : Character.toString(it))
                .collect(Collectors.joining());
    }
}
