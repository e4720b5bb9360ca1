/** What the portal is about: the landing page, and pages to learn from before and beside the assessment. */
@NullMarked
package io.cxmaturity.learn.ui;

import org.jspecify.annotations.NullMarked;
