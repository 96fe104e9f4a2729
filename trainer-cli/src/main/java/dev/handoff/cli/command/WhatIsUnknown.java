package dev.handoff.cli.command;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.Values;
import dev.handoff.evidence.assumptions.StatedUnknowns;
import dev.handoff.experiment.InformationExperiment;
import dev.handoff.experiment.InformationExperiment.Questions;
import dev.handoff.report.Provenance;
import dev.handoff.report.ValueContext.Study;
import dev.handoff.report.ValueContext.Subject;
import dev.handoff.report.data.FiguresDigest;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterDifference;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.FactorRange;
import dev.handoff.scenario.design.Variation;
import dev.handoff.scenario.draws.DrawnCompany;
import dev.handoff.scenario.draws.FittedDraws;
import dev.handoff.scenario.draws.FittedUnknowns;
import dev.handoff.scenario.draws.NamedUnknowns;
import dev.handoff.scenario.draws.Unknown;
import dev.handoff.scenario.draws.Unknowns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is drawn in {@code handoff value}: what somebody named, what a fit leaves open, or what is assumed.
 *
 * @param values how it is drawn
 * @param sentence where it comes from
 * @param tested the draws of a fit, for the record of what a result was made of
 * @param together the indices of values that are about the same thing, by what they are about; two at least
 */
