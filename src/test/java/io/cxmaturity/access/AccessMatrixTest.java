package io.cxmaturity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.cxmaturity.access.Cell.By;
import io.cxmaturity.access.Cell.Membership;
import io.cxmaturity.access.Cell.Secret;
import io.cxmaturity.access.PlaceCells.Place;
import io.cxmaturity.access.PlaceCells.Who;
import io.cxmaturity.account.MemberInvitations;
import io.cxmaturity.action.ActionId;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.Department;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.InvitationId;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.Reminding;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.UnknownInvitation;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Roles × organisations × every service method, page and download. What is new and has no cell in {@link ServiceCells} or
 * {@link PlaceCells} fails here by its name.
 */
@TestInstance(Lifecycle.PER_CLASS)
class AccessMatrixTest extends KaribuTest {

    private static final String ROOT = "io.cxmaturity";

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Catalog catalog;

    private Premises harbour;
    private Premises orchard;
    private Premises sample;
    private MockMvc http;

    @BeforeAll
    void furnish() {
        People.deleteAll(db);
        http = MockMvcBuilders.webAppContextSetup(portal).build();
        harbour = found("Harbour & Vale");
        orchard = found("Orchard & Sons");
        var curator = People.insert(db);
        sample = Premises.ofSample(portal, curator);
    }

    private Premises found(String name) {
        var leader = People.insert(db);
        return Premises.furnish(portal, portal.getBean(Organisations.class).found(leader, new Name(name)), leader);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @AfterAll
    void leaveNobody() {
        People.deleteAll(db);
    }

    @Test
    void every_public_method_of_every_service_has_its_cell() {
        assertThat(methods().keySet()).containsExactlyInAnyOrderElementsOf(ServiceCells.ALL.keySet());
    }

    @Test
    void every_page_has_its_cell() {
        assertThat(views().keySet()).containsExactlyInAnyOrderElementsOf(PlaceCells.PAGES.keySet());
    }

    private static Map<String, Class<?>> views() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var views = new TreeMap<String, Class<?>>();
        for (var found : scan.findCandidateComponents(ROOT)) {
            var view = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            views.put(view.getAnnotation(Route.class).value(), view);
            for (var alias : view.getAnnotationsByType(RouteAlias.class)) {
                views.put(alias.value(), view);
            }
        }
        return views;
    }

