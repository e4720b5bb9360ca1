package io.cxmaturity.catalog;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import java.util.List;
import org.springframework.stereotype.Service;

/** The assessments the portal offers, and every version it ever published. */
@Service
public class Catalog {

    /** The newest version of each assessment on offer, in the order of their files; never empty. */
    public List<Assessment> newest() {
        throw new UnsupportedOperationException();
    }

    /**
     * The stored copy of one version.
     *
     * @throws IllegalArgumentException for a version that was never published here
     */
    public Assessment assessment(AssessmentKey key) {
        throw new UnsupportedOperationException(key.toString());
    }
}
