package io.goldunit.score.rule.text;

/** What comes first in a date such as {@code 03/04/2026}. */
enum DateOrder {
    /** As in most of the world. */
    DAY_MONTH,
    /** As in the United States. */
    MONTH_DAY,
    /** Nobody has said: a date that can be read both ways is not read. */
    UNKNOWN
}
