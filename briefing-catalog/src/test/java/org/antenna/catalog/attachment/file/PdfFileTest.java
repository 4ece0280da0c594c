package org.antenna.catalog.attachment.file;

import static org.antenna.catalog.attachment.file.FileInspectionTest.refusal;
import static org.antenna.catalog.attachment.file.FileInspectionTest.type;
import static org.antenna.catalog.attachment.file.Pdfs.CATALOG;
import static org.antenna.catalog.attachment.file.Pdfs.deflated;
import static org.antenna.catalog.attachment.file.Pdfs.pack;
import static org.antenna.catalog.attachment.file.Pdfs.packed;
import static org.antenna.catalog.attachment.file.Pdfs.stream;
import static org.assertj.core.api.Assertions.assertThat;

import org.antenna.catalog.attachment.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {
    private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /S /JavaScript /JS (x) >>",
                "<< /S/J#61v#61Scr#69pt/JS(x)>>",
                "<< /Names << /JavaScript 5 0 R >> >>",
                "/JavaScript",
                "<< /S /#4Caunc#68 /F (cmd.exe) >>",
                "<< /S /GoToE >>",
                "<< /S /GoToR /F (\\\\\\\\host\\\\share) >>",
                "<< /S /SubmitForm >>",
                "<< /S /ImportData >>",
                "<< /S /Rendition /JS (x) >>",
                "<< /Subtype /RichMedia >>",
                "<< /Subtype /3D >>",
                "<< /Subtype /Movie >>",
                "<< /Subtype /Sound >>",
                "<< /AcroForm << /XFA 5 0 R >> >>",
                "<< /Names << /EmbeddedFiles 5 0 R >> >>",
                "<< /Type /Filespec /EF << /F 5 0 R >> >>",
                "<< /Subtype /FileAttachment >>",
                "[[<< /A [ << /S % comment\n /Launch >> ] >>]]",
                "<< /A ] >> /S /JavaScript >>",
                "<< /A endobj /S /JavaScript >>",
                "<< /A (unbalanced \\) ) /S /JavaScript >>",
                "<</Length 0>>stream\nendstream /S /JavaScript",
            })
    void what_runs_opens_sends_or_hides_is_found_in_the_open_and_in_a_pack(String object) {
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, object))).isEqualTo("attachment-with-program");
        assertThat(refusal("a.pdf", packed("<< /Title (x) >>", object, "[ 1 2 ]")))
                .isEqualTo("attachment-with-program");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /S /URI /URI (https://developer.example/Web/JavaScript) >>",
                "<< /Title (How /Launch and \\(/JavaScript\\) work) >>",
                "<< /Title <2F4A617661536372697074> >> % /JavaScript",
                "<< /S /GoTo /D [ 2 0 R /Fit ] >>",
                "<< /JavaScripts 1 /Launcher 2 /Movies 3 >>",
                "<< /OpenAction [ 2 0 R /Fit ] /AA << >> >>",
                "<< /Fields [] /NeedAppearances true >>",
            })
    void links_words_and_forms_that_only_lie_there_pass(String object) {
        assertThat(type("a.pdf", Pdfs.of(CATALOG, object))).isEqualTo(FileType.PDF);
        assertThat(type("a.pdf", packed(object, "null"))).isEqualTo(FileType.PDF);
    }

    /** Programs mend a table of objects that is wrong, or is said to be: then these are objects. */
    @Test
    void an_object_is_found_within_what_looks_like_something_else() {
        String object = "7 0 obj " + SCRIPT + " endobj";
        String numbersApart = "7 % x\n0 % y\nobj" + SCRIPT;
        for (String hidden : new String[] {object, numbersApart}) {
            assertThat(refusal("a.pdf", Pdfs.of(CATALOG, "(" + hidden + ")"))).isEqualTo("attachment-with-program");
            assertThat(refusal("a.pdf", Pdfs.of(CATALOG, "null % " + hidden))).isEqualTo("attachment-with-program");
            assertThat(refusal("a.pdf", Pdfs.of(CATALOG, stream("/Type /Metadata", Files.latin("BT ( " + hidden)))))
                    .isEqualTo("attachment-with-program");
        }
    }

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

    @Test
    void a_pack_that_is_damaged_cannot_be_read() {
        String keys = "/Type /ObjStm /Filter /FlateDecode ";
        byte[] whole = deflated("10 0 null");
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 8);
        for (String object : new String[] {
            stream(keys + "/N 1 /First 5", cut),
            stream(keys + "/N 1 /First 5", Files.latin("no deflate")),
            stream(keys + "/N 2 /First 5", whole),
            stream(keys + "/N 999999999 /First 5", whole),
            stream(keys + "/N 1 /First 9 0 R", whole),
            stream(keys + "/N -1 /First 5", whole),
            stream(keys + "/First 5", whole),
        }) {
            assertThat(refusal("a.pdf", Pdfs.of(CATALOG, object))).as(object).isEqualTo("unreadable-attachment");
        }
    }

    @Test
    void what_has_the_marks_of_a_pdf_and_no_pages_cannot_be_read() {
        assertThat(refusal("a.pdf", Files.latin("%PDF-1.7\nwords\n%%EOF"))).isEqualTo("unreadable-attachment");
        assertThat(refusal("a.pdf", Pdfs.withTrailer("<< /Size 3 >>", CATALOG))).isEqualTo("unreadable-attachment");
        assertThat(refusal("a.pdf", Pdfs.of("<< /Type /Page >>"))).isEqualTo("unreadable-attachment");
    }

    @Test
    void an_encrypted_pdf_is_told_as_such_whatever_else_is_wrong() {
        String packed = stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", Files.latin("#+!encrypted"));
        assertThat(refusal("a.pdf", Pdfs.withTrailer("<< /Root 1 0 R /Encrypt 9 0 R >>", CATALOG, packed)))
                .isEqualTo("encrypted-attachment");
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, stream("/Type /XRef /Root 1 0 R /#45ncrypt 9 0 R", new byte[3]))))
                .isEqualTo("encrypted-attachment");
    }
}
