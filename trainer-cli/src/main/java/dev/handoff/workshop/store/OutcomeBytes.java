package dev.handoff.workshop.store;

import dev.handoff.experiment.Replication;
import dev.handoff.ledger.Credit;
import dev.handoff.ledger.CreditRule;
import dev.handoff.ledger.Responses;
import dev.handoff.ledger.WeeklyResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Everything the books of a world say as bytes, every figure bit for bit: names and units once, then the doubles as they are. */
final class OutcomeBytes {
    /** More than any world has, so that a file made to be large is none. */
    private static final int MOST = 100_000;

    private OutcomeBytes() {}

    static byte[] write(Replication.Outcome outcome) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            Responses responses = outcome.responses();
            strings(out, responses.names());
            strings(out, responses.units());
            doubles(out, responses.values());
            out.writeInt(outcome.weekly().size());
            for (WeeklyResponse series : outcome.weekly()) {
                out.writeUTF(series.name());
                out.writeUTF(series.unit());
                doubles(out, series.values());
            }
            out.writeInt(outcome.credits().size());
            for (Credit credit : outcome.credits()) {
                out.writeUTF(credit.channel());
                out.writeLong(credit.campaign());
                out.writeUTF(credit.rule().name());
                doubles(out, credit.revenue(), credit.expected());
            }
            strings(out, List.copyOf(outcome.openDeals().keySet()));
            doubles(
                    out,
                    outcome.openDeals().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray());
            out.writeLong(outcome.events());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes everything
        }
        return bytes.toByteArray();
    }

    private static void strings(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static void doubles(DataOutputStream out, double... values) throws IOException {
        out.writeInt(values.length);
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    /** What was written; empty for any other bytes: a file may say anything. */
    static Optional<Replication.Outcome> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            Responses responses = responses(in);
            List<WeeklyResponse> weekly = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                weekly.add(new WeeklyResponse(in.readUTF(), in.readUTF(), doubles(in)));
            }
            List<Credit> credits = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                credits.add(credit(in));
            }
            return Optional.of(new Replication.Outcome(
                    responses, List.copyOf(weekly), List.copyOf(credits), openDeals(in), in.readLong()));
        } catch (IOException | RuntimeException other) {
            return Optional.empty();
        }
    }

    private static Responses responses(DataInputStream in) throws IOException {
        List<String> names = strings(in);
        List<String> units = strings(in);
        double[] values = doubles(in);
        Responses responses = new Responses();
        for (int i = 0; i < values.length; i++) {
            responses.put(names.get(i), units.get(i), values[i]);
        }
        return responses;
    }

    private static Credit credit(DataInputStream in) throws IOException {
        String channel = in.readUTF();
        long campaign = in.readLong();
        CreditRule rule = CreditRule.valueOf(in.readUTF());
        double[] amounts = doubles(in);
        return new Credit(channel, campaign, rule, amounts[0], amounts[1]);
    }

    private static Map<String, Double> openDeals(DataInputStream in) throws IOException {
        List<String> channels = strings(in);
        double[] changes = doubles(in);
        Map<String, Double> openDeals = new LinkedHashMap<>();
        for (int i = 0; i < changes.length; i++) {
            openDeals.put(channels.get(i), changes[i]);
        }
        return openDeals;
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static double[] doubles(DataInputStream in) throws IOException {
        double[] values = new double[count(in)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no number of figures: " + count);
        }
        return count;
    }
}
