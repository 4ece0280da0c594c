package org.antenna.catalog.attachment.file;

/**
 * What opening a file may cost.
 *
 * @param mostPixels of a picture, width times height
 * @param mostUnpackedBytes of a packed file, with the files inside it; of the packed objects of a PDF
 * @param mostParts of a packed file, with those of the files inside it; of a PDF those that pack objects
 */
public record FileLimits(long mostPixels, long mostUnpackedBytes, int mostParts) {}
