package org.entente.theory;

/** What is on the agenda: news reopens the question of membership, and grievance gives it voice. */
public final class Salience {

    private Salience() {}

    /**
     * The news value of a case, {@code g (1 − ½ y)}: a promise kept reopens the question less than one broken.
     *
     * <p>Source: commitments are reviewed after change, Leeds and Savun 2007; functional form: Entente design.
     *
     * @param caseWeight g, the weight of the case for the observer, in [0, 1]
     * @param fulfilment y, in [0, 1]
     * @param relief the share of the news value that full help takes away, in [0, 1]
     * @return the news value in [0, 1]
     */
    public static double caseNews(double caseWeight, double fulfilment, double relief) {
        return caseWeight * (1 - relief * fulfilment);
    }

    /**
     * The news value of a war that begins, {@code .6 · 1[ΔW > .3]}.
     *
     * <p>Source: commitments are reviewed after change, Leeds and Savun 2007; functional form: Entente design.
     *
     * @param war W of this month, in [0, 1]
     * @param previousWar W of last month, in [0, 1]
     * @param jump the least change that counts as a beginning
     * @param value the news value of a beginning, in [0, 1]
     * @return the news value, or 0
     */
    public static double warNews(double war, double previousWar, double jump, double value) {
        return war - previousWar > jump ? value : 0;
    }

    /**
     * News or grievance after a month, {@code max(.75 old, fresh)}; with several fresh items, apply the fading once and
     * take the greatest.
     *
     * <p>Source: attention fades, after Leeds and Savun 2007; functional form: Entente design.
     *
     * @param old of last month, in [0, 1]
     * @param fresh the greatest item of this month, in [0, 1]
     * @param retention the share that lasts a month, in [0, 1]
     * @return the salience in [0, 1]
     */
    public static double next(double old, double fresh, double retention) {
        return Clip.unit(Math.max(retention * old, fresh));
    }

    /**
     * Disappointment over a case of one's own, {@code v (1 − y)}.
     *
     * <p>Source: abandonment, Snyder 1984; voice, Hirschman 1970; functional form: Entente design.
     *
     * @param severity v, in [0, 1]
     * @param fulfilment y, in [0, 1]
     * @return the disappointment in [0, 1]
     */
    public static double disappointment(double severity, double fulfilment) {
        return severity * (1 - fulfilment);
    }
}
