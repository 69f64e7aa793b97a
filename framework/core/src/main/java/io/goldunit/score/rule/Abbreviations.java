package io.goldunit.score.rule;

import java.util.Locale;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * English abbreviations that end with a period, and words that often begin a sentence after one. The IFEval instructions divide
 * texts by the first and the last of these lists as their reference does: a change there is one of these instructions too.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Abbreviations {

    private static final Set<String> ABBREVIATIONS = Set.of(
            ("mr mrs ms messrs dr prof rev hon sen rep gov gen col maj capt lt sgt adm cmdr jr sr st mt ft ave blvd rd "
                            + "inc corp co cos ltd bros llc plc vs v etc al cf approx est dept ext fig figs eq vol ed eds pp "
                            + "jan feb apr aug sep sept oct nov dec tues thur thurs "
                            + "a.m p.m a.d b.c e.g i.e u.s u.s.a u.k u.n e.u d.c n.y l.a ph.d m.d b.a m.a b.s m.s d.d.s "
                            + "p.s p.p.s r.s.v.p p.o calif conn fla mich minn tenn ariz colo okla tex wis")
                    .split(" "));

    private static final Set<String> NEVER_LAST = Set.of(
            ("mr mrs ms messrs dr prof rev hon sen rep gov gen col maj capt lt sgt adm cmdr st mt ft vs cf fig figs eq approx "
                            + "e.g i.e")
                    .split(" "));

    private static final Set<String> BEFORE_NUMBERS =
            Set.of("no nos nr p pp vol fig figs eq ch sec art para tab ver v op".split(" "));

    private static final Set<String> STARTERS = Set.of(
            ("the this that these those there he she it we they i you his her its our their my your in on at by for from "
                            + "with as after before when while where since although though if because however but and "
                            + "so yet moreover furthermore meanwhile nevertheless then thus also another many most some all "
                            + "what why how who which here not no yes to even one")
                    .split(" "));

    private Abbreviations() {}

    /** Without its last period; of a word with hyphens, the last part counts. */
    public static boolean contains(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(lower) || ABBREVIATIONS.contains(lower.substring(lower.lastIndexOf('-') + 1));
    }

    /** One that stands before a name or an example, so that no sentence ends with it; without its last period. */
    public static boolean isNeverLast(String word) {
        return NEVER_LAST.contains(word.toLowerCase(Locale.ROOT));
    }

    /** One that stands before a number; without its last period. */
    public static boolean isBeforeNumbers(String word) {
        return BEFORE_NUMBERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** With a capital, and one of the words that begin sentences rather than names. */
    public static boolean startsSentence(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
