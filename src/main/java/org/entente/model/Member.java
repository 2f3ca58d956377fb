package org.entente.model;

import java.util.Arrays;
import org.entente.random.ActorKey;
import org.entente.scenario.Driver;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.Trait;
import org.entente.theory.Participation;
import org.entente.theory.Reliability;
import org.entente.theory.ThreatClass;

/** A state: member, candidate or neighbour with a bilateral treaty. */
public final class Member {
    static final int CLASSES = ThreatClass.EXTERNAL.size();

    final MemberProfile profile;
    final String code;
    final long key;

    // What the world says and no history changes.
    final double interstateThreat;
    final double transnationalThreat;
    final double domesticThreat;
    final double patronThreatBaseline;
    final double vulnerability;
    final double entrapment;
    final double fragility;
    final double exposure;
    final double remittances;
    final double remittancesFromPatron;
    final double sanctionsRent;
    final double openness;
    final double legitimacyBaseline;
    final double contribution;
    final double size;
    /** Affinity to each outside power, in the order of the powers. */
    final double[] affinity;
    /** Whether the state decides on its participation. */
    final boolean decides;

    // What the scenario says for this month.
    private final double[] inflows;
    private final double[] priceShocks;
    private final double[] regimeShocks;
    private final double[] baseFactors;
    private final double[] transnationalShifts;
    double inflow;
    double priceShock;
    double regimeShock;
    double baseFactor;
    double stake;
    double transnationalShift;
    double responsiveness;
    double bilateralShare;
    double tradeShare;
    double tradeWithPatron;
    double basesAndEnergy;
    final Prescription prescribed;

    // What a history changes.
    Participation participation;
    int noticeLeft;
    int accessionLeft;
    Participation accessionTarget = Participation.PASSIVE;
    int frozenMonths;
    int arrears;
    boolean arrearsVoted;
    boolean pays = true;
    double voiceHazard;
    double autonomy;
    double patronThreat;
    double legitimacy;
    double unrest;
    double remittanceIndex;
    double remittanceReference;
    double remittanceStart;
    double armsShare;
    double armsPreference;
    double dependence;
    double dependenceArms;
    double dependenceTrade;
    double dependenceRemittances;
    double dependenceBases;
    double news;
    double shock;
    double grievance;
    double attendance;
    double legitimacyBonus;
    double fighting;
    int quidProQuoLeft;
    int coercionLeft;
    double inducement;
    boolean leaderFell;
    /** Whether the state moved to FROZEN or OUT since the patron last looked. */
    boolean steppedBack;

    boolean domesticCrisis;
    /** Rivals whose pressure reaches the state. */
    final ThreatSource[] rivals;

    final double[] threat = new double[CLASSES];
    final double[] memory = new double[CLASSES];
    final double[] successes = new double[CLASSES];
    final double[] failures = new double[CLASSES];
    final double[] reliability = new double[CLASSES];
    final double[] outsideSupply = new double[CLASSES];
    final double[] damage = new double[CLASSES];
    /** Utility of every rung of the ladder, by term. */
    final Utilities utilities = new Utilities();
    /** Friction and lock-in of leaving, as they were at this month's choice. */
    double costOfLeaving;

