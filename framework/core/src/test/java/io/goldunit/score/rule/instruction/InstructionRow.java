package io.goldunit.score.rule.instruction;

import io.goldunit.score.Scorer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An instruction in both forms, an answer that follows it, one that does not, and what is found in each. */
record InstructionRow(
        String id, Map<String, Object> kwargs, Scorer code, String good, String found, String bad, String instead) {

    private static final String ENGLISH = "please contact our support team and we will help you.";
    private static final String GERMAN = "Ihre Bestellung wurde gestern verschickt.";

    /** One of each instruction. */
    static Stream<InstructionRow> all() {
        return Stream.of(
                new InstructionRow(
                        "keywords:existence",
                        Map.of("keywords", List.of("war", "pe[a]ce")),
                        Instruction.keywords("war", "pe[a]ce"),
                        "Peaceful warriors",
                        "found \"war\" at character 10, \"Peace\" at character 1",
                        "Warm",
                        "found \"War\" at character 1; did not find \"pe[a]ce\""),
                new InstructionRow(
                        "keywords:frequency",
                        Map.of("keyword", "war", "frequency", 2L, "relation", "at least"),
                        Instruction.keywordFrequency(Relation.AT_LEAST, 2, "war"),
                        "War and warmth",
                        "expected at least 2, found \"war\" 2 times",
                        "war",
                        "expected at least 2, found \"war\" 1 time"),
                new InstructionRow(
                        "keywords:forbidden_words",
                        Map.of("forbidden_words", List.of("war", "dade")),
                        Instruction.forbiddenWords("war", "dade"),
                        "Warm, war_m and äwar",
                        "did not find \"war\", \"dade\"",
                        "No War!",
                        "found \"War\" at character 4; did not find \"dade\""),
                new InstructionRow(
                        "keywords:letter_frequency",
                        Map.of("letter", "L", "let_frequency", 3L, "let_relation", "less than"),
                        Instruction.letterFrequency(Relation.LESS_THAN, 3, "L"),
                        "Lola",
                        "expected less than 3, found \"l\" 2 times",
                        "Lolly",
                        "expected less than 3, found \"l\" 3 times"),
                new InstructionRow(
                        "language:response_language",
                        Map.of("language", "de"),
                        Instruction.responseLanguage("de"),
                        GERMAN,
                        "the language is most likely [de]",
                        ENGLISH,
                        "the language is most likely [en]"),
                new InstructionRow(
                        "length_constraints:number_sentences",
                        Map.of("num_sentences", 2L, "relation", "at least"),
                        Instruction.numberSentences(Relation.AT_LEAST, 2),
                        "Dr. Smith left. He ran",
                        "expected at least 2, found 2 sentences",
                        "Dr. Smith left",
                        "expected at least 2, found 1 sentence"),
                new InstructionRow(
                        "length_constraints:number_paragraphs",
                        Map.of("num_paragraphs", 2L),
                        Instruction.numberParagraphs(2),
                        "one\n***\ntwo\n***\n",
                        "expected exactly 2, found 2 paragraphs",
                        "one\n***\n \n***\ntwo",
                        "paragraph 2 of 3 is blank"),
                new InstructionRow(
                        "length_constraints:number_words",
                        Map.of("num_words", 3L, "relation", "less than"),
                        Instruction.numberWords(Relation.LESS_THAN, 3),
                        "two words",
                        "expected less than 3, found 2 words",
                        "a well-known ½",
                        "expected less than 3, found 4 words"),
                new InstructionRow(
                        "length_constraints:nth_paragraph_first_word",
                        Map.of("num_paragraphs", 2L, "nth_paragraph", 2L, "first_word", "Then"),
                        Instruction.nthParagraphFirstWord(2, 2, "Then"),
                        "First.\n\n\"THEN, ",
                        "expected exactly 2 paragraphs, number 2 beginning with \"then\", "
                                + "found 2 paragraphs, number 2 beginning with \"then\"",
                        "First.\n\nFinally.",
                        "expected exactly 2 paragraphs, number 2 beginning with \"then\", "
                                + "found 2 paragraphs, number 2 beginning with \"finally\""),
                new InstructionRow(
                        "detectable_content:number_placeholders",
                        Map.of("num_placeholders", 2L),
                        Instruction.numberPlaceholders(2),
                        "[name], [[address]",
                        "expected at least 2, found 2 placeholders",
                        "[name], [addr\ness]",
                        "expected at least 2, found 1 placeholder"),
                new InstructionRow(
                        "detectable_content:postscript",
                        Map.of("postscript_marker", "P.P.S"),
                        Instruction.postscript("P.P.S"),
                        "Bye.\np. p.S: more",
                        "found \"p. p.s\" at character 6",
                        "Bye.\nP.S.",
                        "found no \"P.P.S\""),
                new InstructionRow(
                        "detectable_format:number_bullet_lists",
                        Map.of("num_bullets", 2L),
                        Instruction.numberBulletLists(2),
                        "* a\n\n - b\n** c",
                        "expected exactly 2, found 2 bullets",
                        "* a",
                        "expected exactly 2, found 1 bullet"),
                new InstructionRow(
                        "detectable_format:constrained_response",
                        Map.of(),
                        Instruction.constrainedResponse(),
                        "So, My answer is no.",
                        "found \"My answer is no.\" at character 5",
                        "No.",
                        "did not find one of \"My answer is yes.\", \"My answer is no.\", \"My answer is maybe.\""),
                new InstructionRow(
                        "detectable_format:number_highlighted_sections",
                        Map.of("num_highlights", 2L),
                        Instruction.numberHighlightedSections(2),
                        "*a* and *b*",
                        "expected at least 2, found 2 highlighted sections",
                        "*a* and * *",
                        "expected at least 2, found 1 highlighted section"),
                new InstructionRow(
                        "detectable_format:multiple_sections",
                        Map.of("section_spliter", "SECTION", "num_sections", 2L),
                        Instruction.multipleSections("SECTION", 2),
                        "SECTION 1\na\nSECTION 2\nb",
                        "expected at least 2, found 2 sections",
                        "Section 1\na\nSECTION 2\nb",
                        "expected at least 2, found 1 section"),
                new InstructionRow(
                        "detectable_format:json_format",
                        Map.of(),
                        Instruction.jsonFormat(),
                        "```JSON\n{\"a\": NaN}\n```",
                        "the answer is JSON",
                        "Here: {}",
                        "the answer is not JSON"),
                new InstructionRow(
                        "detectable_format:title",
                        Map.of(),
                        Instruction.title(),
                        "a\n<<My day>> b",
                        "found the title \"My day\"",
                        "<< >> <My day>",
                        "found no title in << and >>"),
                new InstructionRow(
                        "combination:repeat_prompt",
                        Map.of("prompt_to_repeat", "Say hello. "),
                        Instruction.repeatPrompt("Say hello. "),
                        "say HELLO. Hello.",
                        "expected \"Say hello.\" where the answer starts, found \"say HELLO. Hello.\"",
                        "Hello.",
                        "expected \"Say hello.\" where the answer starts, found \"Hello.\""),
                new InstructionRow(
                        "combination:two_responses",
                        Map.of(),
                        Instruction.twoResponses(),
                        "one\n******\ntwo",
                        "found 2 responses",
                        "one\n******\none",
                        "found the same response two times"),
                new InstructionRow(
                        "change_case:english_capital",
                        Map.of(),
                        Instruction.englishCapital(),
                        "PLEASE CONTACT OUR SUPPORT TEAM AND WE WILL HELP YOU.",
                        "the language is most likely [en]",
                        "PLEASE CONTACt",
                        "found \"t\" at character 14"),
                new InstructionRow(
                        "change_case:english_lowercase",
                        Map.of(),
                        Instruction.englishLowercase(),
                        ENGLISH,
                        "the language is most likely [en]",
                        "ihre bestellung wurde gestern verschickt.",
                        "the language is most likely [de]"),
                new InstructionRow(
                        "change_case:capital_word_frequency",
                        Map.of("capital_frequency", 3L, "capital_relation", "less than"),
                        Instruction.capitalWordFrequency(Relation.LESS_THAN, 3),
                        "I like the CD-ROM.",
                        "expected less than 3, found 2 capital words",
                        "I DON'T (usa)",
                        "expected less than 3, found 3 capital words"),
                new InstructionRow(
                        "startend:end_checker",
                        Map.of("end_phrase", " Bye! "),
                        Instruction.endChecker(" Bye! "),
                        "\"Good bye!\"\n",
                        "expected \"Bye!\" where the answer ends, found \"Good bye!\"",
                        "Bye! See you",
                        "expected \"Bye!\" where the answer ends, found \"Bye! See you\""),
                new InstructionRow(
                        "startend:quotation",
                        Map.of(),
                        Instruction.quotation(),
                        " \"a\" b \"c\" ",
                        "the answer is \"\"a\" b \"c\"\"",
                        "\"",
                        "the answer is \"\"\""),
                new InstructionRow(
                        "punctuation:no_comma",
                        Map.of(),
                        Instruction.noComma(),
                        "a، b",
                        "found no comma",
                        "\uD83D\uDE00, b",
                        "found \",\" at character 2"));
    }
}
