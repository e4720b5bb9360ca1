package io.cxmaturity.catalog;

/**
 * Reads the file of an assessment and finds everything that is wrong with it: faults of syntax (the first one, behind
 * which nothing can be seen), and otherwise all faults of keys, values and references at once.
 */
public final class AssessmentReader {

    /** How many bytes a file may have. */
    public static final int LARGEST_FILE = 2 * 1024 * 1024;

    private AssessmentReader() {}

    /**
     * Reads a file's content. Never throws, however broken the content is, and takes time and memory in proportion to
     * its length at most.
     *
     * @param fileName how faults name the file
     * @param content UTF-8; of a file larger than {@link #LARGEST_FILE} one byte more than that is enough
     */
    public static Reading read(String fileName, byte[] content) {
        var faults = new Faults(fileName);
        var assessment = SourceText.decode(content, faults)
                .flatMap(text -> Syntax.parse(text, faults))
                .flatMap(root -> new ModelReader(faults).assessment(root));
        return assessment.<Reading>map(Reading.Sound::new).orElseGet(() -> new Reading.Faulty(faults.found()));
    }
}
