package dev.courseware.deck;

import dev.courseware.model.Block;

/** A block cut in two. */
record Halves(Block head, Block rest) {}
