package org.antenna.catalog.attachment.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.antenna.catalog.attachment.AddAttachment;
import org.antenna.catalog.attachment.ReadAttachments;
import org.antenna.catalog.attachment.RemoveAttachment;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.HeldTags;
import org.antenna.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files of reports. Editors add and remove them while a version is a draft; who may read the version may fetch them. */
@Path("/reports/{id}/attachments")
@Tag(name = "attachments")
@RunOnVirtualThread
public class AttachmentResource {
    private final AddAttachment add;
    private final RemoveAttachment remove;
    private final ReadAttachments read;
    private final Uploads uploads;

    @Inject
    public AttachmentResource(AddAttachment add, RemoveAttachment remove, ReadAttachments read, Uploads uploads) {
        this.add = add;
        this.remove = remove;
        this.read = read;
        this.uploads = uploads;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(
            summary = "List the files of a report",
            description = "Editors: of the draft where there is one. Others: of the released version.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, in the order in which they were added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachmentList.class)))
    @APIResponse(responseCode = "410", description = "The report was withdrawn; detail says why")
    public Response list(@PathParam("id") UUID id) {
        ReadAttachments.Listed listed = read.list(id);
        AttachmentList list = AttachmentList.of(listed.attachments());
        String tag = listed.revision() == null ? HeldTags.of(list) : ExpectedVersion.tag(listed.revision());
        return Response.ok(list).header("ETag", tag).build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "Add a file to a draft",
            description = "PDF, PNG, JPEG, WebP, docx, xlsx, pptx, and text or CSV in UTF-8, found by content: the"
                    + " Content-Type sent is not looked at. What is encrypted, runs programs, fetches something by itself,"
                    + " carries other files, or is a PDF with links to anything but pages and mailboxes is refused. It"
                    + " raises the revision of the report.")
    @APIResponse(
            responseCode = "201",
            description = "The file; the ETag is that of the report now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "413", description = "The file is too large (attachment-too-large)")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response add(
            @PathParam("id") UUID id,
            @Parameter(description = "File name with its extension", required = true) @QueryParam("name") @Nullable
                    String name,
            @Parameter(description = "ETag of the report") @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            description = "The bytes of the file",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        ExpectedVersion expected = ExpectedVersion.of(ifMatch);
        add.requireDraft(id, expected);
        AddAttachment.Added added = add.add(id, expected, name, uploads.bytes(body));
        AttachmentView view = AttachmentView.of(added.attachment());
        return Response.created(URI.create("/reports/" + id + "/attachments/" + view.id()))
                .entity(view)
                .header("ETag", ExpectedVersion.tag(added.revision()))
                .build();
    }

    @GET
    @Path("/{attachment}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "Fetch a file", description = "Always as a download; the ETag is that of its content.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            content = @Content(mediaType = "application/octet-stream"))
    @APIResponse(responseCode = "304", description = "The caller has it already")
    @APIResponse(responseCode = "410", description = "The report was withdrawn; detail says why")
    public Response fetch(
            @PathParam("id") UUID id,
            @PathParam("attachment") UUID attachment,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return Download.answer(read.find(id, attachment), ifNoneMatch, read::bytes);
    }

    @DELETE
    @Path("/{attachment}")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(summary = "Take a file from a draft", description = "Versions released before keep it.")
    @APIResponse(responseCode = "204", description = "It is gone; the ETag is that of the report now")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("attachment") UUID attachment,
            @Parameter(description = "ETag of the report") @HeaderParam("If-Match") @Nullable String ifMatch) {
        long revision = remove.remove(id, ExpectedVersion.of(ifMatch), attachment);
        return Response.noContent()
                .header("ETag", ExpectedVersion.tag(revision))
                .build();
    }
}
