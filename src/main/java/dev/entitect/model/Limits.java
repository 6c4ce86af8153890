package dev.entitect.model;

/// The largest numbers that a model may contain. They are far beyond what people need, and keep a damaged or hostile file from exhausting
/// memory or time.
public final class Limits {

    /// How far from the origin something may be on a diagram, in world pixels: some thousand boxes side by side.
    public static final int COORDINATE = 1_000_000;
    /// The largest width or height of a box, note or area, in world pixels.
    public static final int SIDE = 2 * COORDINATE;
    /// The longest string or binary value that can be declared, in characters or bytes.
    public static final int LENGTH = 1_000_000_000;
    /// The most digits of an exact number, which is the limit of H2. https://h2database.com/html/datatypes.html#numeric_type
    public static final int PRECISION = 100_000;
    /// The most rows to generate for an entity.
    public static final int ROWS = 1_000_000;
    /// The most owners whose objects are loaded by one statement; each is a parameter of the statement.
    public static final int BATCH_SIZE = 10_000;
    /// The most ids that are fetched at once from a sequence.
    public static final int ALLOCATION_SIZE = 1_000_000;
    /// The most connections of a pool.
    public static final int CONNECTIONS = 10_000;
    /// The longest time in the settings of a pool, in seconds: one year.
    public static final int SECONDS = 31_536_000;

    private Limits() {}

    /// @param what the start of a sentence: "The length of a string"
    /// @throws IllegalArgumentException if the value is out of range; the message is shown to the user
    public static void require(String what, int value, int minimum, int maximum) {
        if (value < minimum) {
            throw new IllegalArgumentException(what + " must be at least " + minimum + ", not " + value);
        }
        if (value > maximum) {
            throw new IllegalArgumentException(what + " must be at most " + maximum + ", not " + value);
        }
    }

    /// @throws IllegalArgumentException if the position is too far away; the message is shown to the user
    public static void requirePosition(String what, int x, int y) {
        require("The horizontal position (x) of " + what, x, -COORDINATE, COORDINATE);
        require("The vertical position (y) of " + what, y, -COORDINATE, COORDINATE);
    }

    /// @throws IllegalArgumentException if a side is not positive or too long; the message is shown to the user
    public static void requireSize(String what, int width, int height) {
        require("The width of " + what, width, 1, SIDE);
        require("The height of " + what, height, 1, SIDE);
    }

    /// The closest possible coordinate.
    public static int coordinate(long wanted) {
        return Math.clamp(wanted, -COORDINATE, COORDINATE);
    }

    /// The closest possible width or height.
    public static int side(long wanted) {
        return Math.clamp(wanted, 1, SIDE);
    }
}
