package dev.entitect.connect;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Database passwords, kept in memory while the program runs and never written anywhere. A password belongs to an address and a user, so
/// that changing a connection's address does not send the password there. Thread-safe.
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
