package dev.handoff.evidence.theory;

import java.util.ArrayList;
import java.util.List;

/**
 * Mean waits when the most urgent class is served first, nobody is interrupted, and within a class first come is first served.
 *
 * <p>A. Cobham 1954 for one server: {@code W_k = R/((1 − σ_{k−1})(1 − σ_k))}, {@code σ_k} the load of classes 1 … k and
 * {@code R = Σ λ_i E[S_i²]/2} the work under way that an arrival finds. With c servers and one exponential service for all classes
 * {@code R = C/(cμ)}, C Erlang's waiting chance (O. Kella and U. Yechiali 1985).
 *
 * @param residual R
 * @param loads share of all servers' time that each class takes, the most urgent first
 */
public record PriorityQueue(double residual, List<Double> loads) {

    public PriorityQueue {
        loads = List.copyOf(loads);
        SteadyStateCheck.load(loads.stream().mapToDouble(Double::doubleValue).sum());
    }

    /** One server; rates and services of the classes, the most urgent first. */
    public static PriorityQueue oneServer(List<Double> arrivalRates, List<ServiceTime> services) {
        double residual = 0;
        List<Double> loads = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            residual += arrivalRates.get(i) * services.get(i).second() / 2;
            loads.add(arrivalRates.get(i) * services.get(i).mean());
        }
        return new PriorityQueue(residual, loads);
    }

    /** Several servers with the same exponential service for all classes. */
    public static PriorityQueue severalServers(List<Double> arrivalRates, double serviceRate, int servers) {
        double total = arrivalRates.stream().mapToDouble(Double::doubleValue).sum();
        double residual = new ErlangC(total, serviceRate, servers).waitingChance() / (servers * serviceRate);
        return new PriorityQueue(
                residual,
                arrivalRates.stream()
                        .map(rate -> rate / (servers * serviceRate))
                        .toList());
    }

    /** Mean wait of a class, 0 the most urgent. */
    public double meanWait(int index) {
        return residual / ((1 - loadUpTo(index)) * (1 - loadUpTo(index + 1)));
    }

    /** What no order of service can change (L. Kleinrock 1965): {@code Σ ρ_k W_k}. */
    public double conservedSum() {
        double sum = 0;
        for (int i = 0; i < loads.size(); i++) {
            sum += loads.get(i) * meanWait(i);
        }
        return sum;
    }

    private double loadUpTo(int classes) {
        return loads.subList(0, classes).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
