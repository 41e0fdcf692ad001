/**
 * Checks whether links to other sites still work, if that is switched on: the only part of the generator that uses the
 * network. It limits its requests, remembers answers for a week, and never asks for addresses that only this machine
 * can reach.
 */
package dev.courseware.check.external;
