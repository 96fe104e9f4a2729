package dev.handoff;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.handoff.cli.Main;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom, and what the engine may not touch. A rule passes while the package it speaks of is yet to come. */
@Tag("once")
class ArchitectureTest {

    private static final String EXPERIMENT = "dev.handoff.experiment..";
    private static final String CALIBRATION = "dev.handoff.calibration..";
    private static final String SCENARIO = "dev.handoff.scenario..";
    private static final String EVIDENCE = "dev.handoff.evidence..";
    private static final String CRM = "dev.handoff.crm..";
    private static final String THEORY = "dev.handoff.evidence.theory..";
    private static final String REPORT = "dev.handoff.report..";
    private static final String COMMONS_MATH_RANDOM = "org.apache.commons.math3.random..";
    private static final String[] ENGINE = {
        "dev.handoff.company..",
        "dev.handoff.kernel..",
        "dev.handoff.calendar..",
        "dev.handoff.market..",
        "dev.handoff.marketing..",
        "dev.handoff.handoff..",
        "dev.handoff.sales..",
        "dev.handoff.pipeline..",
        "dev.handoff.organisation..",
        "dev.handoff.ledger..",
        "dev.handoff.random..",
        "dev.handoff.statistics..",
        EXPERIMENT,
        CALIBRATION
    };
    private static final DescribedPredicate<JavaClass> THE_ENGINE =
            resideInAnyPackage(ENGINE).as("belong to the engine");
    private static final DescribedPredicate<JavaClass> THE_MODEL =
            THE_ENGINE.and(resideOutsideOfPackages(EXPERIMENT)).as("belong to the engine outside experiments");

    /** Exact in IEEE 754 or on integers, so the same on every machine. */
    private static final Set<String> EXACT_MATHS = Set.of(
            "sqrt abs min max floor ceil rint round signum copySign fma ulp nextUp nextDown scalb getExponent floorDiv"
                    .concat(" floorMod toIntExact addExact subtractExact multiplyExact incrementExact decrementExact")
                    .concat(" negateExact multiplyFull multiplyHigh")
                    .split(" "));

    private static final DescribedPredicate<JavaClass> IS_FOREIGN_TO_THE_ENGINE = resideOutsideOfPackages(
                    "dev.handoff..",
                    "java.lang..",
                    "java.math",
                    "java.time..",
                    "java.util",
                    "java.util.concurrent..",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.apache.commons.math3..")
            .and(describe("no primitive", type -> !type.getBaseComponentType().isPrimitive()))
            .as("are files, terminals, networks or other libraries");

    private static final JavaClasses HANDOFF = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.handoff");

    @Test
    void the_kernel_knows_nothing_of_leads() {
        check(standsAlone("dev.handoff.kernel.."));
    }

    @Test
    void draws_and_distributions_stand_alone() {
        check(standsAlone("dev.handoff.random.."));
    }

    @Test
    void statistics_are_pure_mathematics() {
        check(standsAlone("dev.handoff.statistics.."));
    }

    @Test
    void the_engine_knows_no_module_above_it() {
        check(noClasses()
                .that(THE_ENGINE)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.handoff..")
                        .and(resideOutsideOfPackages(ENGINE))
                        .as("belong to a module above the engine")));
    }

    @Test
    void theory_and_engine_do_not_meet() {
        check(standsAlone(THEORY), noClasses().that(THE_ENGINE).should().dependOnClassesThat(resideInAPackage(THEORY)));
    }

