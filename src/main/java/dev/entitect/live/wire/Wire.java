package dev.entitect.live.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes plain data as bytes and reads it back: texts, numbers, booleans, times, enums, optionals, lists, maps, and the records of the
/// session API. Nothing else can be read, so that the other side cannot choose which classes are instantiated.
///
/// Each value is preceded by a tag of one byte. Stateless.
public final class Wire {

    /// Packages of the classes that may be instantiated.
    private static final List<String> API_PACKAGES = List.of("dev.entitect.live.", "dev.entitect.catalogue.");
    /// Maximum length of a text or list, checked before memory is allocated for it.
    private static final int MAX_SIZE = 1 << 28;

    private static final int NULL = 0;
    private static final int TEXT = 1;
    private static final int INT = 2;
    private static final int LONG = 3;
    private static final int DOUBLE = 4;
    private static final int TRUE = 5;
    private static final int FALSE = 6;
    private static final int LIST = 7;
    private static final int MAP = 8;
    private static final int EMPTY = 9;
    private static final int PRESENT = 10;
    private static final int RECORD = 11;
    private static final int ENUM = 12;
    private static final int DECIMAL = 13;
    private static final int BIG_INTEGER = 14;
    private static final int SHORT = 15;
    private static final int BYTE = 16;
    private static final int FLOAT = 17;
    private static final int TIME = 18;
    private static final int SET = 19;

    private Wire() {}

    /// @throws IOException if the stream fails
    /// @throws IllegalArgumentException if the value is not plain data
    public static void write(Object value, DataOutputStream out) throws IOException {
        switch (value) {
            case null -> out.writeByte(NULL);
            case String text -> text(TEXT, text, out);
            case Integer number -> {
                out.writeByte(INT);
                out.writeInt(number);
            }
            case Long number -> {
                out.writeByte(LONG);
                out.writeLong(number);
            }
            case Double number -> {
                out.writeByte(DOUBLE);
                out.writeDouble(number);
            }
            case Float number -> {
                out.writeByte(FLOAT);
                out.writeFloat(number);
            }
            case Short number -> {
                out.writeByte(SHORT);
                out.writeShort(number);
            }
            case Byte number -> {
                out.writeByte(BYTE);
                out.writeByte(number);
            }
            case Boolean flag -> out.writeByte(flag ? TRUE : FALSE);
            case BigDecimal number -> text(DECIMAL, number.toString(), out);
            case BigInteger number -> text(BIG_INTEGER, number.toString(), out);
            case List<?> list -> all(LIST, list, out);
            case Set<?> set -> all(SET, set, out);
            case Map<?, ?> map -> {
                out.writeByte(MAP);
                out.writeInt(map.size());
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    write(entry.getKey(), out);
                    write(entry.getValue(), out);
                }
            }
            case Optional<?> optional -> {
                out.writeByte(optional.isPresent() ? PRESENT : EMPTY);
                if (optional.isPresent()) {
                    write(optional.get(), out);
                }
            }
            case Enum<?> constant -> {
                text(ENUM, constant.getDeclaringClass().getName(), out);
                out.writeInt(constant.ordinal());
            }
            case Record record -> record(record, out);
            case Object time when TimeKind.of(time.getClass()).isPresent() -> {
                out.writeByte(TIME);
                out.writeByte(TimeKind.of(time.getClass()).get().ordinal());
                bytes(time.toString(), out);
            }
            default -> throw new IllegalArgumentException("Not plain data: " + value.getClass().getName());
        }
    }

    private static void all(int tag, Collection<?> values, DataOutputStream out) throws IOException {
        out.writeByte(tag);
        out.writeInt(values.size());
        for (Object value : values) {
            write(value, out);
        }
    }

    private static void text(int tag, String text, DataOutputStream out) throws IOException {
        out.writeByte(tag);
        bytes(text, out);
    }

    private static void bytes(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void record(Record value, DataOutputStream out) throws IOException {
        RecordShape shape = RecordShape.of(value.getClass());
        text(RECORD, value.getClass().getName(), out);
        for (RecordComponent component : shape.components()) {
            write(RecordShape.read(component, value), out);
        }
    }

    /// @throws IOException if the stream fails, ends, or contains anything that [#write] does not write
    public static Object read(DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case NULL -> null;
            case TEXT -> string(in);
            case INT -> in.readInt();
            case LONG -> in.readLong();
            case DOUBLE -> in.readDouble();
            case FLOAT -> in.readFloat();
            case SHORT -> in.readShort();
            case BYTE -> in.readByte();
            case TRUE -> true;
            case FALSE -> false;
            case DECIMAL -> decimal(string(in));
            case BIG_INTEGER -> new BigInteger(string(in));
            case LIST -> list(in);
            case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(list(in)));
            case MAP -> map(in);
            case EMPTY -> Optional.empty();
            case PRESENT -> Optional.of(read(in));
            case RECORD -> record(in);
            case ENUM -> constant(in);
            case TIME -> time(in);
            default -> throw new IOException("Unknown tag: " + tag);
        };
    }

    private static BigDecimal decimal(String text) throws IOException {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IOException("Not a number", e);
        }
    }

    private static String string(DataInputStream in) throws IOException {
        byte[] bytes = new byte[size(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int size(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > Math.min(MAX_SIZE, in.available())) {
            throw new IOException("Invalid size: " + size);
        }
        return size;
    }

    private static List<Object> list(DataInputStream in) throws IOException {
        int size = size(in);
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(read(in));
        }
        return Collections.unmodifiableList(list);
    }

    private static Map<Object, Object> map(DataInputStream in) throws IOException {
        int size = size(in);
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(read(in), read(in));
        }
        return Collections.unmodifiableMap(map);
    }

    private static Class<?> type(String name) throws IOException {
        if (API_PACKAGES.stream().noneMatch(name::startsWith)) {
            throw new IOException("Not a class of the session API: " + name);
        }
        try {
            return Class.forName(name, false, Wire.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IOException("Not a class of the session API: " + name, e);
        }
    }

    private static Object record(DataInputStream in) throws IOException {
        Class<?> type = type(string(in));
        if (!type.isRecord()) {
            throw new IOException("Not a record: " + type.getName());
        }
        RecordShape shape = RecordShape.of(type);
        Object[] values = new Object[shape.components().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(in);
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (IllegalArgumentException | ReflectiveOperationException e) {
            throw new IOException("Invalid record: " + type.getName(), e);
        }
    }

    private static Object constant(DataInputStream in) throws IOException {
        Object[] constants = type(string(in)).getEnumConstants();
        int ordinal = in.readInt();
        if (constants == null || ordinal < 0 || ordinal >= constants.length) {
            throw new IOException("Not a constant");
        }
        return constants[ordinal];
    }

    private static Object time(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        if (kind >= TimeKind.values().length) {
            throw new IOException("Unknown kind of time: " + kind);
        }
        try {
            return TimeKind.values()[kind].parse(string(in));
        } catch (RuntimeException e) {
            throw new IOException("Not a time", e);
        }
    }
}
