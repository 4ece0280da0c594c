package org.antenna.catalog.attachment.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.antenna.catalog.attachment.file.FileInspectionTest.refusal;
import static org.antenna.catalog.attachment.file.FileInspectionTest.type;
import static org.antenna.catalog.attachment.file.Pdfs.CATALOG;
import static org.antenna.catalog.attachment.file.Pdfs.deflated;
import static org.antenna.catalog.attachment.file.Pdfs.pack;
import static org.antenna.catalog.attachment.file.Pdfs.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.antenna.catalog.attachment.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPackTest {
    private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    @Test
    void a_packed_object_is_found_where_the_pack_says_that_it_begins() {
        String inString = "(" + SCRIPT + ")";
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, pack(2, "10 0 11 1 ", inString))))
                .isEqualTo("attachment-with-program");
        assertThat(type("a.pdf", Pdfs.of(CATALOG, pack(1, "10 0 ", inString)))).isEqualTo(FileType.PDF);
    }

    /** By type, or without one by the keys that programs need. */
    @Test
    void a_pack_is_known_by_its_type_and_by_its_keys() {
        byte[] data = deflated("10 0 " + SCRIPT);
        String filter = " /N 1 /First 5 /Filter /FlateDecode";
        for (String keys : new String[] {
            "/Type /ObjStm" + filter,
            filter,
            "/Type 9 0 R" + filter,
            "/T#79pe /Obj#53tm" + filter,
            "/Filter [/Fl] /N 1 /First 5"
        }) {
            assertThat(refusal("a.pdf", Pdfs.of(CATALOG, stream(keys, data))))
                    .as(keys)
                    .isEqualTo("attachment-with-program");
        }
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, stream("/N 1 /First 5", Files.latin("10 0 " + SCRIPT)))))
                .isEqualTo("attachment-with-program");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /ASCIIHexDecode",
                "/Filter [ /ASCII85Decode /FlateDecode ]",
                "/Filter [ /FlateDecode /FlateDecode ]",
                "/Filter 9 0 R",
                "/Filter /FlateDecode /DecodeParms << /Predictor 12 >>",
                "/Filter /FlateDecode /DP 9 0 R",
                "/F /FlateDecode",
            })
    void a_pack_that_is_packed_in_another_way_cannot_be_read(String filter) {
        byte[] data = deflated("10 0 null");
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, stream("/Type /ObjStm /N 1 /First 5 " + filter, data))))
                .isEqualTo("unreadable-attachment");
    }

    /** Some program reads each of these as a pack. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /X obj /Type /ObjStm %s >>\nstream",
                "<< /X endobj %s >>\nstream",
                "<< /N 1 /X trailer /First 5 /Filter /FlateDecode >>\nstream",
                "<< /N 1 /X 1 0 obj /First 5 /Filter /FlateDecode >>\nstream",
                "<< /A ] %s >>\nstream",
                "<< /A [ >> /Type /ObjStm %s >>\nstream",
                "<< /A [ x /Type /ObjStm %s >>\nstream",
                "<< /A >> %s >>\nstream",
                "<< /A >> obj %s >>\nstream",
                "<< ( %s ) >>\nstream",
                "<< /A 1 2 %s >>\nstream",
                "<< /Type\u0080/ObjStm %s >>\nstream",
                "<< %s >>\u0080stream",
                "<< %s /Filter#00 /Fl >>\nstream",
                "<< %s >>\nstream\n",
                "<< /N 1 /First 5 >>\nstream\n    ",
            })
    void a_pack_that_only_some_programs_see_cannot_be_read(String beginning) {
        String data = new String(deflated("10 0 " + SCRIPT), ISO_8859_1);
        String object = beginning.formatted("/N 1 /First 5 /Filter /FlateDecode") + "\n" + data + "\nendstream";
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, object))).isEqualTo("unreadable-attachment");
        byte[] commented = Files.latin(
                new String(Pdfs.of(CATALOG, object), ISO_8859_1).replace("2 0 obj", "2 % x\n 0 % y\n  obj"));
        assertThat(refusal("a.pdf", commented)).isEqualTo("unreadable-attachment");
    }

    @Test
    void a_pack_that_is_damaged_cannot_be_read() {
        String keys = "/Type /ObjStm /Filter /FlateDecode ";
        byte[] whole = deflated("10 0 null");
        byte[] cut = Arrays.copyOf(whole, whole.length - 8);
        for (String object : new String[] {
            stream(keys + "/N 1 /First 5", cut),
            stream(keys + "/N 1 /First 5", Files.latin("no deflate")),
            stream(keys + "/N 2 /First 5", whole),
            stream(keys + "/N 999999999 /First 5", whole),
            stream(keys + "/N 1 /First 9 0 R", whole),
            stream(keys + "/N -1 /First 5", whole),
            stream(keys + "/N 0 /First 999999999", whole),
            stream(keys + "/First 5", whole),
        }) {
            assertThat(refusal("a.pdf", Pdfs.of(CATALOG, object))).as(object).isEqualTo("unreadable-attachment");
        }
    }
}
