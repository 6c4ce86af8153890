package dev.entitect.sample;

import dev.entitect.naming.Words;
import dev.entitect.sample.Vocabulary.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Texts that suit the name of the property they are generated for.
final class TextGenerators {

    private static final Set<String> PERSON_WORDS = Set.of("user", "person", "people", "customer", "client", "member", "employee", "author",
            "writer", "student",
            "teacher", "manager", "staff", "account", "contact", "patient", "doctor", "player", "profile", "owner", "admin", "guest",
            "driver", "reader", "artist");
    private static final Set<String> PROSE = Set.of("content", "body", "text", "description", "comment", "message", "bio", "note", "notes",
            "summary", "about",
            "review", "details", "remarks", "excerpt", "abstract", "biography", "answer", "question", "reason", "feedback");
    private static final int HEX_LENGTH = 32;
    private static final int BCRYPT_LENGTH = 60;

    private TextGenerators() {}

    /// @param owner name of the class that has the property
    /// @param name  name of the property
    /// @param limit the maximum number of characters
    /// @return empty if the name gives no hint
    static Optional<ValueGenerator> of(String owner, String name, int limit) {
        String snake = Words.snake(name);
        List<String> words = List.of(snake.split("_+"));
        String last = words.isEmpty() ? "" : words.getLast();
        String joined = String.join("", words);
        if (words.contains("email") || joined.endsWith("mail")) {
            return Optional.of(row -> row.handle() + "@" + row.pick("example.com", "example.org", "example.net"));
        }
        return switch (joined) {
            case "firstname", "givenname", "forename" -> Optional.of(Row::firstName);
            case "lastname", "surname", "familyname" -> Optional.of(Row::lastName);
            case "fullname", "displayname", "realname", "contactname" -> Optional.of(row -> row.firstName() + " " + row.lastName());
            case "username", "login", "loginname", "handle", "nickname", "nick", "screenname" -> Optional.of(Row::handle);
            case "middlename" -> Optional.of(row -> row.pick(Kind.FIRST_NAME));
            case "countrycode" -> Optional.of(row -> row.pick(Kind.COUNTRY_CODE));
            case "useragent" -> Optional.of(row -> row.pick("Mozilla/5.0 (X11; Linux x86_64)", "Mozilla/5.0 (Macintosh)", "curl/8.5.0"));
            case "ipaddress", "remoteaddress" -> Optional.of(TextGenerators::ip);
            default -> last.equals("name") || last.equals("label") ? Optional.of(name(owner, words)) : byWord(owner, last, limit);
        };
    }

    private static ValueGenerator name(String owner, List<String> words) {
        String subject = words.size() > 1 ? words.get(words.size() - 2) : List.of(Words.snake(owner).split("_+")).getLast();
        if (PERSON_WORDS.contains(subject)) {
            return row -> row.firstName() + " " + row.lastName();
        }
        return switch (subject) {
            case "company", "organisation", "organization", "supplier", "vendor", "publisher", "brand", "shop", "store", "manufacturer" ->
                row -> row.pick(Kind.COMPANY);
            case "product", "item", "article" -> row -> row.title(Kind.PRODUCT);
            case "category", "department", "section" -> row -> row.pick(Kind.DEPARTMENT);
            case "city", "town", "place", "location" -> row -> row.pick(Kind.CITY);
            case "country" -> row -> row.pick(Kind.COUNTRY);
            case "genre" -> row -> row.pick(Kind.GENRE);
            case "tag", "topic", "keyword", "skill" -> row -> row.pick(Kind.NOUN);
            case "role", "job", "position" -> row -> row.pick(Kind.JOB);
            case "file", "document", "attachment" -> row -> slug(row.pick(Kind.PHRASE)) + row.pick(".pdf", ".txt", ".png");
            default -> row -> Words.capitalised(row.pick(Kind.ADJECTIVE)) + " " + row.pick(Kind.NOUN);
        };
    }

