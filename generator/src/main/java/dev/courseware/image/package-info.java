/** Makes smaller copies of images. The JDK's image library is loaded only when one is large. */
package dev.courseware.image;
