package io.cxmaturity.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.Work;
import io.cxmaturity.exchange.UnreadableList;
import io.cxmaturity.exchange.UnreadableList.Reason;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.InvitationList.Encoding;
import io.cxmaturity.round.InvitationList.Remark;
import io.cxmaturity.scoring.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationListTest {

    private static final DepartmentId SALES = new DepartmentId(new UUID(1, 1));
    private static final Round ROUND = new Round(
            new RoundId(new UUID(0, 1)),
            new OrganisationId(new UUID(0, 2)),
            new Name("Spring"),
            new AssessmentKey("model", 1),
            Kind.FULL,
            new Schedule(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC),
            Optional.empty(),
            5,
            Set.of(Role.MANAGER, Role.FRONT_LINE),
            false,
            List.of(
                    new RoundDepartment(SALES, new Name("Sales"), OptionalInt.of(40)),
                    new RoundDepartment(new DepartmentId(new UUID(1, 2)), new Name("Legal, Nord"), OptionalInt.of(4))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ann@example.org|ann@example.org",
                "ann@example.org\\nbob@example.org\\n|ann@example.org, bob@example.org",
                "ann@example.org, bob@example.org;cy@example.org\\tdee@example.org eve@example.org|"
                        + "ann@example.org, bob@example.org, cy@example.org, dee@example.org, eve@example.org",
                "Ann Lee <ann@example.org>|ann@example.org Ann Lee",
                "\"Lee, Ann\" <ann@example.org>; bob@example.org|ann@example.org Lee, Ann, bob@example.org",
                "bob@example.org Ann Lee <ann@example.org>|bob@example.org, ann@example.org Ann Lee",
                "<ann@example.org>,<bob@example.org>|ann@example.org, bob@example.org",
                "\\r\\n  ann@example.org  \\r\\rbob@example.org|ann@example.org, bob@example.org",
                "\uFEFFann@example.org|ann@example.org",
                "jörg.o'neill+cx@exämple.org|jörg.o'neill+cx@exämple.org",
                "=1+1 <ann@example.org>|ann@example.org =1+1",
                "Lee, Ann <ann@example.org>; van der Roe, Bob <bob@example.org>|"
                        + "ann@example.org Lee, Ann, bob@example.org van der Roe, Bob",
                "ann@example.org <ANN@example.org>, \"bob@example.org\" <bob@example.org>|"
                        + "ANN@example.org ann@example.org, bob@example.org bob@example.org",
                "\"ann@example.org\",\"bob@example.org\"\\n\"cy@example.org\\ndee@example.org\"|"
                        + "ann@example.org, bob@example.org, cy@example.org, dee@example.org",
                "\u200f\u05d3\u05e0\u05d4 \u05dc\u05d5\u05d9 <dana@example.org>\u200e, \u202aann@example.org\u202c\u00a0|"
                        + "dana@example.org \u05d3\u05e0\u05d4 \u05dc\u05d5\u05d9, ann@example.org",
                "\u0644\u064a\u0644\u0649 <leila@example.org>\u060c ann@example.org\u061b bob@example.org|"
                        + "leila@example.org \u0644\u064a\u0644\u0649, ann@example.org, bob@example.org",
                "E-mail\\nann@example.org; Bob <bob@example.org>\\n\\n\\n|ann@example.org, bob@example.org Bob"
            })
    void pasted_addresses_are_taken_apart(String text, String people) throws UnreadableList {
        var list = read(lines(text));

        assertThat(list.faults()).isEmpty();
        assertThat(shown(list)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ann|1:1 ADDRESS_WRONG ann",
                "ann@|1:1 ADDRESS_WRONG ann@",
                "ann@@example.org|1:1 ADDRESS_WRONG ann@@example.org",
                "ann@example..org|1:1 ADDRESS_WRONG ann@example..org",
                ".ann@example.org|1:1 ADDRESS_WRONG .ann@example.org",
                "ann@-example.org|1:1 ADDRESS_WRONG ann@-example.org",
                "ann@example.org>|1:1 ADDRESS_WRONG ann@example.org>",
                "Ann <ann.example.org>|1:6 ADDRESS_WRONG ann.example.org",
                "Ann <>|1:6 ADDRESS_MISSING",
                "Ann <ann@example.org\\nbob@example.org|''",
                "bob@example.org, ann@example.org; BOB@example.org|1:35 ADDRESS_TWICE BOB@example.org",
                "ann@example.org\\n  old@example.org|2:3 ALREADY_INVITED old@example.org",
                "bad line|1:1 ADDRESS_WRONG bad line",
                "bad line, one more;\"Lee, Ann\"|1:1 ADDRESS_WRONG bad line, 1:11 ADDRESS_WRONG one more, "
                        + "1:21 ADDRESS_WRONG Lee, Ann",
                "Ann Lee bob@example.org Cy|1:1 ADDRESS_WRONG Ann Lee, 1:25 ADDRESS_WRONG Cy",
                "ann.example.org, Bob <bob@example.org>|1:1 ADDRESS_WRONG ann.example.org",
                "Ann <ann@, Bob <bob@example.org>|1:6 ADDRESS_WRONG ann@",
                "<<<|1:2 ADDRESS_MISSING, 1:3 ADDRESS_MISSING, 1:4 ADDRESS_MISSING",
                "\"\"|''"
            })
    void what_is_no_new_address_is_named_with_its_place(String text, String faults) throws UnreadableList {
        assertThat(faults(read(lines(text)))).isEqualTo(faults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "name,address,department,role,language\\nAnn,ann@example.org,Sales,manager,en",
                "Address;Language;Role;Name;Department\\r\\nann@example.org;English;Manager;Ann;sales",
                "sep=;\\nAddress;Role;Name;Department\\r\\nann@example.org;MANAGER;Ann;SALES",
                "role\\taddress\\tname\\tdepartment\\nmanager\\tann@example.org\\tAnn\\tSales\\n\\n",
                "\uFEFF\"name\",\"e-mail\",\"department\",\"role\"\\n\"Ann\",\"ann@example.org\" , \"Sales\",\"manager\"",
                "\\n\\nName,Email,Department,Phone,Role,\\nAnn,ann@example.org, Sales ,1,manager,,,\\n,,,,,\\n",
                "Full Name\\tE-mail Address\\tDepartment\\tRole\\rAnn\\t\u202aann@example.org\u202c\u00a0\\tSales\\tmanager\\r"
            })
    void a_table_may_have_its_columns_in_any_order(String text) throws UnreadableList {
        var list = read(lines(text));

        assertThat(list.faults()).isEmpty();
        var ann = list.good().getFirst();
        assertThat(list.good()).hasSize(1);
        assertThat(ann.email().value()).isEqualTo("ann@example.org");
        assertThat(ann.name()).isEqualTo("Ann");
        assertThat(ann.department()).contains(SALES);
        assertThat(ann.role()).contains(Role.MANAGER);
        assertThat(ann.language().getLanguage()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",ann@example.org,Sales,manager,en|''",
                "Ann,,Sales,manager,en|2:5 ADDRESS_MISSING",
                "Ann,ann.example.org,Sales,manager,en|2:5 ADDRESS_WRONG ann.example.org",
                "Ann,old@example.org,,,|2:5 ALREADY_INVITED old@example.org",
                "Ann,ann@example.org,Slaes,manager,en|2:21 DEPARTMENT_UNKNOWN Slaes (Sales)",
                "Ann,ann@example.org,Astronautics,,|2:21 DEPARTMENT_UNKNOWN Astronautics",
                "Ann,ann@example.org,\"Legal, Nord\",manger,en|2:35 ROLE_UNKNOWN manger",
                "Ann,ann@example.org,Sales,executive,en|2:27 ROLE_NOT_ASKED executive",
                "Ann,ann@example.org|2:20 CELLS_MISSING",
                "Ann,ann@example.org,Sales,manager,en,more|2:38 CELLS_LEFT_OVER more",
                "Ann,ann@example.org,\"Sales,manager,en\\nBob,bob@example.org,,,|2:21 QUOTE_OPEN \"Sales,manager,en",
                "\"Ann\" Lee,ann@example.org,,,|2:1 QUOTE_STRAY",
                "\"Ann\\nLee\",ann@example.org,Slaes,,|3:22 DEPARTMENT_UNKNOWN Slaes (Sales)",
                "Ann,ann@example.org,,,\\n,ANN@example.org,,,|3:2 ADDRESS_TWICE ANN@example.org",
                "=cmd|2:5 CELLS_MISSING"
            })
    void each_bad_line_of_a_table_is_named_with_its_place(String rows, String faults) throws UnreadableList {
        var list = read(lines("name,address,department,role,language\\n" + rows));

        assertThat(faults(list)).isEqualTo(faults);
    }

    @Test
    void whom_there_are_no_texts_for_is_taken_in_english_which_is_remarked() throws UnreadableList {
        var list =
                read("address,language\nann@example.org,tlh\nbob@example.org,en-GB\nbad,de\ncy@example.org,German\n");

        assertThat(list.good())
                .extracting(invitation -> invitation.language().getLanguage())
                .containsExactly("en", "en", "en");
        assertThat(list.remarks()).containsExactly(new Remark(2, 17, "tlh"), new Remark(5, 16, "German"));
        assertThat(faults(list)).isEqualTo("4:1 ADDRESS_WRONG bad");
    }

    @Test
    void good_lines_are_offered_beside_bad_ones() throws UnreadableList {
        var list = read("address,department\nann@example.org,Sales\nbob@example.org,Sails\ncy@example.org,\n");

        assertThat(shown(list)).isEqualTo("ann@example.org, cy@example.org");
        assertThat(faults(list)).isEqualTo("3:17 DEPARTMENT_UNKNOWN Sails (Sales)");
    }

    @Test
    void columns_without_a_meaning_are_named() throws UnreadableList {
        assertThat(read("Address,Departmnt,Phone\nann@example.org,Sales,1").unused())
                .containsExactly("Departmnt", "Phone");
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_text() throws UnreadableList {
        var list = read("address,name\nann@example.org,=1+1\n+bob@example.org,@SUM(A1)");

        assertThat(shown(list)).isEqualTo("ann@example.org =1+1, +bob@example.org @SUM(A1)");
    }

    @Test
    void a_name_has_at_most_two_hundred_characters() throws UnreadableList {
        var list = read("address,name\nann@example.org," + "x".repeat(200) + "\nbob@example.org," + "x".repeat(201));

        assertThat(list.good()).hasSize(1);
        assertThat(faults(list)).isEqualTo("3:17 NAME_TOO_LONG " + "x".repeat(30) + "…");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-16LE with its mark"})
    void the_encodings_that_are_certain_are_read(String encoding) throws Exception {
        var text = "address,name\nann@example.org,J\u00f6rg \u20ac";
        var bytes = encoding.endsWith("mark")
                ? ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)
                : text.getBytes(Charset.forName(encoding));

        assertThat(shown(read(bytes))).isEqualTo("ann@example.org J\u00f6rg \u20ac");
        assertThat(read(bytes).encoding()).isEqualTo(Encoding.UNICODE);
    }

    @Test
    void lines_with_bytes_that_are_no_character_are_named_and_the_others_offered() throws Exception {
        var out = new ByteArrayOutputStream();
        out.write("address,name\nann@example.org,J\u00f6rg\nbob@example.org,J".getBytes(StandardCharsets.UTF_8));
        out.write(0xf6);
        out.write("rg\ncy@example.org,\"Cy\nM".getBytes(StandardCharsets.UTF_8));
        out.write(0xfc);
        out.write("ller\"\ndee@example.org,Dee\neve@example.org,E".getBytes(StandardCharsets.UTF_8));
        out.write(0xc3);

        var list = read(out.toByteArray());

        assertThat(shown(list)).isEqualTo("ann@example.org J\u00f6rg, dee@example.org Dee");
        assertThat(faults(list))
                .isEqualTo("3:18 UNREADABLE ample.org,J\ufffdrg, 5:2 UNREADABLE M\ufffdller\", 7:18 UNREADABLE"
                        + " ample.org,E\ufffd");
        assertThat(list.encoding()).isEqualTo(Encoding.UNICODE);
    }

    @Test
    void a_pasted_or_plain_list_goes_on_after_a_line_that_cannot_be_read() throws Exception {
        var bytes = "ann@example.org\nJ\u00f6rg <bob@example.org>\ncy@example.org"
                .getBytes(Charset.forName("windows-1252"));

        var list = read(bytes);

        assertThat(shown(list)).isEqualTo("ann@example.org, cy@example.org");
        assertThat(faults(list)).isEqualTo("2:2 UNREADABLE J\ufffdrg <bob@exam");
    }

    @Test
    void a_file_that_is_wholly_in_another_encoding_is_told_so_and_not_guessed() throws Exception {
        var text = "address,name\nann@example.org,Ann\nbob@example.org,J\u00f6rg\ncy@example.org,M\u00fcller";

        var list = read(text.getBytes(Charset.forName("windows-1252")));

        assertThat(list.encoding()).isEqualTo(Encoding.UNKNOWN);
        assertThat(shown(list)).isEqualTo("ann@example.org Ann");
        assertThat(list.faults()).hasSize(2);
    }

    @Test
    void a_file_is_read_as_windows_1252_where_somebody_asks_for_it() throws Exception {
        var text = "address,name\nann@example.org,Ann\nbob@example.org,J\u00f6rg \u20ac\ncy@example.org,M\u00fcller";
        var bytes = (text + "\ndee@example.org,?").getBytes(InvitationList.WINDOWS);
        bytes[bytes.length - 1] = (byte) 0x81;

        var list = read(bytes, InvitationList.WINDOWS);

        assertThat(list.encoding()).isEqualTo(Encoding.ASSUMED);
        assertThat(shown(list))
                .isEqualTo("ann@example.org Ann, bob@example.org J\u00f6rg \u20ac, cy@example.org M\u00fcller");
        assertThat(faults(list)).isEqualTo("5:17 UNREADABLE xample.org,\ufffd");
    }

    @Test
    void a_table_without_headings_is_told_from_a_list_of_addresses() throws UnreadableList {
        assertThat(read("Ann Lee\tann@example.org\tSales").mixed()).isTrue();
        assertThat(read("Nom;Courriel\nAnn;ann@example.org").mixed()).isTrue();
        assertThat(read("bad line\nAnn Lee <ann@example.org>, bob@example.org").mixed())
                .isFalse();
        assertThat(read("name,address\nAnn,").mixed()).isFalse();
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 20, 0}).reason()).isEqualTo(Reason.WORKBOOK);
        assertThat(refusal("ann@example.org\0".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal("name,address,Name\n".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.COLUMN_TWICE);
    }

    @Test
    void so_many_people_are_offered_and_the_others_are_not_read() throws Exception {
        var most = IntStream.range(0, 20_000)
                .mapToObj("a%d@example.org"::formatted)
                .collect(Collectors.joining("\n"));

        assertThat(read(most).good()).hasSize(20_000);
        assertThat(read(most + "\n\n").cutAt()).isEmpty();
        var list = read(most + "\n\none@example.org\nno address");
        assertThat(list.good()).hasSize(20_000);
        assertThat(list.faults()).isEmpty();
        assertThat(list.cutAt()).hasValue(20_002);
    }

    @Test
    void a_file_beyond_every_measure_is_refused_while_it_is_read() throws Exception {
        assertThat(refusal(endless("\n")).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(endless("x")).reason()).isEqualTo(Reason.LINE_TOO_LONG);
        var list =
                InvitationList.read(endless("x@example.org,\"\n"), StandardCharsets.UTF_8, ROUND, Set.of(), new Work());
        assertThat(list.good()).hasSize(1);
        assertThat(list.cutAt()).isPresent();
    }

    @Test
    void nothing_comes_of_a_list_whose_reading_is_stopped() {
        var work = new Work();
        work.stop();

        assertThatThrownBy(() -> InvitationList.read("ann@example.org", ROUND, Set.of(), work))
                .isInstanceOf(Work.Stopped.class);
    }

    /** The same again and again; whoever reads all of it is lost. */
    private static InputStream endless(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                return bytes[(int) (at++ % bytes.length)];
            }

            @Override
            public int read(byte[] into, int from, int count) {
                for (int i = from; i < from + count; i++) {
                    into[i] = (byte) read();
                }
                return count;
            }
        };
    }

    private static UnreadableList refusal(byte[] bytes) {
        return refusal(new ByteArrayInputStream(bytes));
    }

    private static UnreadableList refusal(InputStream in) {
        return catchThrowableOfType(
                UnreadableList.class,
                () -> InvitationList.read(in, StandardCharsets.UTF_8, ROUND, Set.of(), new Work()));
    }

    private static InvitationList read(byte[] bytes) throws Exception {
        return read(bytes, StandardCharsets.UTF_8);
    }

    private static InvitationList read(byte[] bytes, Charset charset) throws Exception {
        return InvitationList.read(new ByteArrayInputStream(bytes), charset, ROUND, Set.of(), new Work());
    }

    private static InvitationList read(String text) throws UnreadableList {
        return InvitationList.read(text, ROUND, Set.of("old@example.org"), new Work());
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }

    private static String shown(InvitationList list) {
        return list.good().stream()
                .map(invitation -> (invitation.email().value() + " " + invitation.name()).strip())
                .collect(Collectors.joining(", "));
    }

    private static String faults(InvitationList list) {
        return list.faults().stream()
                .map(fault -> (fault.line() + ":" + fault.column() + " " + fault.problem() + " " + fault.shown()
                                + fault.meant().map(" (%s)"::formatted).orElse(""))
                        .strip())
                .collect(Collectors.joining(", "));
    }
}
