/**
 * What is shown: charts and tables drawn from statistics of stored results, in one theme, without a display, with the
 * shipped fonts, as PNG, SVG or PDF. The same results give the same picture on every machine.
 */
package org.entente.report;
