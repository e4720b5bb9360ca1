/** Whole ways through the running portal, in a real browser, across its features. */
package io.cxmaturity.journey;
