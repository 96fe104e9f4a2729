package dev.handoff;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may know whom, and what the engine may not touch. A rule passes while the package it speaks of is yet to come. */
class ArchitectureTest {

    private static final String EXPERIMENT = "dev.handoff.experiment..";
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
        EXPERIMENT
    };
    private static final DescribedPredicate<JavaClass> THE_ENGINE =
            resideInAnyPackage(ENGINE).as("the engine");
    private static final DescribedPredicate<JavaClass> THE_MODEL =
            THE_ENGINE.and(resideOutsideOfPackages(EXPERIMENT)).as("the engine outside experiment");

    /** Exact in IEEE 754 or on integers, so the same on every machine. */
    private static final Set<String> EXACT_MATHS = Set.of(
            "sqrt abs min max floor ceil rint round signum copySign fma ulp nextUp nextDown scalb getExponent floorDiv"
                    .concat(" floorMod toIntExact addExact subtractExact multiplyExact incrementExact decrementExact")
                    .concat(" negateExact multiplyFull multiplyHigh")
                    .split(" "));

    private static final JavaClasses HANDOFF = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.handoff");

    @Test
    void the_kernel_knows_nothing_of_leads() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.handoff.kernel..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.handoff..")
                        .and(resideOutsideOfPackages("dev.handoff.kernel.."))
                        .as("belong to another package of Handoff")));
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
    void scenario_files_and_reports_do_not_meet() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.handoff.scenario..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.handoff.report.."));
        check(noClasses()
                .that()
                .resideInAPackage("dev.handoff.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.handoff.scenario.."));
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
    void packages_form_no_cycle() {
        check(slices().matching("dev.handoff.(*)..").should().beFreeOfCycles());
    }

    @Test
    void the_engine_stands_on_the_language_collections_time_and_commons_math_alone() {
        check(noClasses()
                .that(THE_ENGINE)
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
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
                        .and(describe(
                                "no primitive",
                                type -> !type.getBaseComponentType().isPrimitive()))
                        .as("are files, terminals, networks or other libraries")));
    }

    @Test
    void the_engine_starts_no_thread_outside_experiment() {
        check(noClasses()
                .that(THE_MODEL)
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.concurrent..")
                        .or(named("java.lang.Thread", "java.lang.ThreadLocal", "java.lang.Process"))
                        .as("are made for threads")));
        check(noClasses().that(THE_MODEL).should().accessTargetWhere(calls("java.util", "parallelStream", "parallel")));
    }

    @Test
    void the_engine_reads_no_clock_and_no_environment() {
        check(noClasses().that(THE_ENGINE).should().dependOnClassesThat(named("java.time.Clock")));
        check(noClasses().that(THE_ENGINE).should().accessTargetWhere(calls("java.time", "now")));
        check(noClasses()
                .that(THE_ENGINE)
                .should()
                .accessTargetWhere(calls(
                        "java.lang.System",
                        "currentTimeMillis",
                        "nanoTime",
                        "getenv",
                        "getProperty",
                        "identityHashCode",
                        "out",
                        "err",
                        "in",
                        "exit")));
        check(noClasses().that(THE_ENGINE).should().accessTargetWhere(calls("java.time.ZoneId", "systemDefault")));
        check(noClasses().that(THE_ENGINE).should().accessTargetWhere(calls("java.util.Locale", "getDefault")));
    }

    @Test
    void the_engine_draws_only_by_key() {
        check(noClasses()
                .that(THE_ENGINE)
                .should()
                .dependOnClassesThat(named(
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.util.concurrent.ThreadLocalRandom",
                        "java.util.random.RandomGenerator")));
        check(noClasses()
                .that(THE_ENGINE)
                .should()
                .accessTargetWhere(calls("java.util", "shuffle", "randomUUID", "sample")));
        check(noClasses()
                .that(THE_MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.math3.random.."));
    }

    @Test
    void the_engine_calculates_the_same_on_every_machine() {
        check(noClasses()
                .that(THE_ENGINE)
                .should()
                .accessTargetWhere(describe(
                        "a function of java.lang.Math that is not exact (maybe FastMath has it)",
                        access -> access.getTargetOwner().isEquivalentTo(Math.class)
                                && !EXACT_MATHS.contains(access.getName()))));
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
    void the_rules_see_every_module() {
        org.assertj.core.api.Assertions.assertThat(HANDOFF.contain(dev.handoff.cli.Main.class))
                .isTrue();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HANDOFF);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> wanted = Set.of(names);
        return describe("are " + String.join(" or ", names), type -> wanted.contains(type.getName()));
    }

    /** A use of one of the members, by call or by method reference, of the type or of a type in the package. */
    private static DescribedPredicate<JavaAccess<?>> calls(String typeOrPackage, String... members) {
        Set<String> wanted = Set.of(members);
        return describe(
                typeOrPackage + " " + String.join(" or ", members),
                access -> access.getTargetOwner().getName().startsWith(typeOrPackage)
                        && wanted.contains(access.getName()));
    }
}
