package io.cxmaturity;

import io.cxmaturity.cli.Terminal;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the portal, or hands a command to the terminal. */
@SpringBootApplication
public class CxMaturityApplication {

    /**
     * Without arguments, or with Spring's {@code --name=value} alone, starts the portal; anything else is a command,
     * whose exit code ends the process.
     */
    public static void main(String[] arguments) {
        if (Terminal.isMeantBy(arguments)) {
            System.exit(Terminal.run(arguments));
        }
        SpringApplication.run(CxMaturityApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
