/**
 * What a site tells other programs about itself: a map for search engines, a feed for those who follow the course, an
 * overview for language models.
 */
package dev.courseware.render.publish;
