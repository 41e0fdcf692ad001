/** What a course changes of its theme without touching its files: written as a style sheet that pages link behind it. */
package dev.courseware.look;
