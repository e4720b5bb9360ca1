package io.cxmaturity.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Where the portal finds its assessments: the files {@code *.yaml} of the folder that {@code portal.assessments} names;
 * without that setting those of {@code ./assessments}, or, where there are none, the copy packed into the portal.
 */
@Component
class AssessmentFiles {

    private static final String SUFFIX = ".yaml";
    private static final Path USUAL = Path.of("assessments");
    private static final String PACKED = "classpath:assessments/";

    private final String setting;

    /** @param setting a folder, or blank for the usual places */
    AssessmentFiles(@Value("${portal.assessments:}") String setting) {
        this.setting = setting;
    }

    /**
     * Reads all files, in the order of their names.
     *
     * @throws RefusedAssessments if there are none or one cannot be read
     */
    List<AssessmentFile> read() {
        var files = setting.isBlank() ? usual() : in(Path.of(setting));
        if (files.isEmpty()) {
            throw RefusedAssessments.because("none", setting.isBlank() ? USUAL.toString() : setting);
        }
        return files;
    }

    private static List<AssessmentFile> usual() {
        var files = in(USUAL);
        return files.isEmpty() ? packed() : files;
    }

    private static List<AssessmentFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            var files = new ArrayList<AssessmentFile>();
            for (var path : paths.filter(AssessmentFiles::isMeant).sorted().toList()) {
                files.add(file(path.toString(), Files.newInputStream(path)));
            }
            return files;
        } catch (IOException e) {
            throw RefusedAssessments.because("unreadable", folder.toString(), e);
        }
    }

    private static boolean isMeant(Path path) {
        var name = String.valueOf(path.getFileName());
        return name.endsWith(SUFFIX) && !name.startsWith(".") && Files.isRegularFile(path);
    }

    private static List<AssessmentFile> packed() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(PACKED + "*" + SUFFIX);
            var files = new ArrayList<AssessmentFile>();
            for (var resource : Arrays.asList(found)) {
                files.add(file(PACKED + resource.getFilename(), resource.getInputStream()));
            }
            files.sort(Comparator.comparing(AssessmentFile::name));
            return files;
        } catch (IOException e) {
            throw RefusedAssessments.because("unreadable", PACKED, e);
        }
    }

    private static AssessmentFile file(String name, InputStream content) throws IOException {
        try (content) {
            return new AssessmentFile(name, content.readNBytes(AssessmentReader.LARGEST_FILE + 1));
        }
    }
}
