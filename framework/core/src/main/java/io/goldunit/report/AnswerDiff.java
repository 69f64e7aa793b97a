package io.goldunit.report;

import java.util.List;

/**
 * How an answer differs from the accepted one.
 *
 * @param unit what was compared: {@code word}, {@code line} for long texts, or {@code none} for very long ones
 * @param parts the pieces in order, each after its sign: a blank for both, {@code -} for accepted only, {@code +} for now
 *     only; empty when the texts are equal or were not compared
 * @param kept the share of the pieces that both have, from 0 to 1
 */
record AnswerDiff(String unit, List<String> parts, double kept) {}
