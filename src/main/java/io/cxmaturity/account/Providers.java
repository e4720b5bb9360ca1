package io.cxmaturity.account;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Who else may say who somebody is, as far as it is configured. */
@Component
public class Providers {

    private static final String PATH = "oauth2/authorization/";

    private final List<Provider> all;

    Providers(ObjectProvider<ClientRegistrationRepository> configured) {
        var providers = new ArrayList<Provider>();
        if (configured.getIfAvailable() instanceof Iterable<?> registrations) {
            for (var one : registrations) {
                if (one instanceof ClientRegistration registration) {
                    providers.add(new Provider(registration.getClientName(), PATH + registration.getRegistrationId()));
                }
            }
        }
        all = List.copyOf(providers);
    }

    /** @param path where signing in with it begins, without a leading slash */
    public record Provider(String name, String path) {}

    /** None where none is configured. */
    public List<Provider> all() {
        return all;
    }
}
