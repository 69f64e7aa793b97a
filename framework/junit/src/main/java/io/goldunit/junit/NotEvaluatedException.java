package io.goldunit.junit;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The user's own method threw; the cause is what it threw, with its trace. */
final class NotEvaluatedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotEvaluatedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static NotEvaluatedException of(Method method, Throwable cause) {
        String message = cause.getMessage();
        String what = cause.getClass().getSimpleName() + (message == null || message.isBlank() ? "" : ": " + message);
        String where = method.getName() + " of " + method.getDeclaringClass().getSimpleName();
        return new NotEvaluatedException("the method " + where + " threw " + what, cause);
    }

    /**
     * The same at a node.
     *
     * @param about what the node is about
     */
    NotEvaluatedException at(String about) {
        return new NotEvaluatedException("[" + about + "] not evaluated: " + getMessage(), getCause());
    }
}
