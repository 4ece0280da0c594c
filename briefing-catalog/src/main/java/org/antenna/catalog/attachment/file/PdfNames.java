package org.antenna.catalog.attachment.file;

import java.util.Set;

/** Names in a PDF that decide whether it is let in. */
final class PdfNames {
    /** Actions and annotations that run, open, send or play something, and what files and forms with programs hide in. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "GoToE",
            "GoToR",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "RichMedia",
            "RichMediaContent",
            "Movie",
            "Sound",
            "3D",
            "XFA",
            "EmbeddedFile",
            "EmbeddedFiles",
            "EF",
            "FileAttachment");

    private static final Set<String> PACKING = Set.of("ObjStm", "N", "First");

    private static final Set<String> ELSEWHERE = Set.of("F", "Ref");

    private PdfNames() {}

    static boolean active(String name) {
        return among(ACTIVE, name);
    }

    /** By which programs know a stream that packs objects. */
    static boolean packing(String name) {
        return among(PACKING, name);
    }

    /** In the dictionary of a stream: what it shows is in another file. */
    static boolean elsewhere(String name) {
        return among(ELSEWHERE, name);
    }

    static boolean encryption(String name) {
        return is("Encrypt", name);
    }

    /** Also when programs do not all read it so. */
    static boolean is(String wanted, String name) {
        return name.equals(wanted) || unsure(name) && fits(wanted, name);
    }

    private static boolean among(Set<String> wanted, String name) {
        return wanted.contains(name) || unsure(name) && wanted.stream().anyMatch(one -> fits(one, name));
    }

    private static boolean unsure(String name) {
        return name.indexOf(PdfTokens.ANY_CHARACTER) >= 0 || name.indexOf(PdfTokens.ANY_END) >= 0;
    }

    private static boolean fits(String wanted, String name) {
        int end = name.indexOf(PdfTokens.ANY_END);
        int length = end < 0 ? name.length() : end;
        boolean goesOn = end >= 0 && length < wanted.length() && (wanted.charAt(length) & 0x0F) == 0;
        if (length != wanted.length() && !goesOn) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != wanted.charAt(i) && name.charAt(i) != PdfTokens.ANY_CHARACTER) {
                return false;
            }
        }
        return true;
    }
}
