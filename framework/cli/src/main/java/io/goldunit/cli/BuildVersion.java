package io.goldunit.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        ResourceBundle build = ResourceBundle.getBundle("io.goldunit.cli.version", Locale.ROOT);
        return new String[] {"goldunit " + build.getString("version")};
    }
}
