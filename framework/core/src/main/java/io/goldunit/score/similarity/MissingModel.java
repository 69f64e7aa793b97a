package io.goldunit.score.similarity;

import java.io.Serial;
import org.apiguardian.api.API;

/** A model that would run in this process is not on the class path. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class MissingModel extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String model;
    private final String artifact;

    /** What is told, and the model with the artifact that it comes with. */
    public MissingModel(String message, String model, String artifact) {
        super(message);
        this.model = model;
        this.artifact = artifact;
    }

    /** Its name. */
    public String model() {
        return model;
    }

    /** As {@code group:artifact:version}. */
    public String artifact() {
        return artifact;
    }
}
