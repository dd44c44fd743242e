package vn.docbao.access;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who is logged in.
 *
 * @param hash of the password that was right then: another one ends the login
 */
record Administrator(String hash) implements Principal, Serializable {

    static final String NAME = "admin";

    @Override
    public String getName() {
        return NAME;
    }

    /** Logs and messages shall not have the hash. */
    @Override
    public String toString() {
        return NAME;
    }
}
