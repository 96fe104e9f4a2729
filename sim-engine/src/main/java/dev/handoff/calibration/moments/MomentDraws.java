package dev.handoff.calibration.moments;

import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Draws of the moves given the figures, from the normal approximation at the best moves. */
public final class MomentDraws {
    private static final int FAMILY = Draws.family("calibration.moments");
    private static final Purpose MOVE = () -> 0;

    private MomentDraws() {}

    /**
     * So many draws; draw n is the same however many there are.
     *
     * @param fit where the search ended
     * @param seed seed of the draws
     * @param number how many
     * @return per draw a move per value, within what is allowed
     */
    public static List<double[]> of(MomentFit fit, long seed, int number) {
        RealMatrix root = new CholeskyDecomposition(new Array2DRowRealMatrix(fit.covariance()), 1e-9, 1e-12).getL();
        List<double[]> draws = new ArrayList<>();
        Draws luck = new Draws(seed, 0);
        for (int draw = 0; draw < number; draw++) {
            double[] normal = new double[fit.problem().values()];
            for (int j = 0; j < normal.length; j++) {
                normal[j] = luck.normal(FAMILY, draw, MOVE, j);
            }
            double[] moves = root.operate(normal);
            for (int j = 0; j < moves.length; j++) {
                moves[j] += fit.moves()[j];
            }
            draws.add(fit.problem().within(moves));
        }
        return draws;
    }
}
