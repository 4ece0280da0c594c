package org.antenna.catalog.attachment.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.antenna.catalog.attachment.Files.document;
import static org.antenna.catalog.attachment.Files.docx;
import static org.antenna.catalog.attachment.Files.joined;
import static org.antenna.catalog.attachment.Files.latin;
import static org.antenna.catalog.attachment.Files.office;
import static org.antenna.catalog.attachment.Files.zip;
import static org.antenna.catalog.attachment.file.FileInspectionTest.refusal;
import static org.antenna.catalog.attachment.file.FileInspectionTest.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeFileTest {
    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> parts = document();
        parts.put(name, content);
        return zip(parts);
    }

    private static byte[] with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/VBAPROJECT.BIN",
                "xl/vbaProjectSignature.bin",
                "word/activeX/activeX1.xml",
                "xl/macrosheets/sheet1.xml",
                "customUI/customUI.xml",
                "word/embeddings/oleObject1.bin"
            })
    void a_part_that_can_run_is_refused_by_its_name(String name) {
        assertThat(refusal("a.docx", with(name, "<x/>"))).isEqualTo("attachment-with-program");
    }

    @Test
    void a_part_that_can_run_is_refused_by_its_content() {
        assertThat(refusal("a.docx", with("word/media/image1.png", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1"))))
                .isEqualTo("attachment-with-program");
        assertThat(refusal("a.docx", with("word/media/image1.png", latin("MZ\u0090\0"))))
                .isEqualTo("attachment-with-program");
        String macros = new String(document().get("[Content_Types].xml"), UTF_8)
                .replace(
                        "</Types>",
                        "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>");
        assertThat(refusal("a.docx", with("[Content_Types].xml", macros))).isEqualTo("attachment-with-program");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Relationship Type=\"http://x/attachedTemplate\" Target=\"https://evil.example/t.dotm\" TargetMode=\"External\"/>",
                "<Relationship TargetMode='External' Type='http://x/oleObject' Target='file://evil/share'/>",
                "<Relationship Type=\"http://x/image\" Target=\"https://evil.example/p.png\" TargetMode=\"External\"/>",
                "<Relationship Target=\"x' type='http://x/hyperlink\" Type='http://x/frame' TargetMode=\"External\"/>",
                "<Relationship Target=\"x&#34; type=&#34;http://x/hyperlink\" TargetMode=\"External\"/>",
                "<Relationship type=\"http://x/hyperlink\" Type=\"http://x/frame\" TargetMode=\"External\"/>",
                "<Relationship TargetMode=\"External\" Target=\"http://x/hyperlink\"/>",
                "<Relationship TargetMode=\"Exter&#110;al\" Type=\"http://x/attached&#x54;emplate\" Target=\"x\"/>"
            })
    void nothing_is_fetched_from_elsewhere(String relation) {
        String relations = "<?xml version=\"1.0\"?><Relationships>" + relation + "</Relationships>";
        assertThat(refusal("a.docx", with("word/_rels/settings.xml.rels", relations)))
                .isEqualTo("attachment-with-program");
    }

    @Test
    void a_link_in_the_text_is_no_such_thing() {
        String relations = "<Relationships><Relationship Type=\"http://x/hyperlink\" Target=\"https://a.example/frame\""
                + " TargetMode=\"External\"/></Relationships>";
        assertThat(type("a.docx", with("word/_rels/document.xml.rels", relations)))
                .isEqualTo(FileType.DOCX);
    }

    @Test
    void what_belongs_together_is_said_briefly_and_under_names_that_people_give() {
        byte[] many = ("<Relationships>" + relationsOf(40_000) + "</Relationships>").getBytes(UTF_8);
        assertThat(refusal("a.docx", with("word/_rels/document.xml.rels", many)))
                .isEqualTo("attachment-unpacks-too-large");
        assertThat(refusal("a.docx", with("word/" + "x".repeat(251), "x"))).isEqualTo("damaged-attachment");
        assertThat(type("a.docx", with("word/" + "x".repeat(250), "x"))).isEqualTo(FileType.DOCX);
    }

    private static String relationsOf(int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20260301L);
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < count; i++) {
            relations.append("<Relationship Id=\"").append(random.nextLong()).append("\"/>");
        }
        return relations.toString();
    }

    @Test
    void no_text_declares_entities_or_hides_in_another_encoding() {
        assertThat(refusal(
                        "a.docx",
                        with("word/styles.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x/>")))
                .isEqualTo("attachment-with-program");
        assertThat(refusal("a.docx", with("word/styles.xml", "<!-- " + " ".repeat(100_000) + "--><!DOCTYPE x><x/>")))
                .isEqualTo("attachment-with-program");
        assertThat(refusal("a.docx", with("word/styles.xml", "<!DOCTYPE x><x/>".getBytes(UTF_16))))
                .isEqualTo("attachment-with-program");
    }

    @Test
    void what_unpacks_to_far_more_than_its_size_is_refused_while_it_is_unpacked() {
        assertThat(refusal("a.docx", with("word/big.xml", "<x>" + "a".repeat(2_000_000))))
                .isEqualTo("attachment-unpacks-too-large");
        byte[] dense = new byte[4_000_000];
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20260301L);
        for (int i = 0; i < dense.length; i++) {
            dense[i] = (byte) (random.nextInt(16) + 'a');
        }
        assertThat(refusal("a.docx", with("word/media/big.dat", dense))).isEqualTo("attachment-unpacks-too-large");
    }

    @Test
    void many_parts_are_refused_before_they_are_unpacked() {
        Map<String, byte[]> parts = document();
        for (int i = 0; i < 40; i++) {
            parts.put("word/" + i, new byte[0]);
        }
        assertThat(refusal("a.docx", zip(parts))).isEqualTo("attachment-unpacks-too-large");
    }

    @Test
    void the_table_of_a_chart_is_let_in_and_what_is_packed_deeper_is_not() {
        byte[] table = office("spreadsheetml.sheet");
        assertThat(type("a.docx", with("word/embeddings/sheet.xlsx", table))).isEqualTo(FileType.DOCX);
        assertThat(refusal("a.docx", with("word/embeddings/doc.docx", with("word/embeddings/sheet.xlsx", table))))
                .isEqualTo("attachment-unpacks-too-large");
        assertThat(refusal("a.docx", with("word/embeddings/x.docx", with("word/vbaProject.bin", "x"))))
                .isEqualTo("attachment-with-program");
        assertThat(refusal("a.docx", with("word/media/x.png", zip(Map.of("a.txt", new byte[1])))))
                .isEqualTo("unsupported-attachment");
    }

    @Test
    void a_packed_file_that_is_none_of_office_is_refused() {
        assertThat(refusal("a.zip", zip(Map.of("a.txt", new byte[1])))).isEqualTo("unsupported-attachment");
        assertThat(refusal("a.docx", zip(Map.of("a.txt", new byte[1])))).isEqualTo("unsupported-attachment");
        assertThat(refusal("a.docx", latin("PK\u0005\u0006" + "\0".repeat(18)))).isEqualTo("unsupported-attachment");
    }

    /** Programs that read by the directory and programs that read on from the start would find different parts. */
    @Test
    void a_file_that_can_be_read_in_two_ways_is_refused() {
        assertThat(refusal("a.docx", joined(docx(), docx()))).isEqualTo("damaged-attachment");
        assertThat(refusal("a.docx", joined(latin("PK and a script"), docx()))).isEqualTo("damaged-attachment");
        assertThat(refusal("a.docx", joined(docx(), latin("<script>")))).isEqualTo("damaged-attachment");
        byte[] renamed = docx();
        renamed[30] = '{';
        assertThat(refusal("a.docx", renamed)).isEqualTo("damaged-attachment");
        assertThat(refusal("a.docx", with("../../x", "x"))).isEqualTo("damaged-attachment");
    }

    /** Whatever is spoilt: let in or refused with a code, and nothing else. */
    @Test
    void no_spoilt_byte_and_no_cut_does_anything_but_refuse() {
        long seed = Long.getLong("antenna.seed", 20260301L);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        byte[] whole = with("word/embeddings/sheet.xlsx", office("spreadsheetml.sheet"));
        for (int i = 0; i < 5_000; i++) {
            byte[] spoilt =
                    Arrays.copyOf(whole, random.nextInt(5) == 0 ? random.nextInt(2, whole.length) : whole.length);
            for (int j = random.nextInt(1, 4); j > 0; j--) {
                spoilt[random.nextInt(2, spoilt.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(type("a.docx", spoilt))
                        .as("seed %d, case %d", seed, i)
                        .isEqualTo(FileType.DOCX);
            } catch (Refusal refused) {
                assertThat(refused.status()).as("seed %d, case %d", seed, i).isEqualTo(400);
            }
        }
    }
}
