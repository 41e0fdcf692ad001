package dev.courseware.incremental;

import dev.courseware.incremental.LivingCourse.Page;
import dev.courseware.incremental.LivingCourse.Unit;
import java.util.List;
import java.util.Random;

/** The ways in which people change a course. */
enum Steps {
    EDIT {
        @Override
        void take(LivingCourse course) {
            course.any(course.lessons()).text++;
        }
    },
    EDIT_SEVERAL {
        @Override
        void take(LivingCourse course) {
            for (int i = 0; i < 3; i++) {
                course.any(course.lessons()).text++;
            }
        }
    },
    RETITLE {
        @Override
        void take(LivingCourse course) {
            course.any(course.lessons()).title = "Title anew " + ++course.counter;
        }
    },
    DESCRIBE {
        @Override
        void take(LivingCourse course) {
            course.any(course.lessons()).description = "About " + ++course.counter;
        }
    },
    ADD {
        @Override
        void take(LivingCourse course) {
            course.furnish(course.add());
        }
    },
    REMOVE {
        @Override
        void take(LivingCourse course) {
            List<Page> free = course.lessons().stream()
                    .filter(page -> !course.isNamed(page) && course.lessons().size() > 3)
                    .toList();
            if (!free.isEmpty()) {
                Page gone = course.any(free);
                gone.unit.lessons.remove(gone);
            }
        }
    },
    RENAME {
        @Override
        void take(LivingCourse course) {
            course.any(course.lessons()).name = "lesson-" + ++course.counter;
        }
    },
    MOVE {
        @Override
        void take(LivingCourse course) {
            Page page = course.any(course.lessons());
            page.unit.lessons.remove(page);
            page.unit = course.any(course.units);
            page.unit.lessons.add(page);
        }
    },
    REORDER {
        @Override
        void take(LivingCourse course) {
            course.any(course.lessons()).weight = 1 + course.random.nextInt(50);
        }
    },
    REFURNISH {
        @Override
        void take(LivingCourse course) {
            course.furnish(course.any(course.lessons()));
        }
    },
    UNIT_PAGE {
        @Override
        void take(LivingCourse course) {
            Unit unit = course.any(course.units);
            if (unit.index == null) {
                unit.index = new Page();
                unit.index.unit = unit;
                unit.index.name = "index";
                unit.index.title = course.random.nextBoolean() ? unit.title() : "Unit anew " + ++course.counter;
            } else if (course.random.nextBoolean()) {
                unit.index.text++;
            } else {
                unit.index = null;
            }
        }
    },
    SNIPPET {
        @Override
        void take(LivingCourse course) {
            course.snippets.merge(course.any(List.copyOf(course.snippets.keySet())), 1, Integer::sum);
        }
    },
    DRAWING {
        @Override
        void take(LivingCourse course) {
            course.drawings.merge(course.any(List.copyOf(course.drawings.keySet())), 1, Integer::sum);
        }
    },
    TWIN {
        @Override
        void take(LivingCourse course) {
            String twin = course.any(List.copyOf(course.drawings.keySet())).replace(".svg", "-dark.svg");
            if (course.random.nextBoolean()) {
                course.twins.merge(twin, 1, Integer::sum);
            } else {
                course.twins.remove(twin);
            }
        }
    },
    MOVE_SNIPPET {
        @Override
        void take(LivingCourse course) {
            String old = course.any(List.copyOf(course.snippets.keySet()));
            String moved = "lessons/code/moved-" + ++course.counter + ".py";
            course.snippets.put(moved, course.snippets.remove(old));
            course.lessons().stream().filter(page -> page.snippet.equals(old)).forEach(page -> page.snippet = moved);
        }
    },
    PHOTOGRAPH {
        @Override
        void take(LivingCourse course) {
            course.photographs.replaceAll((path, version) -> version + 1);
        }
    },
    COURSE {
        @Override
        void take(LivingCourse course) {
            course.title = "Living " + ++course.counter;
        }
    },
    GLOSSARY {
        @Override
        void take(LivingCourse course) {
            course.terms++;
        }
    },
    LOOK {
        @Override
        void take(LivingCourse course) {
            course.look = course.random.nextInt(3);
        }
    },
    TEMPLATE {
        @Override
        void take(LivingCourse course) {
            course.foot = course.random.nextInt(3);
        }
    },
    WORDS {
        @Override
        void take(LivingCourse course) {
            course.words = course.random.nextInt(3);
        }
    },
    OPTION {
        @Override
        void take(LivingCourse course) {
            if (course.random.nextBoolean()) {
                course.url = course.url.isEmpty() ? "https://example.org/" : "";
            } else {
                course.drafts = !course.drafts;
            }
        }
    },
    NOTHING {
        @Override
        void take(LivingCourse course) {
            // Nothing: what is there stays.
        }
    };

    abstract void take(LivingCourse course);

    /** A step; what changes everything comes seldom. */
    static Steps any(Random random) {
        Steps step = values()[random.nextInt(values().length)];
        boolean whole = step.compareTo(GLOSSARY) >= 0 && step != NOTHING;
        return whole && random.nextInt(3) > 0 ? EDIT : step;
    }
}
