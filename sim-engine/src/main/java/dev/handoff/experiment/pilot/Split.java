package dev.handoff.experiment.pilot;

import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.handoff.CompanyPart;
import dev.handoff.market.Lead;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A company parted in two: in each team the reps of some ranks, evenly spread so that the parts are alike, and of the leads as large a share as
 * those reps are of all who follow up, by a draw of each lead's own.
 */
public final class Split {

    private final Parts parts;

    /**
     * Who is in which part.
     *
     * @param teams by name
     * @param pilotReps reps of the pilot who follow up leads
     * @param reps reps of the company who do
     */
    record Parts(Map<String, Place> teams, int pilotReps, int reps) {}

    /** Of so many reps so many are in the pilot: those nearest to the middles of equal parts of the ranks, alike from above and below. */
    record Place(int reps, int inPilot) {
        boolean isPilot(int place) {
            int rank = (place - 1) % reps;
            return IntStream.range(0, inPilot).anyMatch(part -> middle(part) == rank);
        }

        private long middle(long part) {
            long twice = (2 * part + 1) * reps;
            boolean lowerHalf = 2 * part + 1 <= inPilot;
            return lowerHalf ? twice / (2L * inPilot) : (twice - 1) / (2L * inPilot);
        }
    }

    Split(Parts parts) {
        this.parts = parts;
    }

    private static Parts parts(Company company, double share) {
        Map<String, Place> teams = new LinkedHashMap<>();
        int pilot = 0;
        int all = 0;
        for (Map.Entry<String, Team> team : company.teams().entrySet()) {
            int n = team.getValue().reps();
            Place place = new Place(n, inPilot(n, share));
            teams.put(team.getKey(), place);
            if (team.getValue().duties().contains(Team.Duty.FOLLOW_UP)) {
                all += n;
                pilot += place.inPilot();
            }
        }
        return new Parts(teams, pilot, all);
    }

    Parts parts() {
        return parts;
    }

    /**
     * Parts a company.
     *
     * @param share of the reps that is asked for, 0 to 1; the nearest number of whole reps is taken, but somebody is left in either part
     * @throws IllegalArgumentException when a team has a single rep, who cannot be parted
     */
    public static Split of(Company company, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not " + share);
        }
        company.teams().forEach((name, team) -> {
            if (team.reps() == 1 && share > 0 && share < 1) {
                throw new IllegalArgumentException("teams." + name + ".reps: one rep cannot be parted in two groups");
            }
        });
        return new Split(parts(company, share));
    }

    private static int inPilot(int reps, double share) {
        int nearest = (int) Math.round(share * reps);
        return share == 0 || share == 1 || reps < 2 ? nearest : Math.max(1, Math.min(reps - 1, nearest));
    }

    /** Reps of the pilot who follow up leads. */
    public int pilotReps() {
        return parts.pilotReps();
    }

    /** Reps of the company who follow up leads. */
    public int reps() {
        return parts.reps();
    }

    /** Share of the leads that the pilot gets. */
    public double leads() {
        return parts.pilotReps() / (double) parts.reps();
    }

    /** The part that tries something out. */
    public CompanyPart pilot() {
        return part(true);
    }

    /** The part that goes on as before. */
    public CompanyPart rest() {
        return part(false);
    }

    private CompanyPart part(boolean pilot) {
        return new CompanyPart() {
            @Override
            public boolean has(Lead lead) {
                return CompanyPart.lot(lead) < leads() == pilot;
            }

            @Override
            public boolean has(String team, int place) {
                Place of = parts.teams().get(team);
                return (of != null && of.reps() > 0 && of.inPilot() > 0 && of.isPilot(place)) == pilot;
            }
        };
    }
}
