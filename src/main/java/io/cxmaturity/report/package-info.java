/** What a report says, its PDF, and how a respondent gets it. */
@NullMarked
package io.cxmaturity.report;

import org.jspecify.annotations.NullMarked;