record WhatIsUnknown(
        Unknowns values, String sentence, Optional<Provenance.Tested> tested, Map<String, List<Integer>> together) {

    private static final String FACTORS = "--factors";
    private static final String DATA = "--data";
    private static final String STUDY = "--study";

    /**
     * What is drawn.
     *
     * @param factors the parameters named; none for all assumptions
     * @param data where a fit lies; null where there is none
     * @param policies the policies by how they were named
     * @param base how the base was named
     * @param stated {@code PATH=VALUE} that win over every draw of a fit
     */
    static WhatIsUnknown of(
            List<String> factors,
            String data,
            Map<String, Scenario> policies,
            String base,
            List<String> stated,
            long seed) {
        if (data != null && !factors.isEmpty()) {
            throw new InvalidInput(DATA + " and " + FACTORS
                    + " exclude each other: the draws of a fit say what is not known. Maybe only " + DATA + "?");
        }
        if (data != null) {
            return ofFit(data, stated);
        }
        return factors.isEmpty() ? ofAssumptions(policies, base, seed) : named(factors, policies, base, seed);
    }

    private static WhatIsUnknown of(Unknowns values, String sentence, Optional<Provenance.Tested> tested) {
        Map<String, List<Integer>> about = new LinkedHashMap<>();
        List<Unknown> all = values.all();
        for (int i = 0; i < all.size(); i++) {
            about.computeIfAbsent(all.get(i).about(), a -> new ArrayList<>()).add(i);
        }
        about.values().removeIf(members -> members.size() < 2);
        return new WhatIsUnknown(values, sentence, tested, about);
    }

    private static WhatIsUnknown ofFit(String data, List<String> stated) {
        if (DrawnCompany.file(data).isEmpty()) {
            throw new InvalidInput(DATA + ": there is no " + FittedDraws.FILE + " in or beside " + data
                    + ". Maybe a directory that 'handoff calibrate … --out DIR' has written?");
        }
        DrawnCompany company = DrawnCompany.of(data, stated);
        if (company.draws() < InformationExperiment.FEWEST_DRAWS) {
            throw new InvalidInput(DATA + ": " + company.draws() + " draws are too few; "
                    + InformationExperiment.FEWEST_DRAWS
                    + " are the least. Maybe 'handoff calibrate', which writes 200?");
        }
        return of(
                new FittedUnknowns(company),
                "What the data leave open, from the draws of the fit " + data + ".",
                Optional.of(new Provenance.Tested(FittedDraws.FILE, FiguresDigest.of(company.text()))));
    }

    private static WhatIsUnknown ofAssumptions(Map<String, Scenario> policies, String base, long seed) {
        StatedUnknowns stated = StatedUnknowns.of(policies, base, seed);
        if (stated.all().isEmpty()) {
            throw new InvalidInput(
                    "handoff value: " + base + " rests on no assumed numbers. Maybe " + FACTORS + " PATH=LO..HI?");
        }
        return of(
                stated,
                "All " + stated.all().size()
                        + " assumptions that the policies share and nobody decides, each evenly over the range stated for"
                        + " it, independently of the others.",
                Optional.empty());
    }

    private static WhatIsUnknown named(List<String> factors, Map<String, Scenario> policies, String base, long seed) {
        Scenario first = policies.get(base);
        List<Parameter> known = ParameterPaths.list(first);
        List<FactorRange> ranges = factors.stream()
                .map(f -> FactorRange.parse(FACTORS, f, first, known))
                .toList();
        if (ranges.stream().map(FactorRange::path).distinct().count() < ranges.size()) {
            throw new InvalidInput(FACTORS + ": a parameter is given twice");
        }
        refuseDecided(ranges, policies, first);
        for (Scenario policy : policies.values()) {
            for (FactorRange range : ranges) {
                Stream.of(0.0, 1.0).forEach(end -> Variation.changed(policy, List.of(range.at(end)), FACTORS));
            }
        }
        String which = ranges.size() == 1
                ? "One value that was named, drawn evenly over its range."
                : ranges.size() + " values that were named, each drawn evenly over its range, independently of the"
                        + " others.";
        return of(new NamedUnknowns(policies, ranges, seed), which, Optional.empty());
    }

    /** What the policies differ in is what is to be decided, and cannot be found out. */
    private static void refuseDecided(List<FactorRange> ranges, Map<String, Scenario> policies, Scenario first) {
        for (Scenario policy : policies.values()) {
            List<String> differing = Rollout.differences(first, policy).stream()
                    .map(ParameterDifference::path)
                    .toList();
            ranges.stream()
                    .filter(r -> differing.contains(r.path()))
                    .findFirst()
                    .ifPresent(r -> {
                        throw new InvalidInput(FACTORS + " " + r.path() + ": " + first.name() + " and " + policy.name()
                                + " differ in it, so it is decided and not found out. Maybe handoff breakeven --vary "
                                + r.path() + "?");
                    });
        }
    }

    /** The studies asked for, each {@code PATH=LEADS} of a share that is drawn. */
    List<Study> studies(List<String> asked) {
        return asked.stream().map(this::study).toList();
    }

    private Study study(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new InvalidInput(STUDY + ": '" + text + "' is no study. Maybe channels.webinar.pickUp=300?");
        }
        String path = text.substring(0, equals).strip();
        List<Unknown> all = values.all();
        int subject = IntStream.range(0, all.size())
                .filter(i -> all.get(i).path().equals(path))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(STUDY + ": " + path + " is not drawn by itself, so nothing can be"
                        + " found out of it. Maybe " + FACTORS + " " + path + "=0.2..0.4?"));
        boolean share = IntStream.range(0, InformationExperiment.FEWEST_DRAWS)
                .mapToObj(draw -> values.numbers(subject, draw))
                .allMatch(n -> n.length == 1 && n[0] >= 0 && n[0] <= 1);
        if (!share || path.contains("*")) {
            throw new InvalidInput(
                    STUDY + ": " + path
                            + " is no share from 0 to 1, of which every lead tells yes or no. Maybe channels.webinar.pickUp=300?");
        }
        return new Study(subject, Values.leads(STUDY + " " + path, text.substring(equals + 1)));
    }

    /** What is asked of the result: every value, every group, every study. */
    Questions questions(List<Study> studies) {
        List<IntFunction<double[]>> subjects = new ArrayList<>();
        for (int i = 0; i < values.all().size(); i++) {
            int value = i;
            subjects.add(draw -> values.numbers(value, draw));
        }
        together.values()
                .forEach(members -> subjects.add(draw -> members.stream()
                        .flatMapToDouble(m -> Arrays.stream(values.numbers(m, draw)))
                        .toArray()));
        return new Questions(
                subjects,
                studies.stream()
                        .map(s -> new InformationExperiment.Study(s.subject(), s.leads()))
                        .toList());
    }

    /** What reports call it, in the same order. */
    List<Subject> subjects() {
        Stream<Subject> single =
                values.all().stream().map(u -> new Subject(u.path(), u.label(), u.low() + " to " + u.high(), 1));
        Stream<Subject> groups = together.entrySet().stream()
                .map(e -> new Subject(e.getKey(), e.getKey(), "", e.getValue().size()));
        return Stream.concat(single, groups).toList();
    }

    /** Warns of values that tell only where people begin. */
    List<String> idle(boolean steady) {
        return StartingPointWarning.warnings(
                values.all().stream().map(Unknown::path).toList(), steady);
    }
}
