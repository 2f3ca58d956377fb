package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.coefficient;
import static org.entente.parameter.Declaration.share;

import org.entente.parameter.Prior.Normal;

/** Whether a member asks for help, and whom. */
public final class RequestParameters {
    public static final Parameter REQUEST_RELUCTANCE = coefficient(
                    "requestReluctance", "q_0", -1.5, "logit", "reluctance to request help")
            .source(Quality.C, "Entente design, list of requests and of crises without request")
            .uncertainty(new Normal(-1.5, 0.7));

    public static final Parameter REQUEST_SEVERITY = coefficient(
                    "requestSeverity", "", 3, "logit", "effect of severity on the request")
            .constant();

    public static final Parameter REQUEST_EXPECTED_HELP = coefficient(
                    "requestExpectedHelp", "", 2, "logit", "effect of the patron's expected help on the request")
            .constant();

    public static final Parameter REQUEST_PATRON_THREAT = coefficient(
                    "requestPatronThreat", "", -1.5, "logit", "effect of the threat from the patron on the request")
            .constant();

    public static final Parameter REQUEST_MILD_DOMESTIC = coefficient(
                    "requestMildDomestic", "", -3, "logit", "effect of mildness on the request in a domestic crisis")
            .source(Quality.C, "Entente design, 3 requests in 10 recorded domestic crises")
            .constant();

    public static final Parameter ADDRESSEE_SHARPNESS = amount(
                    "addresseeSharpness",
                    "",
                    10,
                    "per unit of expected help",
                    "precision of the choice of an addressee")
            .constant();

    public static final Parameter PATRON_ADDRESS_THRESHOLD = share(
                    "patronAddressThreshold",
                    "",
                    0.3,
                    "share",
                    "least bilateral protection share with which the patron is asked directly")
            .constant();

    public static final Parameter SCO_HELP = share(
                    "scoHelp",
                    "",
                    0.05,
                    "share",
                    "expected help of the Shanghai Cooperation Organisation, classes N and D")
            .constant();

    public static final Parameter OUTSIDE_CUT = share(
                    "outsideCut", "", 0.02, "share", "least expected help with which an outside power is asked")
            .constant();

    public static final Parameter SCO_FULFILMENT = share(
                    "scoFulfilment",
                    "",
                    0.1,
                    "share",
                    "fulfilment of a request to the Shanghai Cooperation Organisation")
            .constant();

    public static final Parameter OUTSIDE_FULFILMENT_SLOPE = amount(
                    "outsideFulfilmentSlope",
                    "",
                    2,
                    "factor",
                    "fulfilment of a request to an outside power per unit of expected help")
            .constant();

    public static final Parameter OUTSIDE_FULFILMENT_CAP = share(
                    "outsideFulfilmentCap", "", 0.6, "share", "greatest fulfilment of a request to an outside power")
            .constant();

    public static final Parameter FRAMING_BASE = share(
                    "framingBase", "", 0.3, "share", "external framing of a domestic crisis of severity 0")
            .constant();

    public static final Parameter FRAMING_SEVERITY = share(
                    "framingSeverity", "", 0.7, "share", "external framing added per unit of severity")
            .constant();

    public static final Parameter FRAMING_RESPONSIVENESS = share(
                    "framingResponsiveness", "", 0.3, "share", "responsiveness below which a voter accepts the framing")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Requests",
            REQUEST_RELUCTANCE,
            REQUEST_SEVERITY,
            REQUEST_EXPECTED_HELP,
            REQUEST_PATRON_THREAT,
            REQUEST_MILD_DOMESTIC,
            ADDRESSEE_SHARPNESS,
            PATRON_ADDRESS_THRESHOLD,
            SCO_HELP,
            OUTSIDE_CUT,
            SCO_FULFILMENT,
            OUTSIDE_FULFILMENT_SLOPE,
            OUTSIDE_FULFILMENT_CAP,
            FRAMING_BASE,
            FRAMING_SEVERITY,
            FRAMING_RESPONSIVENESS);

    private RequestParameters() {}
}
