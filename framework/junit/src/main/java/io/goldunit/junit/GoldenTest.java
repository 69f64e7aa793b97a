package io.goldunit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Marks a test of a golden set: one invocation for each case and a last one for the set's verdict.
 *
 * <p>The body runs once for each case, after all cases were answered. It may take the {@link io.goldunit.run.CaseResult} as
 * a parameter and assert what must hold absolutely; what the evaluation's scorers measure is judged by the verdict. An empty
 * body is fine.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(GoldenTestExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public @interface GoldenTest {

    /** The name of the method that is marked {@link GoldenSet}; needed only where a class has several. */
    String value() default "";
}
