package org.antenna.catalog.attachment.file;

import org.antenna.kit.problem.Refusal;

/**
 * Says what a file is by what is in it. The name decides only between plain text and CSV, which look alike, and has to
 * agree in every case.
 */
public final class FileInspection {
    private final FileLimits limits;

    public FileInspection(FileLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws Refusal 400: {@code attachment-empty}; {@code unsupported-attachment} for what may not go with a report;
     *     {@code disguised-attachment} when name and content differ, or something else stands behind the end;
     *     {@code damaged-attachment}; {@code unreadable-attachment} for a PDF that cannot be looked into as a whole;
     *     {@code encrypted-attachment}; {@code attachment-with-program} for macros, scripts, embedded objects, and
     *     in a PDF what fetches something by itself or links to anything but pages and mailboxes; {@code picture-too-large};
     *     {@code attachment-unpacks-too-large}
     */
    public FileType type(FileName name, byte[] bytes) {
        if (bytes.length == 0) {
            throw Refusal.field("body", "attachment-empty", "The file has no content.");
        }
        FileType type = type(new Octets(bytes), name.extension());
        if (!type.isCalled(name.extension())) {
            throw Unfit.disguised("name", "The content is " + type + ", the name says " + name.extension() + ".");
        }
        return type;
    }

    private FileType type(Octets file, String extension) {
        if (file.has(0, "%PDF-")) {
            PdfFile.check(file, limits);
            return FileType.PDF;
        }
        if (file.has(0, "\u0089PNG\r\n\u001A\n")) {
            PngFile.check(file, limits.mostPixels());
            return FileType.PNG;
        }
        if (file.has(0, "\u00FF\u00D8\u00FF")) {
            JpegFile.check(file, limits.mostPixels());
            return FileType.JPEG;
        }
        if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
            WebpFile.check(file, limits.mostPixels());
            return FileType.WEBP;
        }
        if (file.has(0, "PK")) {
            return new OfficeFile(limits).type(file);
        }
        if (file.has(0, "\u00D0\u00CF\u0011\u00E0")) {
            throw Unfit.unsupported("Office files of before 2007 can hide programs: save it as docx, xlsx or pptx.");
        }
        TextFile.check(file);
        return extension.equals("csv") ? FileType.CSV : FileType.TEXT;
    }
}
