package org.entente.model;

import org.entente.theory.ThreatClass;

/** Forces sent to a state; they use capability from the month after the decision to their last month. */
final class Deployment {
    final Member host;
    final ThreatClass threatClass;
    final double size;
    final int firstMonth;
    final int lastMonth;
    boolean clean = true;

    Deployment(Member host, ThreatClass threatClass, double size, int decided, int duration) {
        this.host = host;
        this.threatClass = threatClass;
        this.size = size;
        firstMonth = decided + 1;
        lastMonth = decided + duration;
    }

    boolean active(int month) {
        return month >= firstMonth && month <= lastMonth;
    }

    int age(int month) {
        return month - firstMonth + 1;
    }

    int duration() {
        return lastMonth - firstMonth + 1;
    }
}
