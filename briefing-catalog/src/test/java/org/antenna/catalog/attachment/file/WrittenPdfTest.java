package org.antenna.catalog.attachment.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.antenna.catalog.attachment.file.FileInspectionTest.refusal;
import static org.antenna.catalog.attachment.file.FileInspectionTest.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/** PDFs as another program writes them, with its objects packed and in the open. */
class WrittenPdfTest {
    private interface Content {
        void in(PDDocument document) throws IOException;
    }

    private static byte[] written(CompressParameters packing, Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle("Ports and /JavaScript");
            content.in(document);
            document.save(out, packing);
        }
        return out.toByteArray();
    }

    private static byte[] packed(Content content) throws IOException {
        return written(CompressParameters.DEFAULT_COMPRESSION, content);
    }

    private static byte[] open(Content content) throws IOException {
        return written(CompressParameters.NO_COMPRESSION, content);
    }

    private static void script(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
    }

    private static void launch(PDDocument document) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(new PDActionLaunch());
        document.getPage(0).getCOSObject().setItem("Annots", link);
    }

    private static void link(PDDocument document) throws IOException {
        PDActionURI address = new PDActionURI();
        address.setURI("https://developer.example/Web/JavaScript");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(address);
        document.getPage(0).setAnnotations(List.of(link));
    }

    private static void file(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("x.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {'M', 'Z'})));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("x.exe", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    @Test
    void what_shows_and_links_only_passes() throws IOException {
        assertThat(type("a.pdf", packed(WrittenPdfTest::link))).isEqualTo(FileType.PDF);
        assertThat(type("a.pdf", open(WrittenPdfTest::link))).isEqualTo(FileType.PDF);
    }

    @Test
    void scripts_programs_and_files_are_found_wherever_the_program_put_them() throws IOException {
        for (Content content : List.<Content>of(WrittenPdfTest::script, WrittenPdfTest::launch, WrittenPdfTest::file)) {
            assertThat(refusal("a.pdf", packed(content))).isEqualTo("attachment-with-program");
            assertThat(refusal("a.pdf", open(content))).isEqualTo("attachment-with-program");
        }
        assertThat(new String(packed(WrittenPdfTest::script), ISO_8859_1))
                .as("it is packed, or the test proves nothing")
                .contains("/ObjStm")
                .doesNotContain("/S /JavaScript");
    }

    /** What it forbids is up to the program that opens it; what is in it we cannot see. */
    @Test
    void what_opens_without_a_password_and_is_encrypted_is_refused_too() throws IOException {
        byte[] restricted = open(document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
        assertThat(refusal("a.pdf", restricted)).isEqualTo("encrypted-attachment");
    }
}
