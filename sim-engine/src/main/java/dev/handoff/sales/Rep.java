package dev.handoff.sales;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Team;
import dev.handoff.handoff.RoutingDesk;
import dev.handoff.kernel.Simulation;

/** One salesperson at a desk: does one thing at a time. */
public final class Rep implements RoutingDesk {

    private final int number;
    private final String team;
    private final int place;
    private final WorkingCalendar calendar;
    private final Employment employment;
    private final Traits traits;
    private final WeeklyTime prospecting = new WeeklyTime();
    private final WorkUnderWay work = new WorkUnderWay();

    @SuppressWarnings("NullAway.Init") // a rep is seated when hired
    private LeadInbox inbox;

    private boolean away;
    private boolean elsewhere;
    private Team terms;
    private long wake = Simulation.NONE;
    private long reminder = Simulation.NONE;
    private boolean letsDealsWait;
    private int openLeads;
    private int openDeals;
    private long owedMillis;

    /**
     * A rep at a desk.
     *
     * @param number number of the rep, for good
     * @param team name of the team
     * @param place which of the team, 1 for the first
     * @param calendar the team's hours
     * @param terms the team's rules
     * @param hiredAt when, or {@link Employment#VETERAN}
     * @param traits what sets the rep apart
     */
    Rep(int number, String team, int place, WorkingCalendar calendar, Team terms, long hiredAt, Traits traits) {
        this.number = number;
        this.team = team;
        this.place = place;
        this.calendar = calendar;
        this.terms = terms;
        this.employment = new Employment(hiredAt);
        this.traits = traits;
    }

    /** Which of the team, 1 for the first. */
    int place() {
        return place;
    }

    /** The hours the rep keeps. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String team() {
        return team;
    }

    /** The team's present rules. */
    Team terms() {
        return terms;
    }

    /** Where the rep's leads lie. */
    void sitAt(LeadInbox leads) {
        inbox = leads;
    }

    /** The team's rules from now on. */
    void adopt(Team present) {
        terms = present;
    }

    /** Whether the rep is on leave or absent. */
    boolean away() {
        return away;
    }

    void away(boolean isAway) {
        away = isAway;
    }

    /** Whether the rep takes care of that kind of work: what lies on the desk of one who does not goes to those who do. */
    public boolean tends(Team.Duty duty) {
        return !gone() && has(duty) && !(away && terms.whileAway() == Team.WhileAway.PASS_ON);
    }

    /** Whether the rep's team has that duty. */
    public boolean has(Team.Duty duty) {
        return terms.duties().contains(duty);
    }

    /** Whether the rep has left the company, or is of a part of it that is not shown. */
    public boolean gone() {
        return elsewhere || employment.ended();
    }

    /** Whether the company employs the rep, in whichever part of it. */
    boolean employed() {
        return !employment.ended();
    }

    /** Whether the rep is of a part of the company that is not shown. */
    boolean elsewhere() {
        return elsewhere;
    }

    /** The rep is of a part of the company that is not shown, for good. */
    void worksElsewhere() {
        elsewhere = true;
    }

    void leave(long now) {
        employment.end(now);
    }

    /** The same person again: nothing is forgotten, and whether the rep is absent today is asked anew. */
    void comeBack() {
        employment.resume();
        away = false;
    }

    /** Whether the rep left so lately that the place is still the rep's own. */
    boolean mayComeBack(long now) {
        return employment.endedWithin(terms.backWithin().toMillis(), now);
    }

    /**
     * How fast the rep works, 1 as {@code work} says: the team's and the rep's own speed, times what a new hire has learned already.
     */
    double pace(long now) {
        return productivity(now) * terms.speedOf(place);
    }

    /** Productivity, 1 for a seasoned rep; a new hire's grows as {@link Employment#productivity} says. */
    double productivity(long now) {
        return employment.productivity(now, terms);
    }

    /** How much more persistent than the average rep, in logits. */
    double persistence() {
        return traits.persistence();
    }

    @Override
    public double skill() {
        return terms.skill() + traits.talent();
    }

    /** How much more than the average rep this one makes of a conversation, in logits. */
    double conversation() {
        return traits.conversation();
    }

    LeadInbox inbox() {
        return inbox;
    }

    /** What the rep is doing. */
    WorkUnderWay work() {
        return work;
    }

    long wake() {
        return wake;
    }

    void wakeBy(long handle) {
        wake = handle;
    }

    /** Handle of the event that reminds the rep to prospect. */
    long reminder() {
        return reminder;
    }

    void remindBy(long handle) {
        reminder = handle;
    }

    @Override
    public int openLeads() {
        return openLeads;
    }

    void openLeads(int change) {
        openLeads += change;
    }

    /** Deals the rep has in work. */
    public int openDeals() {
        return openDeals;
    }

    /** A deal comes to the rep's desk, or leaves it. */
    public void openDeals(int change) {
        openDeals += change;
    }

    /** Whether an alert keeps the rep from a deal that is due. */
    boolean letsDealsWait() {
        return letsDealsWait;
    }

    void letsDealsWait(boolean yes) {
        letsDealsWait = yes;
    }

    /** Whether deals come before the follow-up. */
    boolean turnsToDealsFirst() {
        int deals = terms.duties().indexOf(Team.Duty.DEALS);
        return deals >= 0 && deals < terms.duties().indexOf(Team.Duty.FOLLOW_UP);
    }

    /** Working time spent on prospecting. */
    WeeklyTime prospecting() {
        return prospecting;
    }

    /** Working time the rep owes before all duties: training, meetings. */
    public long owed() {
        return owedMillis;
    }

    void owe(long change) {
        owedMillis += change;
    }

    @Override
    public String toString() {
        return "rep " + (number + 1);
    }
}
