package io.cxmaturity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal, or hands a command to the terminal. */
@SpringBootApplication
public class CxMaturityApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CxMaturityApplication.class, arguments);
    }
}
