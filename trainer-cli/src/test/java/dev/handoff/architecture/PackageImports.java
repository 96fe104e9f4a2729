package dev.handoff.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which package of Handoff imports which, read from the compiled classes, and to which module each belongs. */
final class PackageImports {
    /** The lowest first; {@code reports} and {@code scenarios} stand side by side. */
    static final List<String> MODULES = List.of("sim-engine", "scenarios", "reports", "trainer-cli");

    private static final String ROOT = "dev.handoff.";
    private final Map<String, Set<String>> imports = new TreeMap<>();
    private final Map<String, String> modules = new TreeMap<>();

    static PackageImports ofHandoff() {
        return new PackageImports();
    }

    private PackageImports() {
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.handoff")) {
            String from = nameOf(type);
            Set<String> known = imports.computeIfAbsent(from, name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(PackageImports::nameOf)
                    .filter(to -> !to.equals(from))
                    .forEach(known::add);
        }
        imports.keySet().forEach(name -> modules.put(name, moduleOf(name)));
    }

    private static String nameOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    private static String moduleOf(String name) {
        return MODULES.stream()
                .filter(module -> Files.exists(Path.of("..", module, "src", "main", "java", "dev", "handoff")
                        .resolve(name.replace('.', '/'))
                        .resolve("package-info.java")))
                .reduce((one, other) -> {
                    throw new IllegalStateException(name + " is in " + one + " and in " + other);
                })
                .orElseThrow(() -> new IllegalStateException(name + " has no package-info.java"));
    }

    Set<String> packages() {
        return imports.keySet();
    }

    Set<String> importsOf(String name) {
        return imports.get(name);
    }

    String moduleOfPackage(String name) {
        return modules.get(name);
    }

    /** Those imports that no other way of imports leads to: with them alone everybody still reaches whom they import. */
    Set<String> neededImportsOf(String name) {
        Set<String> needed = new TreeSet<>(imports.get(name));
        for (String other : imports.get(name)) {
            needed.removeAll(reachedFrom(other));
        }
        return needed;
    }

    private Set<String> reachedFrom(String name) {
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(imports.get(name));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(imports.get(next));
            }
        }
        return reached;
    }

    /** Packages that import themselves by way of others, or a module above their own or beside it. */
    Stream<String> runningBackUp() {
        return imports.keySet().stream()
                .flatMap(name -> imports.get(name).stream()
                        .filter(to -> runsBackUp(name, to))
                        .map(to -> name + " imports " + to));
    }

    private boolean runsBackUp(String from, String to) {
        String above = modules.get(from);
        String below = modules.get(to);
        boolean down = above.equals(below)
                || above.equals("trainer-cli")
                || below.equals("sim-engine") && !above.equals("sim-engine");
        return !down || reachedFrom(to).contains(from);
    }
}
