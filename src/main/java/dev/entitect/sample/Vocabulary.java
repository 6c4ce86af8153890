package dev.entitect.sample;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.datafaker.Faker;
import net.datafaker.service.FakeValuesService;
import net.datafaker.service.FakerContext;
import net.datafaker.service.RandomService;

/// Words, names and sentences. A few hundred of each kind are drawn from Datafaker once, which is far quicker than asking it for every
/// cell. Each kind has its own random generator, so that the kinds a model needs do not influence each other.
final class Vocabulary {

    enum Kind {
        FIRST_NAME, LAST_NAME, WORD, NOUN, ADJECTIVE, PHRASE, SENTENCE, BOOK, GENRE, PRODUCT, DEPARTMENT, COMPANY, JOB, CITY, STREET, STATE,
        COUNTRY, COUNTRY_CODE, ZIP, PHONE, COLOR
    }

    private static final int SIZE = 400;

    private final long seed;
    private final FakeValuesService values = new FakeValuesService();
    private final Map<Kind, String[]> wordsByKind = new EnumMap<>(Kind.class);

    Vocabulary(long seed) {
        this.seed = seed;
    }

    String pick(Kind kind, Random random) {
        String[] words = wordsByKind.computeIfAbsent(kind, this::draw);
        return words[random.nextInt(words.length)];
    }

    private String[] draw(Kind kind) {
        Random random = new Random(seed * 31 + kind.ordinal());
        Faker faker = new Faker(values, new FakerContext(Locale.ENGLISH, new RandomService(random)));
        String[] words = new String[SIZE];
        for (int i = 0; i < SIZE; i++) {
            words[i] = draw(kind, faker);
        }
        return words;
    }

    private static String draw(Kind kind, Faker faker) {
        return switch (kind) {
            case FIRST_NAME -> faker.name().firstName();
            case LAST_NAME -> faker.name().lastName();
            case WORD -> faker.lorem().word();
            case NOUN -> faker.hacker().noun();
            case ADJECTIVE -> faker.hacker().adjective();
            case PHRASE -> faker.company().catchPhrase();
            case SENTENCE -> sentence(faker);
            case BOOK -> faker.book().title();
            case GENRE -> faker.book().genre();
            case PRODUCT -> faker.commerce().productName();
            case DEPARTMENT -> faker.commerce().department();
            case COMPANY -> faker.company().name();
            case JOB -> faker.job().title();
            case CITY -> faker.address().cityName();
            case STREET -> faker.address().streetAddress();
            case STATE -> faker.address().state();
            case COUNTRY -> faker.address().country();
            case COUNTRY_CODE -> faker.address().countryCode();
            case ZIP -> faker.address().zipCode();
            case PHONE -> faker.phoneNumber().phoneNumber();
            case COLOR -> faker.color().name();
        };
    }

    private static String sentence(Faker faker) {
        String noun = faker.hacker().noun();
        return switch (faker.random().nextInt(4)) {
            case 0 -> "We " + faker.hacker().verb() + " the " + faker.hacker().adjective() + " " + noun + " first.";
            case 1 -> "The " + noun + " comes with its " + faker.company().catchPhrase().toLowerCase(Locale.ROOT) + ".";
            case 2 -> "After " + faker.hacker().ingverb() + " the " + noun + ", all was well.";
            default -> "Our goal: " + faker.company().bs() + ".";
        };
    }
}
