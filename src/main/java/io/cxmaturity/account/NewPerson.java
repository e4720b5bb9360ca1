package io.cxmaturity.account;

import io.cxmaturity.common.Name;

/**
 * A person who wants to sign in.
 *
 * @param password from {@value Passwords#SHORTEST} to {@value Passwords#LONGEST} characters of any kind
 */
public record NewPerson(Name name, Login login, String password) {

    public NewPerson {
        if (password.length() < Passwords.SHORTEST || password.length() > Passwords.LONGEST) {
            throw new IllegalArgumentException(
                    "A password has " + Passwords.SHORTEST + " to " + Passwords.LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "NewPerson[" + name + "]";
    }
}