    /** Each package of the engine sees those before it only; {@code kernel}, {@code random} and {@code statistics} see none. */
    @Test
    void the_engines_imports_run_one_way() {
        String[] order = {
            "kernel",
            "random",
            "statistics",
            "calendar",
            "company",
            "market",
            "handoff",
            "organisation",
            "sales",
            "pipeline",
            "marketing",
            "ledger",
            "experiment",
            "calibration"
        };
        check(IntStream.range(0, order.length)
                .mapToObj(i -> noClasses()
                        .that(resideInAPackage("dev.handoff." + order[i] + ".."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(Stream.of(order)
                                        .skip(i + 1L)
                                        .map(later -> "dev.handoff." + later + "..")
                                        .toArray(String[]::new))
                                .as("belong to a package further up than " + order[i])))
                .toArray(ArchRule[]::new));
    }

    @Test
    void sales_and_marketing_meet_in_the_handoff_alone() {
        check(
                noClasses()
                        .that(resideInAnyPackage("dev.handoff.sales..", "dev.handoff.pipeline.."))
                        .should()
                        .dependOnClassesThat(resideInAPackage("dev.handoff.marketing..")),
                noClasses()
                        .that(resideInAPackage("dev.handoff.marketing.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("dev.handoff.sales..", "dev.handoff.pipeline..")));
    }

    @Test
    void scenario_files_and_reports_do_not_meet() {
        check(
                noClasses()
                        .that(resideInAnyPackage(SCENARIO, EVIDENCE, CRM))
                        .should()
                        .dependOnClassesThat(resideInAPackage(REPORT)),
                noClasses()
                        .that(resideInAPackage(REPORT))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(SCENARIO, EVIDENCE, CRM)));
    }

    /** Each room with the rooms of its module that it may import; a room stands below those that import it. */
    private static final Map<String, String> ROOMS_OF_SCENARIOS = Map.ofEntries(
            entry("scenario.problem", ""),
            entry("scenario.yaml", "scenario.problem"),
            entry("scenario.spelling", "scenario.problem scenario.yaml"),
            entry("scenario.binding", "scenario.problem scenario.yaml scenario.spelling"),
            entry("scenario.rules", "scenario.problem scenario.spelling"),
            entry("scenario", "scenario.problem scenario.yaml scenario.spelling scenario.binding scenario.rules"),
            entry("scenario.schema", "scenario scenario.yaml scenario.spelling scenario.binding"),
            entry("scenario.design", "scenario scenario.problem"),
            entry("scenario.draws", "scenario scenario.problem scenario.spelling scenario.design"),
            entry("scenario.fitted", "scenario scenario.problem scenario.yaml scenario.spelling scenario.draws"),
            entry("scenario.likeness", "scenario scenario.draws scenario.fitted"),
            entry(
                    "scenario.targets",
                    "scenario scenario.problem scenario.yaml scenario.spelling scenario.draws scenario.fitted"),
            entry("scenario.tracking", "scenario"),
            entry("scenario.advice", "scenario"),
            entry("evidence.theory", ""),
            entry("evidence.assumptions", "scenario scenario.problem scenario.yaml scenario.spelling scenario.draws"),
            entry("evidence.facts", "scenario"),
            entry("evidence.robustness", "scenario evidence.assumptions evidence.facts"),
            entry("evidence.cases", "scenario evidence.theory"),
            entry("crm.told", "scenario.problem"),
            entry("crm.csv", "crm.told"),
            entry("crm.value", "crm.told"),
            entry("crm.words", "scenario.problem scenario.yaml crm.told crm.csv"),
            entry("crm.mapping", "scenario.problem scenario.yaml crm.told crm.csv crm.value crm.words"),
            entry("crm.raw", "crm.told crm.csv crm.value crm.words crm.mapping"),
            entry("crm.clean", "crm.told crm.value crm.words crm.raw"),
            entry("crm.export", "scenario.problem crm.csv"),
            entry("crm", "scenario.problem crm.told crm.csv crm.value crm.words crm.mapping crm.raw crm.clean"));

    @TestFactory
    Stream<DynamicTest> a_room_of_scenarios_imports_only_rooms_below_it() {
        return ROOMS_OF_SCENARIOS.keySet().stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> importsOnly(room, ROOMS_OF_SCENARIOS.get(room))));
    }

    private static void importsOnly(String room, String others) {
        String[] allowed = Stream.of((room + " " + others).split(" "))
                .map(other -> "dev.handoff." + other)
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage("dev.handoff." + room)
                .should()
                .dependOnClassesThat(resideInAnyPackage(SCENARIO, EVIDENCE, CRM)
                        .and(resideOutsideOfPackages(allowed))
                        .as("belong to another room of the module than " + others)));
    }