    private static Optional<ValueGenerator> byWord(String owner, String word, int limit) {
        if (PROSE.contains(word)) {
            return Optional.of(row -> sentences(row, limit));
        }
        ValueGenerator generator = switch (word) {
            case "title" -> titleGenerator(owner);
            case "headline", "subject" -> row -> row.title(Kind.PHRASE);
            case "slug" -> row -> slug(row.title(Kind.PHRASE));
            case "url", "website", "homepage", "link", "uri" -> row -> "https://www.example.com/" + slug(row.pick(Kind.PHRASE));
            case "avatar", "image", "photo", "picture", "thumbnail", "cover", "logo" ->
                row -> "https://img.example.com/" + hex(row, 12) + ".png";
            case "path", "filename" -> row -> slug(row.pick(Kind.PHRASE)) + ".txt";
            case "password", "hash" -> limit < BCRYPT_LENGTH ? row -> hex(row, HEX_LENGTH) : row -> "$2a$10$" + hex(row, BCRYPT_LENGTH - 7);
            case "token", "secret", "digest", "checksum", "fingerprint", "etag" -> row -> hex(row, HEX_LENGTH);
            case "city", "town" -> row -> row.pick(Kind.CITY);
            case "street", "address", "line" -> row -> row.pick(Kind.STREET);
            case "state", "region", "province", "county" -> row -> row.pick(Kind.STATE);
            case "country", "nationality" -> limit < 4 ? row -> row.pick(Kind.COUNTRY_CODE) : row -> row.pick(Kind.COUNTRY);
            case "zip", "postcode", "zipcode", "plz" -> row -> row.pick(Kind.ZIP);
            case "phone", "mobile", "fax", "tel", "telephone" -> row -> row.pick(Kind.PHONE);
            case "company", "organisation", "organization", "employer", "publisher", "manufacturer", "vendor", "supplier", "brand" ->
                row -> row.pick(Kind.COMPANY);
            case "color", "colour" -> limit <= 7 ? row -> "#" + hex(row, 6) : row -> row.pick(Kind.COLOR);
            case "isbn", "ean", "gtin" -> TextGenerators::isbn;
            case "sku" -> row -> letters(row, 3) + "-" + row.number(10_000, 99_999);
            case "code", "number", "reference", "serial", "barcode", "no" ->
                limit < 6 ? row -> letters(row, limit) : row -> letters(row, 2) + row.number(1000, 9999);
            case "currency" -> row -> row.pick("EUR", "USD", "GBP", "CHF", "JPY");
            case "language", "lang", "locale" -> row -> row.pick("en", "de", "fr", "es", "it");
            case "timezone", "zone" -> row -> row.pick("UTC", "Europe/Berlin", "Europe/London", "America/New_York", "Asia/Tokyo");
            case "ip", "host" -> TextGenerators::ip;
            case "status" -> row -> row.pick("active", "pending", "closed");
            case "type", "kind" -> row -> row.pick("standard", "special", "other");
            case "gender", "sex" -> row -> limit < 6 ? row.pick("f", "m") : row.pick("female", "male", "diverse");
            case "job", "occupation", "profession" -> row -> row.pick(Kind.JOB);
            case "department" -> row -> row.pick(Kind.DEPARTMENT);
            case "genre" -> row -> row.pick(Kind.GENRE);
            case "tag", "topic", "keyword", "skill" -> row -> row.pick(Kind.NOUN);
            case "author", "editor", "person", "contact", "recipient", "sender" -> row -> row.firstName() + " " + row.lastName();
            default -> null;
        };
        return Optional.ofNullable(generator);
    }

    private static ValueGenerator titleGenerator(String owner) {
        String lower = owner.toLowerCase(Locale.ROOT);
        boolean book = Set.of("book", "publication", "novel", "work").contains(lower);
        return row -> row.title(book ? Kind.BOOK : Kind.PHRASE);
    }

    /// The fallback for names that give no hint.
    static String words(Row row, int limit) {
        return limit < 16 ? row.pick(Kind.WORD) : row.pick(Kind.WORD) + " " + row.pick(Kind.WORD);
    }

    private static String sentences(Row row, int limit) {
        StringBuilder text = new StringBuilder(row.pick(Kind.SENTENCE));
        for (int more = row.random.nextInt(4); more > 0; more--) {
            String sentence = row.pick(Kind.SENTENCE);
            if (text.length() + 1 + sentence.length() <= limit) {
                text.append(' ').append(sentence);
            }
        }
        return text.toString();
    }

    static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    static String hex(Row row, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(Character.forDigit(row.random.nextInt(16), 16));
        }
        return text.toString();
    }

    private static String letters(Row row, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) ('A' + row.random.nextInt(26)));
        }
        return text.toString();
    }

    private static String ip(Row row) {
        return "192.0.2." + row.number(1, 254);
    }

    /// Thirteen digits, the last of which is a check digit (<https://www.isbn-international.org/content/isbn-users-manual>).
    private static String isbn(Row row) {
        StringBuilder digits = new StringBuilder("978");
        int sum = 9 + 3 * 7 + 8;
        for (int i = 3; i < 12; i++) {
            int digit = row.random.nextInt(10);
            digits.append(digit);
            sum += i % 2 == 0 ? digit : 3 * digit;
        }
        return digits.append((10 - sum % 10) % 10).toString();
    }
}
