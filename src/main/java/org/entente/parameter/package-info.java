/**
 * Every number of the model, declared once: symbol, meaning, unit, default, range, prior, source, grade of evidence and
 * class (constant, uncertainty or lever). Validation, defaults, sampling ranges, result columns and the printed tables
 * all come from these declarations. A parameter set is an immutable assignment of values to the catalogue.
 */
package org.entente.parameter;
