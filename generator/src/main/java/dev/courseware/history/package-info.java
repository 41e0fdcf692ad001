/** What a repository knows of a course's sources. Who reads one stands outside: this library knows no Git. */
package dev.courseware.history;
