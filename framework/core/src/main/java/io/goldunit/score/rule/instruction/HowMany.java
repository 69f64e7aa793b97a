package io.goldunit.score.rule.instruction;

import java.util.function.IntPredicate;

/**
 * How many of a thing an instruction asks for.
 *
 * @param words such as {@code at least 3}
 * @param allows whether so many will do
 */
record HowMany(String words, IntPredicate allows) {

    static HowMany exactly(int number) {
        return new HowMany("exactly " + number, found -> found == number);
    }

    static HowMany atLeast(int number) {
        return of(Relation.AT_LEAST, number);
    }

    static HowMany of(Relation relation, int number) {
        return new HowMany(relation.text() + " " + number, relation.to(number));
    }

    @Override
    public String toString() {
        return words;
    }
}
