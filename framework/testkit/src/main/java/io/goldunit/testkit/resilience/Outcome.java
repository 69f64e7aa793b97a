package io.goldunit.testkit.resilience;

import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What became of a question. */
sealed interface Outcome {

    /** In words, as the application's deed. */
    String words();

    /** Whether it says that something went wrong. */
    boolean surfaced(Predicate<? super String> admits);

    /** What was thrown, or where it was waited; null when there was an answer. */
    @Nullable Throwable cause();

    /** It was answered. */
    record Answered(String text) implements Outcome {

        static Answered of(@Nullable String text) {
            return new Answered(text == null ? "" : text);
        }

        @Override
        public String words() {
            return text.isBlank() ? "answered nothing" : "answered " + Shown.quoted(text);
        }

        @Override
        public boolean surfaced(Predicate<? super String> admits) {
            return admits.test(text);
        }

        @Override
        public @Nullable Throwable cause() {
            return null;
        }
    }

    /** An exception was thrown instead. */
    record Failed(Throwable cause) implements Outcome {

        @Override
        public String words() {
            return "threw " + Shown.line(cause.toString());
        }

        /** Running out of memory or stack is no way to say so. */
        @Override
        public boolean surfaced(Predicate<? super String> admits) {
            return !(cause instanceof VirtualMachineError);
        }
    }

    /** Neither came in time; the cause holds where the application was then. */
    record Hung(Duration limit, Throwable cause) implements Outcome {

        @Override
        public String words() {
            return "neither answered nor failed within " + Shown.time(limit);
        }

        @Override
        public boolean surfaced(Predicate<? super String> admits) {
            return false;
        }
    }
}
