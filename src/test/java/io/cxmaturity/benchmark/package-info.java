/** How fast things are, each beside its limit or its counterpart from the same run; judged by people, never by a test. */
package io.cxmaturity.benchmark;
