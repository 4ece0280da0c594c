package org.antenna.catalog.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may go with a report. Sizes are numbers of bytes, or of K, M or G with powers of 1024. */
@ConfigMapping(prefix = "antenna.attachments")
public interface AttachmentSettings {
    /** Of one file; no larger than {@code antenna.http.largest-body}, or the service does not start. */
    @WithDefault("10M")
    MemorySize mostBytes();

    /** Files of one version. */
    @WithDefault("20")
    int mostFiles();

    /** Of all files of one version together. */
    @WithDefault("50M")
    MemorySize mostBytesTogether();

    /** Of a picture, width times height: what a program that shows it needs about four bytes for. */
    @WithDefault("60000000")
    long mostPixels();

    /** That an office file unpacks to, with the files inside it, or the packed objects of a PDF. */
    @WithDefault("200M")
    MemorySize mostUnpackedBytes();

    /** Parts of an office file, with those of the files inside it, or packs of objects in a PDF. */
    @WithDefault("5000")
    int mostParts();
}
