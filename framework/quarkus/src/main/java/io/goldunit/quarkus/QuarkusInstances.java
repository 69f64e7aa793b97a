package io.goldunit.quarkus;

import io.quarkus.test.junit.callback.QuarkusTestAfterTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Tells on which instance Quarkus runs a test: a bean of its own, injected and prepared by the lifecycle methods, while the
 * instance that JUnit knows stays empty.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class QuarkusInstances
        implements QuarkusTestBeforeTestExecutionCallback, QuarkusTestAfterTestExecutionCallback {

    /** Called by the service loader of Quarkus. */
    public QuarkusInstances() {}

    @Override
    public void beforeTestExecution(QuarkusTestMethodContext test) {
        List<Object> instances = new ArrayList<>(test.getOuterInstances());
        instances.add(test.getTestInstance());
        ContainerInstances.enter(instances);
    }

    @Override
    public void afterTestExecution(QuarkusTestMethodContext test) {
        ContainerInstances.leave();
    }
}
