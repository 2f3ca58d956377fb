package org.entente.model;

import java.util.Comparator;
import java.util.Optional;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.Addressee;
import org.entente.theory.ResponseLevel;
import org.entente.theory.Route;
import org.entente.theory.ThreatClass;

/** One crisis of the month on its way from outbreak to lesson. */
final class Case {
    /** The gravest first, then by name and class: the order in which cases compete for forces. */
    static final Comparator<Case> ORDER = Comparator.comparingDouble((Case crisis) -> -crisis.severity)
            .thenComparing(crisis -> crisis.name)
            .thenComparing(crisis -> crisis.threatClass);

    final String name;
    final Member state;
    final Optional<Border> border;
    final ThreatClass threatClass;
    final Optional<ThreatSource> source;
    final double severity;
    final Optional<ScenarioEvent.Crisis> forced;

    double framing;
    boolean requested;
    Optional<Addressee> addressee = Optional.empty();
    double outsideHelp;

    Route route = Route.ALLIANCE;
    ResponseLevel level = ResponseLevel.NONE;
    /** Help received, as it limits the damage. */
    double relief;
    /** Help of patron and alliance, as states learn from it. */
    double fulfilment;
    /** Whether mediation of a clash took sides against the weaker party. */
    boolean partial;

    private Case(
            String name,
            Member state,
            Optional<Border> border,
            ThreatClass threatClass,
            Optional<ThreatSource> source,
            double severity,
            Optional<ScenarioEvent.Crisis> forced) {
        this.name = name;
        this.state = state;
        this.border = border;
        this.threatClass = threatClass;
        this.source = source;
        this.severity = severity;
        this.forced = forced;
    }

    static Case of(
            Member state,
            ThreatClass threatClass,
            Optional<ThreatSource> source,
            double severity,
            Optional<ScenarioEvent.Crisis> forced) {
        return new Case(state.code, state, Optional.empty(), threatClass, source, severity, forced);
    }

    static Case clash(Border border, double severity, Optional<ScenarioEvent.Crisis> forced) {
        return new Case(
                border.pair.code(),
                border.first,
                Optional.of(border),
                ThreatClass.INTRA_ALLIANCE,
                Optional.empty(),
                severity,
                forced);
    }

    boolean hits(Member member) {
        return member == state || (border.isPresent() && member == border.get().second);
    }

    double entanglement() {
        return source.map(s -> s.entanglement).orElse(0.0);
    }

    boolean outOfArea() {
        return forced.map(ScenarioEvent.Crisis::outOfArea).orElse(false);
    }

    Optional<Double> forcedFulfilment() {
        return forced.flatMap(ScenarioEvent.Crisis::fulfilment);
    }

    boolean forcedLevel() {
        return requested && forced.flatMap(ScenarioEvent.Crisis::response).isPresent();
    }
}
