package dev.handoff.spark;

import dev.handoff.cli.console.ProgramBuild;
import dev.handoff.company.Company;
import dev.handoff.experiment.Task;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import scala.runtime.AbstractFunction1;

/** What an executor does with a parcel: reads each piece, does it, writes its result down. */
final class BlockWork extends AbstractFunction1<scala.collection.Iterator<Parcel>, Done> implements Serializable {
    private static final long serialVersionUID = 1;

    /** Does the only parcel there is. */
    @Override
    public Done apply(scala.collection.Iterator<Parcel> parcels) {
        return done(parcels.next());
    }

    private static Done done(Parcel parcel) {
        long began = System.nanoTime();
        String here = Here.BUILD;
        if (!here.equals(parcel.build())) {
            return new Done(Parcel.of(here, Map.of(), List.of()), "", here + " on " + host(), 0);
        }
        List<Written> results = new ArrayList<>();
        String failure = "";
        for (int i = 0; i < parcel.size() && failure.isEmpty(); i++) {
            try {
                results.add(one(parcel.piece(i), hash -> KnownCompanies.of(hash, parcel.companies())));
            } catch (RuntimeException | StackOverflowError e) {
                failure = inFull(e);
            }
        }
        return new Done(Parcel.of(here, Map.of(), results), failure, "", System.nanoTime() - began);
    }

    private static Written one(Written piece, Function<String, Company> companies) {
        Object result = ((Task<?>) Reading.of(piece, companies)).run();
        return Writing.of(result, company -> {
            throw new NotWritable(Company.class);
        });
    }

    private static String inFull(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "an unknown host";
        }
    }

    /** The build of this Java machine, found once. */
    private static final class Here {
        static final String BUILD = ProgramBuild.current();
    }
}