    Member(MemberProfile profile, OutsidePower[] powers, ThreatSource[] sources, Courses courses) {
        this.profile = profile;
        code = profile.state();
        key = ActorKey.of(code);
        interstateThreat = profile.trait(Trait.INTERSTATE_THREAT);
        transnationalThreat = profile.trait(Trait.TRANSNATIONAL_THREAT);
        domesticThreat = profile.trait(Trait.DOMESTIC_THREAT);
        patronThreatBaseline = profile.trait(Trait.PATRON_THREAT);
        vulnerability = profile.trait(Trait.VULNERABILITY);
        entrapment = profile.trait(Trait.ENTRAPMENT);
        fragility = profile.trait(Trait.FRAGILITY);
        exposure = profile.trait(Trait.EXPOSURE);
        remittances = profile.trait(Trait.REMITTANCES);
        remittancesFromPatron = profile.trait(Trait.REMITTANCES_FROM_PATRON);
        sanctionsRent = profile.trait(Trait.SANCTIONS_RENT);
        openness = profile.trait(Trait.OPENNESS);
        legitimacyBaseline = profile.trait(Trait.LEGITIMACY_BASELINE);
        contribution = profile.trait(Trait.CONTRIBUTION);
        size = profile.trait(Trait.SIZE);
        affinity = new double[powers.length];
        Arrays.setAll(affinity, power -> profile.affinity(powers[power].getCode()));
        participation = profile.status().value();
        rivals = Arrays.stream(sources)
                .filter(source -> source.profile.targets().contains(code))
                .toArray(ThreatSource[]::new);
        decides = profile.canJoin() || participation != Participation.OUT;
        autonomy = profile.trait(Trait.AUTONOMY);
        legitimacy = profile.trait(Trait.LEGITIMACY);
        armsShare = profile.trait(Trait.ARMS_SHARE);
        inflows = courses.of(Driver.INFLOW, code);
        priceShocks = courses.of(Driver.PRICE_SHOCK, code);
        regimeShocks = courses.of(Driver.REGIME_SHOCK, code);
        baseFactors = courses.of(Driver.BASE_FACTOR, code);
        prescribed = new Prescription(code, courses);
        settle();
        transnationalShifts = courses.of(Driver.TRANSNATIONAL_SHIFT, code);
    }

    void begin(Beliefs.Start start, double initialUnrest, double initialAttendance) {
        System.arraycopy(start.successes(), 0, successes, 0, CLASSES);
        System.arraycopy(start.failures(), 0, failures, 0, CLASSES);
        for (int c = 0; c < CLASSES; c++) {
            reliability[c] = Reliability.mean(successes[c], failures[c]);
        }
        unrest = initialUnrest;
        attendance = initialAttendance;
    }

    void follow(int month) {
        inflow = inflows[month];
        priceShock = priceShocks[month];
        regimeShock = regimeShocks[month];
        baseFactor = baseFactors[month];
        transnationalShift = transnationalShifts[month];
        if (!prescribed.isSilent()) {
            prescribed.follow(month);
            settle();
        }
        shock = 0;
        leaderFell = false;
        domesticCrisis = false;
    }

    /** The traits as the world has them, or as they are prescribed. */
    private void settle() {
        stake = prescribed.or(Driver.STAKE, profile.trait(Trait.STAKE));
        responsiveness = prescribed.or(Driver.RESPONSIVENESS, profile.trait(Trait.RESPONSIVENESS));
        bilateralShare = prescribed.or(Driver.BILATERAL_SHARE, profile.trait(Trait.BILATERAL_SHARE));
        tradeShare = prescribed.or(Driver.TRADE_SHARE, profile.trait(Trait.TRADE_SHARE));
        tradeWithPatron = tradeShare * openness;
        basesAndEnergy = prescribed.or(Driver.BASES_AND_ENERGY, profile.trait(Trait.BASES_AND_ENERGY));
        autonomy = prescribed.or(Driver.AUTONOMY, autonomy);
    }

    boolean inNotice() {
        return noticeLeft > 0;
    }

    boolean acceding() {
        return accessionLeft > 0;
    }

    /** ISO code. */
    public String getState() {
        return code;
    }

    /** Participation in the alliance. */
    public Participation getParticipation() {
        return participation;
    }

    /** Dependence on the patron, 0 to 1. */
    public double getDependence() {
        return dependence;
    }

    /** Months until a notified withdrawal takes effect; 0 without notice. */
    public int getNoticeMonths() {
        return noticeLeft;
    }

    /** Months until an accession under way is complete; 0 without one. */
    public int getAccessionMonths() {
        return accessionLeft;
    }

    /** Believed reliability of the patron for a class of threat, 0 to 1. */
    public double getReliability(ThreatClass threatClass) {
        return reliability[threatClass.index()];
    }

    @Override
    public String toString() {
        return profile.name();
    }
}
