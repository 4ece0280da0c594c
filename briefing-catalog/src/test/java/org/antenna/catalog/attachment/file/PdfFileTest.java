package org.antenna.catalog.attachment.file;

import static org.antenna.catalog.attachment.file.FileInspectionTest.refusal;
import static org.antenna.catalog.attachment.file.FileInspectionTest.type;
import static org.antenna.catalog.attachment.file.Pdfs.CATALOG;
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
                "<< /A << >> streams /S /JavaScript >>",
                "<< /A << >> stream\n/S /JavaScript >>",
                "<< /A ] << >> streams /S /JavaScript >>",
                "<< /A ] << >> stream /S /JavaScript >>",
                "<< /A [ >> stream ] /S /JavaScript >>",
                "<< /A [ << ] >> >> stream ] /S /JavaScript >>",
                "<< /A >> stream /S /JavaScript >>",
                "<< /A << /B >> >> stream /S /JavaScript >>",
                "<< /A 1 2 /B >> stream /S /JavaScript >>",
                "<< >> streams /S /JavaScript >>",
                "<< ( /S /JavaScript ) >>",
                "<< < /S /JavaScript > >>",
                "<< /A 1 ( /B ( % ) /S /JavaScript ) >>",
                "[ << ( /S /JavaScript ) >> ]",
                "<< /T (a ( b)\r\n/S /JavaScript ) >>",
                "<< /S /JavaScript\u0080x >>",
                "<< /S /JavaScript\u00FFx >>",
                "<< /S /JavaScript#00x >>",
                "<< /S /#5*avaScript >>",
                "<< /S /JavaScri#7*t >>",
                "<< /S /JavaScri#7 t >>",
                "<< /A (unbalanced \\) ) /S /JavaScript >>",
                "<</Length 0>>stream\nendstream /S /JavaScript",
                "<< /S /URI /URI (javascript:alert\\(1\\)) >>",
                "<< /A << /URI(JavaScript:x)/S/URI >> >>",
                "<< /URI (java\\\nscript:x) >>",
                "<< /URI ( \\012\\152avascript:x) >>",
                "<< /URI (                                                                                javascript:x) >>",
                "<< /URI <6A 61766173 63726970743A78> >>",
                "<< /URI <FEFF006A006100760061007300630072006900700074003A0078> >>",
                "<< /#55RI (vbscript:x) >>",
                "<< /URI (data:text/html,x) >>",
                "<< /URI (file:////host/share) >>",
                "<< /URI (ms-msdt:/id PCWDiagnostic) >>",
                "<< /URI << /Base (javascript:) >> >>",
                "<< ( /URI (javascript:x) ) >>",
                "<< /S /Thread /F (a.pdf) /D 0 >>",
                "/Thread",
                "<< /Type /Filespec /FS /URL /F (https://example.org/) >>",
                "<< /OpenAction << /S /URI /URI (https://example.org/) >> >>",
                "<< /AA << /O << /Type /Action /S /URI /URI (https://example.org/) >> >> >>",
                "<< /OpenAction << /S /GoTo /D [ 2 0 R /Fit ] /Next << /S /URI /URI (https://example.org/) >> >> >>",
                "<< /AA 9 0 R >>",
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
                "<</A<</B[1 0 R(x)-.5 null[/C<</D 2 0 R>>]]/E 3 0 R>>/F/G/H 1>>",
                "<< /Widths [ +1 2. .5 ] /AP << /N 5 0 R >> /First 6 0 R % <<\n /T (a (b) c) >>",
                "<< /C# 1 /F#6Fnt /#E9#80#80 >>",
                "<< /X ((/JavaScript)\n) >>",
                "<< /A << /S /URI /URI (http://example.org/) >> /Next 4 0 R >>",
                "<< /A << /S /URI /URI (mailto:office@example.org) >> /F 4 >>",
                "<< /S /URI /URI (www.example.org/javascript:x) >>",
                "<< /S /URI /URI (#page) >>",
                "<< /URI << /Base () >> >>",
                "<< /Title (JavaScript: the parts that are good) >>",
                "(JavaScript: the parts that are good)",
                "<< /Type /Thread /I << /Title (x) >> /F 4 0 R >>",
                "<< /Font << /F 5 0 R /AA 6 0 R /Ref << /Type /Font >> >> >>",
                "<< /OpenAction [ 2 0 R /Fit ] /A << /S /URI /URI (https://example.org/) >> >>",
            })
    void links_words_and_forms_that_only_lie_there_pass(String object) {
        assertThat(type("a.pdf", Pdfs.of(CATALOG, object))).isEqualTo(FileType.PDF);
        assertThat(type("a.pdf", packed(object, "null"))).isEqualTo(FileType.PDF);
    }

    @Test
    void an_address_in_an_object_of_its_own_is_looked_at_as_well() {
        String link = "<< /A << /S /URI /URI 3 0 R >> >>";
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, link, "(javascript:x)"))).isEqualTo("attachment-with-program");
        assertThat(refusal("a.pdf", packed(link, "(javascript:x)"))).isEqualTo("attachment-with-program");
        assertThat(type("a.pdf", Pdfs.of(CATALOG, link, "(https://example.org/)")))
                .isEqualTo(FileType.PDF);
    }

    @Test
    void what_is_opened_with_the_file_is_no_link() {
        String link = "<< /S /URI /URI (https://example.org/) >>";
        String annotation = "<< /A 4 0 R >>";
        String goTo = "<< /S /GoTo /D [ 2 0 R /Fit ] >>";
        for (String opened :
                new String[] {"/OpenAction 4 0 R", "/AA << /O 4 0 R >>", "/OpenAction << /Next 4 0 R >>"}) {
            String catalog = "<< /Type /Catalog " + opened + " >>";
            assertThat(refusal("a.pdf", Pdfs.of(catalog, goTo, annotation, link)))
                    .as(opened)
                    .isEqualTo("attachment-with-program");
            assertThat(type("a.pdf", Pdfs.of(catalog, link, annotation, goTo)))
                    .as(opened)
                    .isEqualTo(FileType.PDF);
        }
        String catalog = "<< /Type /Catalog /OpenAction 11 0 R >>";
        assertThat(refusal("a.pdf", packed(catalog, link))).isEqualTo("attachment-with-program");
        assertThat(type("a.pdf", packed(catalog, goTo, link))).isEqualTo(FileType.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/F (a.bin)", "/F << /FS /URL /F (https://example.org/) >>", "/F 3 0 R", "/Ref << /Page 0 >>"})
    void what_a_stream_shows_is_in_the_file(String elsewhere) {
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, stream(elsewhere, new byte[0]))))
                .isEqualTo("attachment-with-program");
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, stream("/A ] " + elsewhere, new byte[0]))))
                .isIn("attachment-with-program", "unreadable-attachment");
        assertThat(type("a.pdf", Pdfs.of(CATALOG, stream("/Resources << /Font << /F 3 0 R >> >>", new byte[0]))))
                .isEqualTo(FileType.PDF);
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
    void what_has_the_marks_of_a_pdf_and_no_pages_cannot_be_read() {
        assertThat(refusal("a.pdf", Files.latin("%PDF-1.7\nwords\n%%EOF"))).isEqualTo("unreadable-attachment");
        assertThat(refusal("a.pdf", Pdfs.withTrailer("<< /Size 3 >>", CATALOG))).isEqualTo("unreadable-attachment");
        assertThat(refusal("a.pdf", Pdfs.of("<< /Type /Page >>"))).isEqualTo("unreadable-attachment");
    }

    @Test
    void encryption_is_seen_whatever_stands_before_it() {
        for (String trailer : new String[] {"/A ] /Encrypt 9 0 R", "/A >> /Encrypt 9 0 R", "( /Encrypt 9 0 R )"}) {
            assertThat(refusal("a.pdf", Pdfs.withTrailer("<< /Root 1 0 R " + trailer + " >>", CATALOG)))
                    .as(trailer)
                    .isEqualTo("encrypted-attachment");
        }
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
