/** Who may see and do what: every service method, every page and every download has its cell here. */
package io.cxmaturity.access;
