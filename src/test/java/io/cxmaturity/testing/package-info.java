/**
 * What tests stand on: {@link io.cxmaturity.testing.KaribuTest} for a screen without a browser,
 * {@link io.cxmaturity.testing.DatabaseTest} for the same test on H2 and PostgreSQL,
 * {@link io.cxmaturity.testing.BrowserTest} for the packaged portal in a real browser.
 */
package io.cxmaturity.testing;
