package org.entente.model;

import org.entente.parameter.OrganisationParameters;
import org.entente.random.EventKind;
import org.entente.scenario.Mechanism;
import org.entente.theory.Participation;
import org.entente.theory.Signals;
import org.entente.theory.VoiceKind;

/** The routine of the organisation: legal clocks, voice, exercises, votes and dues. */
final class OrganisationRule implements Rule {
    private final AccessionRule accession;
    private final ExerciseRule exercises;
    private final VoteRule votes;
    private final Signals.VoiceWeights voice;
    private final Signals.VoiceShares shares;
    private final boolean voices;
    private final boolean dues;
    private final int grace;
    private final int arrearsMonths;

    OrganisationRule(Assumptions assumptions) {
        accession = new AccessionRule();
        exercises = new ExerciseRule(assumptions);
        votes = new VoteRule(assumptions);
        voice = new Signals.VoiceWeights(
                assumptions.value(OrganisationParameters.VOICE_RATE),
                assumptions.value(OrganisationParameters.VOICE_SLOPE),
                assumptions.value(OrganisationParameters.VOICE_GRIEVANCE),
                assumptions.value(OrganisationParameters.VOICE_CAP));
        shares = new Signals.VoiceShares(
                assumptions.value(OrganisationParameters.VOICE_ABSENCE_SHARE),
                assumptions.value(OrganisationParameters.VOICE_CANCELLATION_SHARE));
        voices = assumptions.on(Mechanism.VOICE);
        dues = assumptions.on(Mechanism.DUES);
        grace = assumptions.count(OrganisationParameters.DUES_GRACE_MONTHS);
        arrearsMonths = assumptions.count(OrganisationParameters.ARREARS_MONTHS);
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        simulation.organisation().voices[simulation.month() % 12] = 0;
        accession.advance(simulation);
        for (Member member : simulation.members()) {
            if (member.decides && voices) {
                speak(member, simulation);
            }
        }
        exercises.hold(simulation);
        votes.vote(simulation);
        for (Member member : simulation.members()) {
            pay(member, simulation);
        }
    }

    private void speak(Member member, AllianceSimulation simulation) {
        Participation status = member.participation;
        member.voiceHazard = Signals.voiceProbability(
                status,
                member.utilities.total(status),
                member.utilities.total(status.down()),
                member.news,
                member.grievance,
                voice);
        if (simulation.followsSteps()) {
            follow(member, simulation);
        } else if (member.voiceHazard > 0) {
            draw(member, simulation);
        }
    }

    private static void follow(Member member, AllianceSimulation simulation) {
        boolean spoke = simulation.arm().conditioning().voice(member.code, simulation.month());
        simulation.organisation().voices[simulation.month() % 12] += spoke ? 1 : 0;
        if (member.participation.isMember() && simulation.arm().conditioning().showsVoice(simulation.month())) {
            simulation.recorded(RecordedStep.VOICE, member, spoke ? member.voiceHazard : 1 - member.voiceHazard);
        }
    }

    private void draw(Member member, AllianceSimulation simulation) {
        double uniform = simulation.uniform(EventKind.VOICE, member.key, 0);
        if (uniform < member.voiceHazard) {
            VoiceKind kind = Signals.voiceKind(simulation.uniform(EventKind.VOICE_TYPE, member.key, 0), shares);
            simulation.organisation().voices[simulation.month() % 12]++;
            simulation.report(new HistoryEvent.Voice(
                    simulation.month(),
                    member.code,
                    kind,
                    simulation.draw(EventKind.VOICE, member.code, 0, uniform, member.voiceHazard)));
        }
    }

    private void pay(Member member, AllianceSimulation simulation) {
        member.frozenMonths = member.participation == Participation.FROZEN ? member.frozenMonths + 1 : 0;
        member.pays = !dues || Signals.paysDues(member.frozenMonths, grace);
        member.arrears = member.pays ? 0 : Math.min(arrearsMonths, member.arrears + 1);
        if (!member.pays && member.arrears == arrearsMonths && !member.arrearsVoted) {
            member.arrearsVoted = true;
            simulation.legalStep(member, HistoryEvent.LegalStep.Step.ARREARS_VOTE);
        }
        member.arrearsVoted &= !member.pays;
    }
}
