/**
 * What the results mean: survival and competing risks, paired contrasts, intervals, quantiles and tests. Every estimate
 * carries its uncertainty and the name of the method behind it. Estimators read stored results, never the running model,
 * so an old batch can be analysed again.
 */
package org.entente.statistics;
