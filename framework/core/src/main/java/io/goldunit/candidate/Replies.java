package io.goldunit.candidate;

import io.goldunit.call.Tokens;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The replies to the turns of one conversation. */
final class Replies {

    private Replies() {}

    /**
     * One answer: the last reply with the ones before it, and everything that was called or found on the way.
     *
     * @param replies at least one, in the order of the turns
     */
    static Answer joined(List<Answer> replies) {
        Answer last = replies.get(replies.size() - 1);
        if (replies.size() == 1) {
            return last;
        }
        return new Answer(
                last.text(),
                replies.subList(0, replies.size() - 1).stream()
                        .map(Answer::text)
                        .toList(),
                all(replies, Answer::toolCalls),
                all(replies, Answer::sources),
                last.finish(),
                tokens(replies),
                millis(replies),
                common(replies, Answer::modelAsked),
                common(replies, Answer::modelReturned));
    }

    /** Null where they are of several models, so that nobody takes the last one for all. */
    private static @Nullable String common(List<Answer> replies, Function<Answer, @Nullable String> model) {
        String first = model.apply(replies.get(0));
        return replies.stream().allMatch(it -> Objects.equals(model.apply(it), first)) ? first : null;
    }

    private static <T> List<T> all(List<Answer> replies, Function<Answer, List<T>> some) {
        return replies.stream().flatMap(it -> some.apply(it).stream()).toList();
    }

    private static @Nullable Tokens tokens(List<Answer> replies) {
        List<Tokens> known =
                replies.stream().map(Answer::tokens).filter(Objects::nonNull).toList();
        return known.size() < replies.size()
                ? null
                : known.stream().reduce(Tokens::plus).orElse(null);
    }

    private static @Nullable Long millis(List<Answer> replies) {
        List<Long> known =
                replies.stream().map(Answer::millis).filter(Objects::nonNull).toList();
        return known.size() < replies.size()
                ? null
                : Long.valueOf(known.stream().mapToLong(Long::longValue).sum());
    }
}
