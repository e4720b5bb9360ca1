package io.cxmaturity.assessment;

/**
 * Names one published version of an assessment.
 *
 * @param version from 1 on
 */
public record AssessmentKey(String id, int version) {

    public AssessmentKey {
        Slug.require(id);
        if (version < 1) {
            throw new IllegalArgumentException("Versions count from 1: " + version);
        }
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
