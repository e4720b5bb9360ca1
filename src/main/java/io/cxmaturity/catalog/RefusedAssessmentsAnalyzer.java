package io.cxmaturity.catalog;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the portal what is wrong with its assessments, instead of a stack trace. */
final class RefusedAssessmentsAnalyzer extends AbstractFailureAnalyzer<RefusedAssessments> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RefusedAssessments cause) {
        return new FailureAnalysis(cause.getMessage(), RefusedAssessments.reason("action"), cause);
    }
}
