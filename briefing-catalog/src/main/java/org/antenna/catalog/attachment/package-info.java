/**
 * Files that go with a version of a report. They are added and removed while it is a draft, each change raising the
 * revision of the report as a change of its text does; later versions begin with them; once a version is no draft its
 * files never change, and the database refuses it too. What a file is, is decided by what is in it. Who may read the
 * version may read its files, asked at every list and download. Proved by {@code AttachmentIT} and, for what is let in,
 * {@code FileInspectionTest}.
 */
@NullMarked
package org.antenna.catalog.attachment;

import org.jspecify.annotations.NullMarked;
