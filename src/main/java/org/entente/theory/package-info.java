/**
 * The equations of the published models that Entente stands on, one class per model, as pure static functions of
 * doubles and small records. Each method names its source, the units and ranges of its arguments, and the limits in
 * which it is known to be right. Nothing here holds state, draws random numbers or knows of a schedule, so an equation
 * can be read, tested and reused by itself. Transcendental functions come from {@link java.lang.StrictMath}, because the
 * same result is promised on every machine.
 */
package org.entente.theory;
