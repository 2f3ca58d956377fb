package org.entente.scenario;

/**
 * One driver of one subject, written {@code warCommitment} or {@code outsideSupply.CHN} in files.
 *
 * @param driver the driver
 * @param subject ISO code, code of a power or source, or code of a pair; empty where the driver has no subject
 */
public record DriverKey(Driver driver, String subject) {
    /** A driver without subject. */
    public static DriverKey of(Driver driver) {
        return new DriverKey(driver, "");
    }

    @Override
    public String toString() {
        return subject.isEmpty() ? driver.key() : driver.key() + "." + subject;
    }
}