    @Test
    void every_download_has_its_cell() {
        var mapping = portal.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var patterns = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith(ROOT)) {
                patterns.addAll(info.getPatternValues());
            }
        });
        assertThat(patterns).containsExactlyInAnyOrderElementsOf(PlaceCells.DOWNLOADS.keySet());
    }

    @Test
    void the_parameters_of_each_method_are_those_of_its_cell() {
        var ids = Set.of(PersonId.class, RoundId.class, DepartmentId.class, InvitationId.class, ActionId.class);
        methods().forEach((name, method) -> {
            var parameters = List.of(method.getParameterTypes());
            switch (ServiceCells.ALL.get(name)) {
                case Secret() ->
                    assertThat(parameters.getFirst().getSimpleName()).as(name).isEqualTo("SecretToken");
                case Membership<?> membership -> {
                    assertThat(parameters).as(name).startsWith(PersonId.class, OrganisationId.class);
                    if (parameters.stream().skip(2).anyMatch(ids::contains)) {
                        assertThat(membership.foreign()).as(name).isPresent();
                    }
                }
                case Cell.Inside(var why) -> assertThat(why).as(name).isNotBlank();
                case Cell.Open() -> assertThat(parameters).as(name).doesNotContainAnyElementsOf(ids);
            }
        });
    }

    private Map<String, Method> methods() {
        var methods = new TreeMap<String, Method>();
        portal.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(service -> service.getName().startsWith(ROOT))
                .flatMap(service -> Stream.of(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .forEach(method -> methods.put(name(method), method));
        return methods;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    static Stream<String> guardedMethods() {
        return ServiceCells.ALL.entrySet().stream()
                .filter(cell -> cell.getValue() instanceof Membership)
                .map(Map.Entry::getKey)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("guardedMethods")
    void a_leader_may_use_it(String method) {
        use(method, harbour.leader(), harbour, harbour);
    }

    @ParameterizedTest
    @MethodSource("guardedMethods")
    void a_viewer_may_use_what_shows_results_and_nothing_else(String method) {
        if (cell(method).leaders()) {
            assertThatThrownBy(() -> use(method, harbour.viewer(), harbour, harbour))
                    .isInstanceOf(NotAllowed.class);
        } else {
            use(method, harbour.viewer(), harbour, harbour);
        }
    }

    @ParameterizedTest
    @MethodSource("guardedMethods")
    void to_everybody_else_the_organisation_does_not_exist(String method) {
        for (var stranger : List.of(
                orchard.leader(), orchard.viewer(), new PersonId(UUID.randomUUID()), sample.leader(), PersonId.GUEST)) {
            assertThatThrownBy(() -> use(method, stranger, harbour, harbour)).isInstanceOf(UnknownOrganisation.class);
        }
    }

    @ParameterizedTest
    @MethodSource("guardedMethods")
    void a_guest_is_a_viewer_of_the_sample(String method) {
        if (cell(method).leaders()) {
            assertThatThrownBy(() -> use(method, PersonId.GUEST, sample, sample))
                    .isInstanceOf(NotAllowed.class);
        } else {
            use(method, PersonId.GUEST, sample, sample);
        }
    }

    @ParameterizedTest
    @MethodSource("guardedMethods")
    void in_an_organisation_another_one_s_things_do_not_exist(String method) {
        cell(method)
                .foreign()
                .ifPresent(refusal -> assertThatThrownBy(() -> use(method, orchard.leader(), orchard, harbour))
                        .isInstanceOf(refusal));
    }

    @Test
    void in_a_round_another_one_s_invitations_and_departments_do_not_exist() {
        var invitations = portal.getBean(Invitations.class);
        for (var one : List.of(orchard.open(), orchard.closed())) {
            assertThatThrownBy(() ->
                            invitations.revoke(orchard.leader(), orchard.organisation(), one, harbour.invitation()))
                    .isInstanceOf(UnknownInvitation.class);
        }
        assertThat(portal.getBean(Reminding.class)
                        .remind(orchard.leader(), orchard.organisation(), orchard.open(), harbour.invitation()))
                .isEqualTo(new Reminding.Reminders(0, 0));
        var toSales = List.of(Premises.ann(Optional.of(harbour.sales())));
        assertThatThrownBy(() -> invitations.invite(
                        orchard.leader(), orchard.organisation(), orchard.quiet(), toSales, false, new Work()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_is_asked_into_another_organisation_stays_asked() {
        var members = portal.getBean(MemberInvitations.class);

        members.withdraw(orchard.leader(), orchard.organisation(), harbour.asked());

        assertThat(members.of(harbour.leader(), harbour.organisation())).contains(harbour.asked());
    }

    @Test
    void departments_of_two_organisations_are_not_merged() {
        var organisations = portal.getBean(Organisations.class);
        assertThatThrownBy(() ->
                        organisations.merge(orchard.leader(), orchard.organisation(), sales(orchard), sales(harbour)))
                .hasMessageContaining("department");
        assertThat(portal.getBean(Rounds.class).open(orchard.leader(), orchard.organisation(), orchard.open()))
                .isNotNull();
    }

    private static Department sales(Premises of) {
        return new Department(of.sales(), new Name("Sales"), OptionalInt.of(42));
    }

    private static Membership<?> cell(String method) {
        return (Membership<?>) ServiceCells.ALL.get(method);
    }

    private void use(String method, PersonId caller, Premises where, Premises things) {
        use(cell(method), new By(caller, where.organisation(), things, catalog));
    }

    private <S> void use(Membership<S> cell, By by) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            cell.use().as(portal.getBean(cell.service()), by);
        });
    }

    static Stream<String> pages() {
        return PlaceCells.PAGES.entrySet().stream()
                .filter(page -> page.getValue().who().guarded())
                .map(Map.Entry::getKey)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_page_opens_for_whom_it_is(String page) {
        var place = PlaceCells.PAGES.get(page);
        var view = views().get(page);
        assertThat(shown(place, harbour.leader(), harbour)).isEqualTo(view);
        assertThat(shown(place, harbour.viewer(), harbour))
                .isEqualTo(place.who() == Who.LEADERS ? NotFoundPage.class : view);
        for (var stranger : List.of(orchard.leader(), orchard.viewer(), sample.leader(), People.insert(db))) {
            assertThat(shown(place, stranger, harbour)).isEqualTo(NotFoundPage.class);
            assertThat(shown(place, stranger, sample))
                    .isEqualTo(
                            place.who() == Who.MEMBERS_AND_GUESTS || stranger.equals(sample.leader())
                                    ? view
                                    : NotFoundPage.class);
        }
        if (place.ofRound(harbour)) {
            People.signIn(orchard.leader());
            assertThat(shown(place.path(orchard.organisation(), harbour))).isEqualTo(NotFoundPage.class);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoever_is_not_signed_in_is_asked_to_but_for_what_the_sample_says(String page) {
        var place = PlaceCells.PAGES.get(page);
        var signIn = views().get("sign-in");
        assertThat(shown(place.path().apply(harbour))).isEqualTo(signIn);
        assertThat(shown(place.path().apply(sample)))
                .isEqualTo(place.who() == Who.MEMBERS_AND_GUESTS ? views().get(page) : signIn);
    }

    @Test
    void a_round_of_one_s_own_answers_is_made_where_somebody_leads() {
        var path = "rounds/with/" + "a".repeat(43) + "/quick";
        assertThat(shown(path)).isEqualTo(views().get("sign-in"));
        People.signIn(harbour.viewer());
        assertThat(shown(path)).isEqualTo(NotFoundPage.class);
        People.signIn(harbour.leader());
        assertThat(shown(path)).isEqualTo(views().get("rounds/with/:answers/:kind"));
    }

    @Test
    void all_organisations_of_somebody_are_for_whoever_is_signed_in() {
        assertThat(shown("organisation")).isEqualTo(views().get("sign-in"));
        People.signIn(People.insert(db));
        assertThat(shown("organisation")).isEqualTo(views().get("organisation"));
        People.signIn(harbour.viewer());
        assertThat(shown("organisation")).isEqualTo(views().get("organisation/:organisation"));
    }

    private static Class<?> shown(Place place, PersonId caller, Premises where) {
        People.signIn(caller);
        return shown(place.path().apply(where));
    }

    private static Class<?> shown(String path) {
        UI.getCurrent().navigate("glossary");
        UI.getCurrent().navigate(path);
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass();
    }

    static Stream<String> downloads() {
        return PlaceCells.DOWNLOADS.entrySet().stream()
                .filter(download -> download.getValue().who().guarded())
                .map(Map.Entry::getKey)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("downloads")
    void each_download_is_there_for_whom_it_is(String download) throws Exception {
        var place = PlaceCells.DOWNLOADS.get(download);
        assertThat(status(place, harbour.leader(), harbour)).isEqualTo(200);
        assertThat(status(place, harbour.viewer(), harbour)).isEqualTo(place.who() == Who.LEADERS ? 404 : 200);
        for (var stranger : List.of(orchard.leader(), orchard.viewer(), sample.leader(), People.insert(db))) {
            assertThat(status(place, stranger, harbour)).isEqualTo(404);
            assertThat(status(place, stranger, sample))
                    .isEqualTo(place.who() == Who.MEMBERS_AND_GUESTS || stranger.equals(sample.leader()) ? 200 : 404);
        }
        if (place.ofRound(harbour)) {
            assertThat(status(place.path(orchard.organisation(), harbour))).isEqualTo(404);
            People.signIn(orchard.leader());
            assertThat(status(place.path(orchard.organisation(), harbour))).isEqualTo(404);
        }
        People.signOut();
        assertThat(status(place.path().apply(harbour))).isEqualTo(404);
        assertThat(status(place.path().apply(sample))).isEqualTo(place.who() == Who.MEMBERS_AND_GUESTS ? 200 : 404);
    }

    private int status(Place place, PersonId caller, Premises where) throws Exception {
        People.signIn(caller);
        return status(place.path().apply(where));
    }

    private int status(String path) throws Exception {
        return http.perform(get("/" + path)).andReturn().getResponse().getStatus();
    }
}
