/**
 * The part of the console in which a scenario is changed: parameters with sliders and fields, drivers as points on a time
 * chart, mechanisms as check boxes, and saving. Every edit goes through the reader of scenario files, so that it is
 * refused in the same words and gives the same numbers as a file.
 */
package org.entente.gui.tuning;