    @Test
    void every_room_of_scenarios_has_its_walls() {
        Set<String> rooms = HANDOFF.stream()
                .map(JavaClass::getPackageName)
                .filter(name ->
                        Stream.of("scenario", "evidence", "crm").anyMatch(r -> name.startsWith("dev.handoff." + r)))
                .map(name -> name.substring("dev.handoff.".length()))
                .collect(toSet());
        assertThat(ROOMS_OF_SCENARIOS.keySet()).containsExactlyInAnyOrderElementsOf(rooms);
    }

    @Test
    void only_one_room_knows_the_library_that_reads_tables() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dev.handoff.crm.csv..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv.."));
    }

    /** So that it can be held still for other programs while everything else changes. */
    @Test
    void nothing_in_handoff_depends_on_the_library_that_is_for_others() {
        check(standsAboveAll("dev.handoff.api.."));
    }

    private static ArchRule standsAboveAll(String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room);
    }

    @Test
    void nothing_depends_on_the_command_line() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dev.handoff.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.handoff.cli.."));
    }

    @Test
    void the_rules_of_the_game_know_no_terminal_no_files_and_no_database() {
        check(
                noClasses()
                        .that(resideInAPackage("dev.handoff.game.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "dev.handoff.terminal..", "dev.handoff.workshop..", "dev.handoff.report..")),
                noClasses()
                        .that(resideInAPackage("dev.handoff.game.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        "java.io..",
                                        "java.nio..",
                                        "java.sql..",
                                        "java.net..",
                                        "org.jline..",
                                        "picocli..")
                                .and(describe("no serialisation", type -> !type.isAssignableTo(Serializable.class)))),
                noClasses()
                        .that(resideInAPackage("dev.handoff.game.."))
                        .should()
                        .dependOnClassesThat(are(Random.class, SplittableRandom.class, Clock.class)));
    }

    @Test
    void a_room_of_the_game_knows_only_the_rooms_before_it() {
        inThisOrder(
                "dev.handoff.game.levers..",
                "dev.handoff.game.rules..",
                "dev.handoff.game.world..",
                "dev.handoff.game.colleagues..",
                "dev.handoff.game.score..",
                "dev.handoff.game");
    }

    @Test
    void a_room_of_the_command_line_knows_only_the_rooms_before_it() {
        inThisOrder(
                "dev.handoff.cli.console..",
                "dev.handoff.cli.option..",
                "dev.handoff.cli.progress..",
                "dev.handoff.cli.rerun..",
                "dev.handoff.cli.host..",
                "dev.handoff.cli.doctor..",
                "dev.handoff.cli.command..");
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dev.handoff.cli")
                .should()
                .dependOnClassesThat(are(Main.class)));
    }

    @Test
    void who_debriefs_a_game_knows_the_game_and_no_screen_and_no_store() {
        inThisOrder(
                "dev.handoff.game..", "dev.handoff.debrief..", "dev.handoff.terminal", "dev.handoff.terminal.full..");
        check(noClasses()
                .that(resideInAnyPackage("dev.handoff.workshop.log..", "dev.handoff.workshop.store.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.handoff.debrief..")));
    }

    @Test
    void a_room_of_the_workshop_knows_only_the_rooms_before_it() {
        inThisOrder(
                "dev.handoff.workshop.log..",
                "dev.handoff.workshop.store..",
                "dev.handoff.workshop.screen..",
                "dev.handoff.workshop");
        check(noClasses()
                .that(resideInAPackage("dev.handoff.workshop.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "dev.handoff.terminal.full..",
                        "dev.handoff.web..",
                        "dev.handoff.door..",
                        "dev.handoff.cli..",
                        "java.net.http..",
                        "com.sun.net..",
                        "org.jline..")));
    }

    @Test
    void nothing_depends_on_the_door_for_terminals_but_what_opens_it() {
        check(
                noClasses()
                        .that(resideOutsideOfPackages("dev.handoff.door.ssh..", "dev.handoff.cli.host.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("dev.handoff.door.ssh..")),
                noClasses()
                        .that(resideOutsideOfPackages("dev.handoff.door.ssh.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.apache.sshd..", "org.slf4j..")));
    }

    @Test
    void pages_know_no_socket_and_doors_no_host() {
        check(
                noClasses()
                        .that(resideInAPackage("dev.handoff.web.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "dev.handoff.door..",
                                "dev.handoff.workshop..",
                                "dev.handoff.cli..",
                                "java.net..",
                                "com.sun..")),
                noClasses()
                        .that(resideInAPackage("dev.handoff.door.."))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("dev.handoff.workshop..", "dev.handoff.cli..", "java.sql..")),
                noClasses()
                        .that(resideOutsideOfPackages("dev.handoff.door..", "dev.handoff.cli.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("dev.handoff.door..")));
    }

    @Test
    void what_is_printed_knows_the_game_and_the_plan_and_no_screen_and_no_store() {
        check(noClasses()
                .that(resideInAPackage("dev.handoff.kit.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "dev.handoff.terminal..",
                        "dev.handoff.workshop",
                        "dev.handoff.workshop.screen..",
                        "dev.handoff.workshop.store..",
                        "dev.handoff.web..",
                        "dev.handoff.door..")));
    }

    @Test
    void a_terminal_knows_no_store_and_a_store_no_terminal() {
        check(
                noClasses()
                        .that(resideInAPackage("dev.handoff.terminal.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("dev.handoff.workshop..", "java.sql..")),
                noClasses()
                        .that(resideInAnyPackage("dev.handoff.workshop.log..", "dev.handoff.workshop.store.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("dev.handoff.terminal..")));
    }

    @Test
    void no_two_classes_share_a_name() {
        assertThat(HANDOFF.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .doesNotHaveDuplicates();
    }

    @Test
    void packages_form_no_cycle() {
        check(slices().matching("dev.handoff.(*)..").should().beFreeOfCycles());
    }

    @Test
    void the_engine_stands_on_the_language_collections_time_and_commons_math_alone() {
        check(noClasses().that(THE_ENGINE).should().dependOnClassesThat(IS_FOREIGN_TO_THE_ENGINE));
    }

    @Test
    void the_engine_starts_no_thread_outside_experiment() {
        check(
                noClasses().that(THE_MODEL).should().dependOnClassesThat(resideInAPackage("java.util.concurrent..")),
                noClasses().that(THE_MODEL).should().dependOnClassesThat(are(Thread.class, ThreadLocal.class)),
                noClasses()
                        .that(THE_MODEL)
                        .should()
                        .accessTargetWhere(uses("java.util", "parallelStream", "parallel")));
    }

    @Test
    void the_engine_reads_no_clock_and_no_environment() {
        check(
                noClasses().that(THE_ENGINE).should().dependOnClassesThat(are(Clock.class, ProcessBuilder.class)),
                noClasses().that(THE_ENGINE).should().accessTargetWhere(uses("java.time", "now", "systemDefault")),
                noClasses().that(THE_ENGINE).should().accessTargetWhere(uses("java.util.Locale", "getDefault")),
                noClasses().that(THE_ENGINE).should().accessTargetWhere(usesAllBut(Set.of("arraycopy"), System.class)));
    }

    @Test
    void the_engine_draws_only_by_key() {
        check(
                noClasses().that(THE_ENGINE).should().dependOnClassesThat(are(Random.class, SplittableRandom.class)),
                noClasses().that(THE_ENGINE).should().dependOnClassesThat(are(ThreadLocalRandom.class)),
                noClasses().that(THE_ENGINE).should().accessTargetWhere(uses("java.util", "shuffle", "randomUUID")),
                noClasses().that(THE_MODEL).should().dependOnClassesThat(resideInAPackage(COMMONS_MATH_RANDOM)));
    }

    @Test
    void the_engine_calculates_the_same_on_every_machine() {
        check(
                noClasses().that(THE_ENGINE).should().accessTargetWhere(usesAllBut(EXACT_MATHS, Math.class)),
                noClasses()
                        .that(resideInAPackage(THEORY))
                        .should()
                        .accessTargetWhere(usesAllBut(EXACT_MATHS, Math.class)));
    }

    @Test
    void no_hash_order_decides_anything_in_the_engine() {
        check(
                noClasses().that(THE_ENGINE).should().accessTargetWhere(creates(HashMap.class, HashSet.class)),
                noClasses()
                        .that(THE_ENGINE)
                        .should()
                        .accessTargetWhere(uses("java.util.Map", "of", "ofEntries", "copyOf")),
                noClasses().that(THE_ENGINE).should().accessTargetWhere(uses("java.util.Set", "of", "copyOf")),
                noClasses().that(THE_ENGINE).should().accessTargetWhere(uses("java.util.stream.Collectors", "toSet")));
    }

    @Test
    void the_engine_keeps_no_state_in_static_fields() {
        check(fields().that()
                .areDeclaredInClassesThat(THE_ENGINE)
                .and()
                .areStatic()
                .should()
                .beFinal());
    }

    @Test
    void the_rules_see_compiled_classes() {
        assertThat(HANDOFF.contain(Main.class)).isTrue();
    }

    /** Reports every broken rule, not only the first; a rule for which there is no class yet holds. */
    private static void check(ArchRule... rules) {
        assertAll(Stream.of(rules).map(rule -> () -> rule.allowEmptyShould(true).check(HANDOFF)));
    }

    private static ArchRule standsAlone(String packages) {
        return noClasses()
                .that(resideInAPackage(packages))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.handoff..")
                        .and(resideOutsideOfPackages(packages))
                        .as("belong to another package of Handoff"));
    }

    /** None of these packages depends on one that stands after it. */
    private static void inThisOrder(String... packages) {
        List<String> all = List.of(packages);
        check(IntStream.range(0, packages.length - 1)
                .mapToObj(i -> noClasses()
                        .that(resideInAPackage(packages[i]))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                all.subList(i + 1, packages.length).toArray(String[]::new))))
                .toArray(ArchRule[]::new));
    }

    private static DescribedPredicate<JavaClass> are(Class<?>... types) {
        Set<String> names = Stream.of(types).map(Class::getName).collect(toSet());
        return describe("are " + names, type -> names.contains(type.getName()));
    }

    /** A use of one of the members, by call or by method reference, of the type or of a type in the package. */
    private static DescribedPredicate<JavaAccess<?>> uses(String typeOrPackage, String... members) {
        Set<String> wanted = Set.of(members);
        return describe(
                "is one of " + wanted + " of " + typeOrPackage,
                access -> isWithin(access.getTargetOwner().getName(), typeOrPackage)
                        && wanted.contains(access.getName()));
    }

    private static boolean isWithin(String type, String typeOrPackage) {
        return type.equals(typeOrPackage) || type.startsWith(typeOrPackage + ".");
    }

    private static DescribedPredicate<JavaAccess<?>> usesAllBut(Set<String> allowed, Class<?> type) {
        return describe(
                "is of " + type.getName() + " and not one of " + new TreeSet<>(allowed),
                access -> access.getTargetOwner().isEquivalentTo(type) && !allowed.contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> creates(Class<?>... types) {
        DescribedPredicate<JavaClass> wanted = are(types);
        return describe(
                "creates what " + wanted.getDescription() + " (maybe a Linked, Tree or Enum one)",
                access -> access.getName().equals("<init>") && wanted.test(access.getTargetOwner()));
    }
}
