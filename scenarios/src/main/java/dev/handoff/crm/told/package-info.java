/**
 * What is told about reading an export: what is wrong with it, which rows were left out and by which rule, what was assumed.
 * Imports the problems of scenario files and columns' names from calibration; holds row numbers, counts and names of columns, never what a row says.
 * Start reading at {@link dev.handoff.crm.told.ReadReport}.
 */
package dev.handoff.crm.told;
