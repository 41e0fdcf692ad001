package dev.courseware.expression;

import java.util.List;
import java.util.Optional;

/**
 * A fence of formulas that was read, checked and ordered. Lists are in the order in which they were written.
 *
 * @param quantities those of the table
 * @param readings what is shown as numbers
 * @param courses what changes over time
 * @param time there if there is a course
 * @param graphs the charts
 * @param aims what learners are to reach
 * @param program what is computed, each after what it needs
 * @param sites how many places draw numbers; "draw again" makes sense if there is one
 */
public record Formulas(
        List<Quantity> quantities,
        List<Reading> readings,
        List<Reading> courses,
        Optional<TimeSpan> time,
        List<Graph> graphs,
        List<Aim> aims,
        Program program,
        int sites) {
    public Formulas {
        quantities = List.copyOf(quantities);
        readings = List.copyOf(readings);
        courses = List.copyOf(courses);
        graphs = List.copyOf(graphs);
        aims = List.copyOf(aims);
    }

    /** Whether numbers are drawn. */
    public boolean random() {
        return sites > 0;
    }
}
