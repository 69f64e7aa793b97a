package io.goldunit.reference;

import java.util.List;

/** Which test compares which tokens of {@code tokenization.json}: every tokenizer belongs to one of them. */
public enum TokenizerFamily {
    /** {@code PythonTextVectorsTests}, as {@link #SQUAD}. */
    PYTHON("python-split"),
    SQUAD("squad-normalize"),

    /** {@code TokenizerVectorsTests}. */
    TRANSLATION("sacrebleu-13a sacrebleu-intl sacrebleu-char sacrebleu-zh chrf-words tercom-normalized"
            + " tercom-normalized-asian tercom-no_punct-asian nltk-word-tokenize-preserve-line"),

    /** {@code RougeVectorsTests}. */
    SUMMARY("rouge rouge-stem"),

    /** {@code TermVectorsTests}. */
    TERMS("sklearn-default"),

    /** {@code ProcessVectorsTests}. */
    EDIT("rapidfuzz-default_process"),

    /** {@code TransformVectorsTests}. */
    SPEECH("jiwer-words-default");

    private final String tokenizers;

    TokenizerFamily(String tokenizers) {
        this.tokenizers = tokenizers;
    }

    List<String> tokenizers() {
        return List.of(tokenizers.split(" ", -1));
    }
}
