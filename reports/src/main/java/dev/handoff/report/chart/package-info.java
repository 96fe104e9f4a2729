/**
 * Charts of a run as SVG and PNG: white, titled with what they show, told apart also without colour, drawn with the font that comes along.
 * May import {@code dev.handoff.report} and JFreeChart.
 * Start reading at {@link dev.handoff.report.chart.RunCharts}.
 */
package dev.handoff.report.chart;
