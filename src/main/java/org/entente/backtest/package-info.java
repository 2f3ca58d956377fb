/**
 * How well forecasts foretell what the record shows: forecasts and outcomes, proper scores, baselines that learn from the
 * past only, paired bootstrap of score differences, stacking of models, and patterns that a simulated history must
 * reproduce. Nothing here knows a state or a date; they come from the record.
 */
package org.entente.backtest;
