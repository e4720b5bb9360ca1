package io.cxmaturity.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the packaged portal. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {version.orElseGet(() -> Terminal.TEXTS.get("cli.unpackaged"))};
    }
}
