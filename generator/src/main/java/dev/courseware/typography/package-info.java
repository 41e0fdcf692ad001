/** Sets quotes, apostrophes, dashes and spaces as a language prints them. */
package dev.courseware.typography;
