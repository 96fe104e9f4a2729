package dev.handoff.report.trace;

import dev.handoff.company.Company;
import dev.handoff.handoff.Handover;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.LeadFates;
import dev.handoff.ledger.LostValue;
import dev.handoff.market.Lead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All leads of a replication: finds those near to a name that does not exist, and one worth a look for each fate. */
public final class LeadIndex implements LeadFates {

    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{1,9})-(\\d{1,10})");
    private static final double OTHER_DAY = 1e10;

    private final Instants instants;
    private final long measuredTo;
    private final LostValue values;
    private final List<Lead> leads = new ArrayList<>();
    private final Map<Fate, Lead> examples = new EnumMap<>(Fate.class);

    /** An index of that company's leads. */
    public LeadIndex(Company company) {
        long from = company.run().warmUp().toMillis();
        this.instants = new Instants(from);
        this.measuredTo = from + company.run().horizon().toMillis();
        this.values = new LostValue(company);
    }

    /** A lead worth a look. */
    public record Example(String fate, String lead, String inquired, int attempts) {}

    /** For each fate that was met, the handed lead of the measured time that would have been worth most, or else was tried most often. */
    public List<Example> examples() {
        return examples.entrySet().stream()
                .map(e -> new Example(
                        FateInWords.of(e.getKey()),
                        e.getValue().name(),
                        instants.words(e.getValue().inquiredAt()),
                        e.getValue().attempts()))
                .toList();
    }

    /** The existing lead whose name is nearest: of the same channel, the nearest day, the nearest number; otherwise any. */
    public Optional<String> nearest(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return leads.stream().findFirst().map(Lead::name);
        }
        long id = Long.parseLong(parts.group(2)) << 32 | Long.parseLong(parts.group(3));
        List<Lead> ofChannel = leads.stream()
                .filter(lead -> lead.channel().name().equals(parts.group(1)))
                .toList();
        return (ofChannel.isEmpty() ? leads : ofChannel)
                .stream()
                        .min(Comparator.comparingDouble(lead -> distance(lead.id(), id)))
                        .map(Lead::name);
    }

    private static double distance(long a, long b) {
        double days = Math.abs((a >>> 32) - (b >>> 32));
        return days * OTHER_DAY + Math.abs((a & 0xffff_ffffL) - (b & 0xffff_ffffL));
    }

    @Override
    public void decided(long at, Lead lead, boolean own, Fate fate) {
        if (!own && lead.inquiredAt() >= instants.measuredFrom() && at < measuredTo) {
            examples.merge(fate, lead, this::worthier);
        }
    }

    private Lead worthier(Lead known, Lead other) {
        int byValue = Double.compare(values.of(other), values.of(known));
        return byValue > 0 || byValue == 0 && other.attempts() > known.attempts() ? other : known;
    }

    @Override
    public void inquired(long at, Lead lead) {
        leads.add(lead);
    }

    @Override
    public void lostOnForm(long at, Lead lead) {
        leads.add(lead);
    }

    @Override
    public void prospected(long at, Handover handover) {
        leads.add(handover.lead());
    }
}
