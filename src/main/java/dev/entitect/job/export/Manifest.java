package dev.entitect.job.export;

import dev.entitect.file.FileAccessException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files that Entitect wrote into a folder, with the hashes of what it wrote: whatever is not listed there, or has changed since, is
/// the user's. Kept in the folder itself, as a text with one line per file, so that it is committed and merged together with the files.
///
/// @param entries by path, relative to the folder, with `/` between its parts
record Manifest(SortedMap<String, Entry> entries) {

    static final String FILE_NAME = ".entitect-manifest";

    private static final String COMMENT = "# Files that Entitect wrote here, with their SHA-256. It replaces and removes them only while "
            + "they are unchanged.\n";
    private static final Pattern OWNER = Pattern.compile("\\[(.*)]");
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /// @param owner what the file was written for, such as `source of Blog`: only that may find that it is no longer needed
    record Entry(String owner, String hash) {}

    Manifest {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /// Lines that are not understood, such as marks of a conflict, are ignored: the files in question are then taken for the user's.
    ///
    /// @throws FileAccessException if the manifest exists but cannot be read
    static Manifest of(Path folder) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        Path file = folder.resolve(FILE_NAME);
        if (Files.isRegularFile(file)) {
            try {
                String owner = "";
                for (String line : Files.readAllLines(file)) {
                    Matcher section = OWNER.matcher(line);
                    Matcher entry = FILE.matcher(line);
                    if (section.matches()) {
                        owner = section.group(1);
                    } else if (entry.matches()) {
                        entries.put(entry.group(2), new Entry(owner, entry.group(1)));
                    }
                }
            } catch (CharacterCodingException notText) {
                return new Manifest(new TreeMap<>());
            } catch (IOException refused) {
                throw FileAccessException.reading(file, refused);
            }
        }
        return new Manifest(entries);
    }

    String text() {
        SortedMap<String, SortedMap<String, String>> byOwner = new TreeMap<>();
        entries.forEach((path, entry) -> byOwner.computeIfAbsent(entry.owner, name -> new TreeMap<>()).put(path, entry.hash));
        StringBuilder text = new StringBuilder(COMMENT);
        byOwner.forEach((owner, files) -> {
            text.append("\n[").append(owner).append("]\n");
            files.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        });
        return text.toString();
    }

    Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    static String hash(String text) {
        try {
            return hash(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory can be read", impossible);
        }
    }

    static String hash(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return hash(in);
        }
    }

    /// Ignores the carriage returns of line ends, which version control may add and remove.
    private static String hash(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 13];
        boolean pending = false;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            byte[] kept = new byte[read + 1];
            int length = 0;
            for (int i = 0; i < read; i++) {
                if (pending && buffer[i] != '\n') {
                    kept[length++] = '\r';
                }
                pending = buffer[i] == '\r';
                if (!pending) {
                    kept[length++] = buffer[i];
                }
            }
            digest.update(kept, 0, length);
        }
        if (pending) {
            digest.update((byte) '\r');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
