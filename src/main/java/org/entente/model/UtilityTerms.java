package org.entente.model;

/**
 * The utility of one participation status by term, in units of utility.
 *
 * @param security value of protection
 * @param autonomy burden of lost autonomy, of the patron's threat and of entrapment, negative or zero
 * @param dependence punishment by dependence, negative or zero
 * @param legitimacy support or rejection at home
 * @param inducement the patron's inducements and others' side payments
 */
public record UtilityTerms(double security, double autonomy, double dependence, double legitimacy, double inducement) {
    /** The utility. */
    public double total() {
        return security + autonomy + dependence + legitimacy + inducement;
    }

    /** The difference of two utilities, term by term. */
    public UtilityTerms minus(UtilityTerms other) {
        return new UtilityTerms(
                security - other.security,
                autonomy - other.autonomy,
                dependence - other.dependence,
                legitimacy - other.legitimacy,
                inducement - other.inducement);
    }
}
