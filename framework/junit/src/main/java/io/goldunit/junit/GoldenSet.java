package io.goldunit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Marks the method that says how a golden set is evaluated: without parameters, it returns an {@link
 * io.goldunit.evaluation.Evaluation}. It is called once, on the test instance, after its fields were injected and its
 * {@code @BeforeEach} methods ran.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public @interface GoldenSet {

    /** The golden set's name: the folder {@code golden-sets/<name>} on the class path, in the module or in the repository. */
    String value();
}
