package org.entente.scenario;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * The organisation's rules and forces.
 *
 * @param name the organisation's short name
 * @param domesticMandate whether unrest lies within the mandate
 * @param accessionFactor factor on the accession cost
 * @param renewals months in which staying needs a new act
 * @param peacekeepers force for domestic cases, persons
 * @param regionalForce force for transnational cases in its region, persons
 * @param regionalForceRegion the subregion of that force
 * @param rapidReactionForce force for all other cases, persons
 * @param exerciseMonths months of the year in which exercises are held
 * @param voteMonths months of the year in which the General Assembly votes on the patron's affairs
 */
public record OrganisationRules(
        String name,
        Sourced<Boolean> domesticMandate,
        Sourced<Double> accessionFactor,
        List<YearMonth> renewals,
        Sourced<Double> peacekeepers,
        Sourced<Double> regionalForce,
        String regionalForceRegion,
        Sourced<Double> rapidReactionForce,
        List<Month> exerciseMonths,
        List<Month> voteMonths) {}
