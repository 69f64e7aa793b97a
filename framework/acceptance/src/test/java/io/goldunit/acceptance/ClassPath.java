package io.goldunit.acceptance;

import io.goldunit.acceptance.Project.Build;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The jars that Maven puts on a class path.
 *
 * @param jars in Maven's order
 */
record ClassPath(List<Path> jars) {

    /** The class path of a project in a scope. */
    static ClassPath of(Project project, String scope) throws Exception {
        Build build = project.run(
                "org.apache.maven.plugins:maven-dependency-plugin:" + System.getProperty("dependency.version")
                        + ":build-classpath",
                Map.of(),
                "-DincludeScope=" + scope,
                "-Dmdep.outputFile=" + scope + ".txt");
        if (!build.green()) {
            throw new IllegalStateException(build.output());
        }
        String[] files = project.read(scope + ".txt").strip().split(File.pathSeparator);
        return new ClassPath(Arrays.stream(files).map(Path::of).toList());
    }

    /** The jars of these that belong to JUnit, which a project brings itself. */
    List<Path> ofJUnit() {
        return jars.stream()
                .filter(it -> it.toString().contains("junit") || it.toString().contains("opentest4j"))
                .filter(it -> !it.toString().contains("goldunit-"))
                .toList();
    }
}
