package dev.handoff.spark;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import scala.concurrent.ExecutionContext;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction0;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;
import scala.util.Try;

/** Parcels that go to Spark as one job, for a job costs the driver more than a parcel; each is done as soon as its own results are there. */
final class Wave {
    private final List<CompletableFuture<Done>> results;
    private SimpleFutureAction<BoxedUnit> job;

    private Wave(List<CompletableFuture<Done>> results) {
        this.results = results;
    }

    static Wave send(JavaSparkContext spark, List<Parcel> parcels) {
        Wave wave = new Wave(Stream.<CompletableFuture<Done>>generate(CompletableFuture::new)
                .limit(parcels.size())
                .toList());
        List<Object> all =
                IntStream.range(0, parcels.size()).<Object>mapToObj(i -> i).toList();
        wave.job = spark.sc()
                .submitJob(
                        spark.parallelize(parcels, parcels.size()).rdd(),
                        new BlockWork(),
                        CollectionConverters.asScala(all).toSeq(),
                        wave.new Arrival(),
                        new Nothing());
        wave.job.onComplete(wave.new End(), ExecutionContext.fromExecutor(Runnable::run));
        return wave;
    }

    /** What the executor says of that parcel, when it does; the failure of the job where Spark gives up. */
    CompletableFuture<Done> result(int parcel) {
        return results.get(parcel);
    }

    /** Whether nothing of it is at work any more. */
    boolean isOver() {
        return job.isCompleted();
    }

    /** Nobody wants the rest. */
    void cancel() {
        if (!isOver()) {
            job.cancel();
        }
    }

    /** Takes the result of a parcel. */
    private final class Arrival extends AbstractFunction2<Object, Done, BoxedUnit> {
        @Override
        public BoxedUnit apply(Object parcel, Done done) {
            results.get((Integer) parcel).complete(done);
            return BoxedUnit.UNIT;
        }
    }

    /** Tells those whose results never came. */
    private final class End extends AbstractFunction1<Try<BoxedUnit>, Object> {
        @Override
        public Object apply(Try<BoxedUnit> end) {
            if (end.isFailure()) {
                Throwable why = end.failed().get();
                results.forEach(result -> result.completeExceptionally(why));
            }
            return BoxedUnit.UNIT;
        }
    }

    private static final class Nothing extends AbstractFunction0<BoxedUnit> {
        @Override
        public BoxedUnit apply() {
            return BoxedUnit.UNIT;
        }
    }
}
