/** Makes quizzes of blocks that were read: what is asked, what may be answered, hints and explanation. */
package dev.courseware.parse.quiz;
