package io.cxmaturity.scoring;

import java.util.Optional;
import java.util.stream.Stream;

/** From where in the hierarchy somebody answers. */
public enum Role {
    EXECUTIVE("executive"),
    MANAGER("manager"),
    FRONT_LINE("front-line");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** As files and addresses spell it. */
    public String code() {
        return code;
    }

    public static Optional<Role> ofCode(String code) {
        return Stream.of(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
