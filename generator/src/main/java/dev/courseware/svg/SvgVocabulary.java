package dev.courseware.svg;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The elements and attributes that a picture in SVG may have, by their exact names. What isn't named here isn't
 * published.
 */
public final class SvgVocabulary {
    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** What can stand in the middle of a page too: it refers to nothing. */
    private static final Set<String> SHAPES = words("g rect line path polygon polyline ellipse circle text tspan");

    private static final Set<String> ELEMENTS = with(SHAPES, """
        svg defs symbol use image switch a title desc style view linearGradient radialGradient stop pattern
        clipPath mask marker textPath animate animateTransform animateMotion mpath set filter feBlend
        feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
        feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge
        feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        """);

    /** Run, or take in pages. In lower case, since HTML doesn't care. */
    private static final Set<String> ACTIVE = words("script foreignobject iframe embed object applet handler listener");

    private static final Set<String> SHAPE_ATTRIBUTES = words("""
        x y x1 x2 y1 y2 cx cy r rx ry d points width height transform fill-opacity stroke-width stroke-dasharray
        stroke-linejoin stroke-miterlimit opacity font-size font-style font-weight text-anchor text-decoration
        textLength
        """);

    private static final Set<String> ATTRIBUTES = with(SHAPE_ATTRIBUTES, """
        id class lang role aria-label aria-labelledby aria-describedby aria-hidden version baseProfile viewBox
        preserveAspectRatio zoomAndPan requiredFeatures requiredExtensions systemLanguage fr fx fy dx dy rotate
        lengthAdjust pathLength startOffset method spacing side offset gradientUnits gradientTransform spreadMethod
        patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits
        markerWidth markerHeight refX refY orient filterUnits primitiveUnits filterRes in in2 result mode type
        values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4 order kernelMatrix divisor bias
        targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant
        specularExponent scale xChannelSelector yChannelSelector azimuth elevation stdDeviation radius z
        pointsAtX pointsAtY pointsAtZ limitingConeAngle baseFrequency numOctaves seed stitchTiles attributeType
        begin dur end min max restart repeatCount repeatDur from to by additive accumulate calcMode keyTimes
        keySplines keyPoints origin path alignment-baseline baseline-shift clip clip-path clip-rule color
        color-interpolation color-interpolation-filters color-rendering cursor direction display
        dominant-baseline enable-background fill fill-rule filter flood-color flood-opacity font font-family
        font-feature-settings font-kerning font-size-adjust font-stretch font-variant font-variant-ligatures
        glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing
        lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode overflow
        paint-order pointer-events shape-rendering solid-color solid-opacity stop-color stop-opacity stroke
        stroke-dashoffset stroke-linecap stroke-opacity text-align text-rendering text-overflow transform-box
        transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode
        """);

    /** Words for people or names: what looks like a function in them is not one. */
    private static final Set<String> PLAIN =
            words("id class lang role aria-label aria-labelledby aria-describedby aria-hidden version systemLanguage");

    /** Event handlers of SVG and HTML. In lower case. */
    private static final Set<String> HANDLERS = words("""
        onabort onactivate onafterprint onanimationcancel onanimationend onanimationiteration onanimationstart
        onauxclick onbeforecopy onbeforecut onbeforeinput onbeforematch onbeforepaste onbeforeprint
        onbeforetoggle onbeforeunload onbegin onblur oncancel oncanplay oncanplaythrough onchange onclick onclose
        oncontextlost oncontextmenu oncontextrestored oncopy oncuechange oncut ondblclick ondrag ondragend
        ondragenter ondragexit ondragleave ondragover ondragstart ondrop ondurationchange onemptied onend onended
        onerror onfocus onfocusin onfocusout onformdata onfullscreenchange onfullscreenerror ongotpointercapture
        onhashchange oninput oninvalid onkeydown onkeypress onkeyup onlanguagechange onload onloadeddata
        onloadedmetadata onloadend onloadstart onlostpointercapture onmessage onmessageerror onmousedown
        onmouseenter onmouseleave onmousemove onmouseout onmouseover onmouseup onmousewheel onoffline ononline
        onpagehide onpageshow onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter
        onpointerleave onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onpopstate
        onprogress onratechange onrejectionhandled onrepeat onreset onresize onscroll onscrollend onsearch
        onsecuritypolicyviolation onseeked onseeking onselect onselectionchange onselectstart onshow onslotchange
        onstalled onstorage onsubmit onsuspend ontimeupdate ontoggle ontouchcancel ontouchend ontouchmove
        ontouchstart ontransitioncancel ontransitionend ontransitionrun ontransitionstart onunhandledrejection
        onunload onvolumechange onwaiting onwheel onzoom
        """);

    private SvgVocabulary() {}

    /** Whether it draws something by itself and may stand in the middle of a page. */
    public static boolean isShape(String element) {
        return SHAPES.contains(element);
    }

    /** Whether it says of a shape where it stands or how it looks, and refers to nothing. */
    public static boolean isOfShape(String attribute) {
        return SHAPE_ATTRIBUTES.contains(attribute);
    }

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    static boolean isPlain(String attribute) {
        return PLAIN.contains(attribute);
    }

    static boolean isActive(String element) {
        return ACTIVE.contains(element.toLowerCase(Locale.ROOT));
    }

    static boolean isHandler(String attribute) {
        return HANDLERS.contains(attribute.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private static Set<String> with(Set<String> others, String list) {
        Set<String> all = new HashSet<>(others);
        all.addAll(words(list));
        return Set.copyOf(all);
    }
}
