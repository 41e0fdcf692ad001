/** JSON (RFC 8259): read with places and without recursion, written so that it can stand wherever a site or a process needs it. */
package dev.courseware.json;
