package dev.courseware.render.chart;

/** Where the numbers of a drawing stand. */
record Plot(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double x(Axis axis, double value) {
        return left + width() * axis.share(value);
    }

    double y(Axis axis, double value) {
        return bottom - height() * axis.share(value);
    }
}
