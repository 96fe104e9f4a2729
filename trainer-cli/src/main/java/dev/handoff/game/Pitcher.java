package dev.handoff.game;

import java.util.List;

/** A new idea every month; the last one had hardly begun to work. */
final class Pitcher implements Style {
    private static final List<Lever> IDEAS =
            List.of(Lever.SPEED, Lever.ATTEMPTS, Lever.ORDER, Lever.PROSPECTING, Lever.REJECT, Lever.TRAINING);

    @Override
    public Decision decide(Desk desk) {
        Choosing choosing = new Choosing(desk);
        List<Lever> open = IDEAS.stream().filter(desk.openLevers()::contains).toList();
        Lever idea = open.get((int) (desk.draw(1) * open.size()));
        List<Level> levels = desk.menu().levels(idea).stream()
                .filter(level -> !level.isStanding())
                .toList();
        return choosing.put(
                        idea, levels.get((int) (desk.draw(2) * levels.size())).key())
                .done();
    }

    @Override
    public List<String> remarks(Desk desk) {
        return List.of(
                "Forget last month. I've been to a conference!",
                "This is the one. I can feel it. Everybody on it from Monday.",
                "New month, new play. Did we ever finish the old one?");
    }

    @Override
    public boolean signs(Terms offer, Desk desk) {
        return true;
    }

    /** After two rounds something else is more exciting. */
    @Override
    public boolean leaves(Desk desk) {
        return desk.roundsOfAgreement() >= 2;
    }
}
