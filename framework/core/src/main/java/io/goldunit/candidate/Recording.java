package io.goldunit.candidate;

/**
 * One line of recorded answers.
 *
 * @param id of the case it answers
 * @param line from 1
 */
record Recording(String id, Answer answer, int line) {}
