package io.cxmaturity.roadmap;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Step;

/** Something to clear up in one dimension before figures are believed; stands beside a roadmap, never in it. */
public record Talk(DimensionId dimension, Kind kind, Step step) {

    public enum Kind {
        /** Too much is unknown. */
        FIND_OUT("find-out"),
        /** People disagree. */
        CONVERSATION("conversation");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As files spell it. */
        public String code() {
            return code;
        }
    }
}
