package org.antenna.kit.problem;

import java.util.List;

/**
 * A request that is not carried out: its caller's mistake or a rule of the business. Rolls the transaction back, so
 * nothing of it is half-saved.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient List<FieldError> errors;

    public Refusal(int status, String code, String detail, List<FieldError> errors) {
        super(detail);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    /** 400: one field is at fault. */
    public static Refusal field(String field, String code, String detail) {
        return fields(List.of(new FieldError(field, code, detail)));
    }

    /** 400: several fields are at fault; the first gives the code of the whole. */
    public static Refusal fields(List<FieldError> errors) {
        String detail = errors.size() == 1 ? errors.getFirst().detail() : errors.size() + " fields are at fault";
        return new Refusal(400, errors.getFirst().code(), detail, errors);
    }

    /** 404: there is no such thing, or none that the caller may know of. */
    public static Refusal notFound(String what) {
        return new Refusal(404, what + "-not-found", "There is no such " + what.replace('-', ' ') + ".", List.of());
    }

    /** 403: the caller's role is right, the thing is visible, this act is not allowed. */
    public static Refusal forbidden(String code, String detail) {
        return new Refusal(403, code, detail, List.of());
    }

    /** 409: the state of the thing does not allow it. */
    public static Refusal conflict(String code, String detail) {
        return new Refusal(409, code, detail, List.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }
}
