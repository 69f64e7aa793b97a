package io.goldunit.score.similarity.translation;

/** What a character is to a tokenizer. */
enum Kind {
    /** White space: between tokens. */
    SPACE,
    /** A token of its own, wherever it stands. */
    ALONE,
    /** A token of its own, before which a possessive s ends. */
    MARK,
    /** A token of its own but between numbers, or so. */
    POINT,
    /** A numeral. */
    NUMBER,
    /** A token of its own after a numeral. */
    DASH,
    /** Begins a token when it is the apostrophe of a possessive s. */
    APOSTROPHE,
    /** Anything else: part of a token. */
    OTHER
}
