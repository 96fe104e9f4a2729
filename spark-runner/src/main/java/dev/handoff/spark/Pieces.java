package dev.handoff.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.experiment.Task;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Writes the pieces of an experiment down and packs them. */
final class Pieces {
    private final SentCompanies companies = new SentCompanies();
    private final String build;

    /** For that build of the program. */
    Pieces(String build) {
        this.build = build;
    }

    /**
     * The piece of that number.
     *
     * @throws NotWritable when it can only be done on this machine
     */
    Piece piece(int number, IntFunction<? extends Task<?>> work) {
        Set<String> used = new LinkedHashSet<>();
        Task<?> task = task(number, work);
        if (!(task instanceof Record)) {
            throw new NotWritable(task.getClass());
        }
        Written written = Writing.of(task, company -> {
            String hash = companies.hash(company);
            used.add(hash);
            return hash;
        });
        return new Piece(number, written, used, key(written));
    }

    private static Task<?> task(int number, IntFunction<? extends Task<?>> work) {
        try {
            return work.apply(number);
        } catch (RuntimeException e) {
            throw new IllegalStateException("replication " + number + ": " + e.getMessage(), e);
        }
    }

    /** Companies are in the shape by their hashes. */
    private static Piece.Key key(Written written) {
        MessageDigest digest = sha256();
        digest.update(written.shape().getBytes(UTF_8));
        ByteBuffer numbers = ByteBuffer.allocate(Long.BYTES * written.numbers().length);
        numbers.asLongBuffer().put(written.numbers());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(numbers.array()));
        return new Piece.Key(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Pieces with the texts of their companies. */
    Parcel parcel(List<Piece> pieces) {
        Map<String, String> texts = new LinkedHashMap<>();
        pieces.forEach(piece -> piece.companies().forEach(hash -> texts.computeIfAbsent(hash, companies::text)));
        return Parcel.of(build, texts, pieces.stream().map(Piece::written).toList());
    }
}
