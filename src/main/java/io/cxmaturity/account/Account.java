package io.cxmaturity.account;

import io.cxmaturity.common.Name;

/**
 * Who somebody is here.
 *
 * @param login what they sign in with: their address, or a name that the portal gave
 */
public record Account(Name name, String login) {}
