/** Where a respondent starts, answers and reviews. */
@NullMarked
package io.cxmaturity.response.ui;

import org.jspecify.annotations.NullMarked;
