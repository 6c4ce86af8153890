package dev.entitect.connect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordStoreTest {

    private final PasswordStore passwords = new PasswordStore();

    @Test
    void aPasswordIsNotReusedForAnotherServerOrUser() {
        passwords.keep("jdbc:postgresql://h/db", "app", "secret");

        assertThat(passwords.find("jdbc:postgresql://h/db", "app")).contains("secret");
        assertThat(passwords.find("jdbc:postgresql://elsewhere/db", "app")).isEmpty();
        assertThat(passwords.find("jdbc:postgresql://h/db", "admin")).isEmpty();
    }

    @Test
    void anEmptyPasswordIsRemoved() {
        passwords.keep("jdbc:postgresql://h/db", "app", "secret");
        passwords.keep("jdbc:postgresql://h/db", "app", "");

        assertThat(passwords.find("jdbc:postgresql://h/db", "app")).isEmpty();
    }
}
