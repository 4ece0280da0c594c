package org.antenna.sandbox.postgres;

/**
 * How one service reaches the database that is its own.
 *
 * @param name of the database and of its user
 * @param url JDBC
 */
public record Database(String name, String url, String user, String password) {
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
