package io.goldunit.evaluation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the runs of this build from those of earlier ones: all forks of a build have the same Java process above them. Where
 * that outlives the build, as a daemon does, {@code goldunit.build} names the build.
 */
final class BuildId {

    private static final String CURRENT = find();

    private BuildId() {}

    /** The build that this process belongs to. */
    static String current() {
        return CURRENT;
    }

    private static String find() {
        SettingsLookup lookup = SettingsLookup.ofThisProcess(key -> Optional.empty(), Set.of());
        return lookup.find("goldunit.build").map(SettingsLookup.Seen::value).orElseGet(BuildId::ofProcess);
    }

    private static String ofProcess() {
        ProcessHandle self = ProcessHandle.current();
        // Without a fork the tests run in Maven itself, and what is above it is no build.
        if (System.getProperty("classworlds.conf") != null) {
            return name(self);
        }
        return Stream.iterate(self.parent(), Optional::isPresent, it -> it.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(BuildId::isJava)
                .findFirst()
                .map(BuildId::name)
                .orElseGet(() -> name(self));
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(it -> it.endsWith("java") || it.endsWith("java.exe"))
                .isPresent();
    }

    private static String name(ProcessHandle process) {
        String started = process.info().startInstant().map(String::valueOf).orElse("unknown");
        return process.pid() + "@" + started;
    }
}
