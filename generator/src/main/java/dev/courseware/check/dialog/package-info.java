/**
 * A teacher's eye on dialog scripts. A new rule is a class here that implements
 * {@link dev.courseware.check.dialog.DialogRule} and its line in {@link dev.courseware.check.dialog.DialogChecks}.
 */
package dev.courseware.check.dialog;
