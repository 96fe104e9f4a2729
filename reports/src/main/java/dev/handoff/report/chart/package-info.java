/**
 * Charts of all results as SVG and PNG: titled with what they show, told apart also without colour, drawn with the font that
 * comes along. {@code ChartPicture} is a chart that was laid out; {@code SvgGraphics} and {@code PixelGraphics} draw it;
 * {@code Theme} says how all look, and {@code ChartStyle} what a page's style sheet adds.
 * May import {@code dev.handoff.report} and JFreeChart.
 * Start reading at {@link dev.handoff.report.chart.RunCharts}.
 */
package dev.handoff.report.chart;
