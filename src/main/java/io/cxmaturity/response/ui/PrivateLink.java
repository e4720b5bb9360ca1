package io.cxmaturity.response.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Response;
import io.cxmaturity.response.Responses;
import io.cxmaturity.response.UnknownResponse;
import java.util.Optional;

/** What the token in an address opens. */
record PrivateLink(SecretToken token, Response response) {

    /** Empty, and on the way to the page that says so, where the token opens nothing. */
    static Optional<PrivateLink> open(BeforeEnterEvent event, Responses responses) {
        var token = event.getRouteParameters().get(ResponseNavigation.TOKEN).flatMap(SecretToken::parse);
        try {
            if (token.isPresent()) {
                return Optional.of(new PrivateLink(token.get(), responses.open(token.get())));
            }
        } catch (UnknownResponse unknown) {
            // Said the same way as a token that cannot be one.
        }
        event.rerouteToError(NotFoundException.class);
        return Optional.empty();
    }
}
