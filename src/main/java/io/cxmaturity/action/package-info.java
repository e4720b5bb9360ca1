/** Steps of roadmaps that an organisation has taken on: who does them by when, and what came of it. */
@NullMarked
package io.cxmaturity.action;

import org.jspecify.annotations.NullMarked;
