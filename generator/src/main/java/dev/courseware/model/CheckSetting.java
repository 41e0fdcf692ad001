package dev.courseware.model;

/**
 * An author's wish for one rule: {@code dialog-long-turns: off} below {@code checks} in course.yml.
 *
 * @param rule the rule's name
 * @param level {@code off}, {@code info}, {@code warning} or {@code error}
 * @param position where it stands in course.yml
 */
public record CheckSetting(String rule, String level, Position position) {}
