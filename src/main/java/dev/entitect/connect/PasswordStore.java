package dev.entitect.connect;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Passwords of databases, in memory and for as long as the program runs: they are never written anywhere. A password is kept for an
/// address and a user, so that a connection that is pointed elsewhere does not carry it there. Safe to use from any thread.
public final class PasswordStore {

    private final Map<Account, String> passwords = new ConcurrentHashMap<>();

    private record Account(String jdbc, String user) {}

    /// @param jdbc JDBC URL without credentials
    /// @param user empty for none
    public Optional<String> find(String jdbc, String user) {
        return Optional.ofNullable(passwords.get(new Account(jdbc, user)));
    }

    /// @param password empty to forget it
    public void keep(String jdbc, String user, String password) {
        if (password.isEmpty()) {
            passwords.remove(new Account(jdbc, user));
        } else {
            passwords.put(new Account(jdbc, user), password);
        }
    }
}
