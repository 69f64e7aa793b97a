package io.goldunit.examples.library;

/** Answers the visitors of the town library: an AI Service. */
public interface ReadingRoom {

    String answer(String question);
}
