package vn.motcua.procedure.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One look at the three folders: size and time of every file, by its name in the folders. Two looks that are equal saw the same
 * files, unless somebody set a file's time back.
 */
record FolderScan(SortedMap<String, String> files) {

    static final List<String> KINDS = List.of("processes", "forms", "dmn");

    /** @throws IOException when the directory, or anything in it, cannot be looked at */
    static FolderScan of(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (String kind : KINDS) {
            for (Path slug : inside(directory.resolve(kind))) {
                for (Path file : inside(slug)) {
                    String name = String.join(
                            "/",
                            kind,
                            slug.getFileName().toString(),
                            file.getFileName().toString());
                    if (FilePlace.of(name).flatMap(FilePlace::folder).isPresent()) {
                        var seen = Files.readAttributes(file, BasicFileAttributes.class);
                        files.put(name, seen.size() + "@" + seen.lastModifiedTime());
                    }
                }
            }
        }
        return new FolderScan(files);
    }

    /** Nothing hidden: editors and file systems keep their own files so. */
    private static List<Path> inside(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    Set<String> slugs() {
        Set<String> slugs = new TreeSet<>();
        files.keySet().forEach(name -> slugs.add(Candidate.slugOf(name)));
        return slugs;
    }

    Map<String, String> of(String slug) {
        Map<String, String> own = new TreeMap<>(files);
        own.keySet().removeIf(name -> !Candidate.slugOf(name).equals(slug));
        return own;
    }

    boolean has(String kind) {
        return files.keySet().stream().anyMatch(name -> name.startsWith(kind + "/"));
    }

    SortedMap<String, byte[]> read(Path directory, String slug) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (String name : of(slug).keySet()) {
            contents.put(name, Files.readAllBytes(directory.resolve(name)));
        }
        return contents;
    }
}
