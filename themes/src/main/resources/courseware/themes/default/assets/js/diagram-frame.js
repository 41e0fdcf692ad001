// Draws mermaid's diagrams for the page around this frame, which is the only place where their text means anything.
// The frame may fetch nothing, and what leaves it is shown as an image, which can't run, link or fetch either.
(function () {
  "use strict";
  var FAMILY = "Inter, sans-serif";
  var HUES = 6;
  // What an author can't change in a diagram: what keeps it safe, and what lets it look like its page.
  var OURS = ["secure", "securityLevel", "startOnLoad", "maxTextSize", "maxEdges", "suppressErrorRendering", "htmlLabels",
    "theme", "themeVariables", "themeCSS", "darkMode", "look", "fontFamily", "altFontFamily", "fontSize", "dompurifyConfig",
    "deterministicIds", "deterministicIDSeed"];
  var root = document.documentElement;
  var pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  var holder = document.createElement("div");
  var drawings = 0;
  var font = new FontFace("Inter", "url(" + window.diagramFont + ")", { weight: "100 900" });
  var ready = font.load().then(function () { document.fonts.add(font); });

  document.body.append(holder);
  addEventListener("message", function (event) {
    if (event.source !== parent || !event.data || typeof event.data.draw !== "string") return;
    ready = ready.then(function () { return draw(event.data.draw); }).then(tell, function (problem) {
      tell({ problem: String(problem && problem.message || problem).slice(0, 1000) });
    });
  });
  ready.then(function () { tell({ ready: true }); });

  function tell(answer) {
    answer.diagram = "drawn";
    parent.postMessage(answer, "*");
  }

  function draw(source) {
    return picture(source, "light").then(function (light) {
      return picture(source, "dark").then(function (dark) {
        return { light: light.svg, dark: dark.svg, width: light.width, height: light.height };
      });
    });
  }

  function picture(source, scheme) {
    root.dataset.scheme = scheme;
    window.mermaid.initialize(settings(scheme === "dark"));
    return window.mermaid.render("d" + ++drawings, source, holder).then(function (result) {
      holder.textContent = "";
      return alone(result.svg);
    }, function (problem) {
      holder.textContent = "";
      throw problem;
    });
  }

  // As an image, a picture has a size and brings its font.
  function alone(markup) {
    var svg = new DOMParser().parseFromString(markup, "text/html").querySelector("svg");
    var box = (svg && svg.getAttribute("viewBox") || "").trim().split(/[\s,]+/).map(Number);
    if (box.length !== 4 || !(box[2] > 0 && box[3] > 0)) throw new Error("it has no size");
    var style = document.createElementNS("http://www.w3.org/2000/svg", "style");
    style.textContent = '@font-face{font-family:"Inter";font-weight:100 900;src:url(' + window.diagramFont + ")}"
      + ".edgeLabel rect,.labelBkg{opacity:1!important}";
    svg.prepend(style);
    svg.removeAttribute("style");
    svg.setAttribute("width", Math.ceil(box[2]));
    svg.setAttribute("height", Math.ceil(box[3]));
    return { svg: new XMLSerializer().serializeToString(svg), width: Math.ceil(box[2]), height: Math.ceil(box[3]) };
  }

  // mermaid reckons with colours, and knows none of the newer ways to write them.
  function colour(name) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = getComputedStyle(root).getPropertyValue(name).trim();
    pixel.fillRect(0, 0, 1, 1);
    var rgb = pixel.getImageData(0, 0, 1, 1).data;
    return "#" + [rgb[0], rgb[1], rgb[2]].map(function (part) {
      return (part + 256).toString(16).slice(1);
    }).join("");
  }

  function settings(dark) {
    return {
      startOnLoad: false,
      securityLevel: "strict",
      suppressErrorRendering: true,
      secure: OURS,
      maxTextSize: 20000,
      deterministicIds: true,
      deterministicIDSeed: "diagram",
      htmlLabels: false,
      flowchart: { htmlLabels: false },
      class: { htmlLabels: false },
      state: { htmlLabels: false },
      sequence: { mirrorActors: false },
      gantt: { useWidth: 720, fontSize: 14, sectionFontSize: 14, barHeight: 26, barGap: 6, leftPadding: 96 },
      fontFamily: FAMILY,
      theme: "base",
      darkMode: dark,
      themeVariables: colours(dark),
    };
  }

  function colours(dark) {
    var paper = colour("--paper");
    var raised = colour("--raised");
    var sunken = colour("--sunken");
    var ink = colour("--ink");
    var soft = colour("--ink-soft");
    var line = colour("--line-strong");
    var tint = colour("--accent-tint");
    var accent = colour("--accent");
    var said = {
      darkMode: dark, fontFamily: FAMILY, fontSize: "16px", background: paper,
      primaryColor: tint, primaryTextColor: ink, primaryBorderColor: accent,
      secondaryColor: sunken, secondaryTextColor: ink, secondaryBorderColor: line,
      tertiaryColor: raised, tertiaryTextColor: ink, tertiaryBorderColor: line,
      mainBkg: tint, nodeBorder: accent, nodeTextColor: ink, textColor: ink, titleColor: ink, lineColor: soft,
      arrowheadColor: soft, defaultLinkColor: soft, edgeLabelBackground: paper, clusterBkg: sunken, clusterBorder: line,
      noteBkgColor: colour("--mark"), noteTextColor: ink, noteBorderColor: line,
      actorBkg: tint, actorBorder: accent, actorTextColor: ink, actorLineColor: line, signalColor: soft,
      signalTextColor: ink, labelBoxBkgColor: sunken, labelBoxBorderColor: line, labelTextColor: ink, loopTextColor: ink,
      activationBkgColor: sunken, activationBorderColor: line, sequenceNumberColor: paper,
      labelColor: ink, altBackground: sunken, transitionColor: soft, transitionLabelColor: ink, stateLabelColor: ink,
      stateBkg: tint, labelBackgroundColor: paper, compositeBackground: raised, compositeTitleBackground: sunken,
      compositeBorder: line, innerEndBackground: soft, specialStateColor: soft, classText: ink,
      relationColor: soft, relationLabelBackground: paper, relationLabelColor: ink,
      attributeBackgroundColorOdd: raised, attributeBackgroundColorEven: sunken, rowOdd: raised, rowEven: sunken,
      errorBkgColor: colour("--danger-tint"), errorTextColor: ink,
      sectionBkgColor: sunken, altSectionBkgColor: raised, sectionBkgColor2: sunken, gridColor: colour("--line"),
      excludeBkgColor: sunken, taskBkgColor: tint, taskBorderColor: accent, taskTextColor: ink, taskTextLightColor: ink,
      taskTextDarkColor: ink, taskTextOutsideColor: ink, taskTextClickableColor: ink,
      activeTaskBkgColor: colour("--mark"), activeTaskBorderColor: colour("--warning"),
      doneTaskBkgColor: sunken, doneTaskBorderColor: line, critBkgColor: colour("--danger-tint"),
      critBorderColor: colour("--danger"), todayLineColor: colour("--danger"), vertLineColor: colour("--danger"),
      pieTitleTextColor: ink, pieSectionTextColor: ink, pieLegendTextColor: ink, pieStrokeColor: paper,
      pieOuterStrokeColor: line, pieOpacity: "1", pieTitleTextSize: "16px", pieLegendTextSize: "15px",
      quadrantPointFill: accent, quadrantPointTextFill: ink, quadrantXAxisTextFill: ink, quadrantYAxisTextFill: ink,
      quadrantTitleFill: ink, quadrantInternalBorderStrokeFill: line, quadrantExternalBorderStrokeFill: line,
      xyChart: {
        backgroundColor: paper, titleColor: ink, xAxisTitleColor: ink, yAxisTitleColor: ink, xAxisLabelColor: ink,
        yAxisLabelColor: ink, xAxisTickColor: line, yAxisTickColor: line, xAxisLineColor: line, yAxisLineColor: line,
        plotColorPalette: hues("").join(","),
      },
    };
    quadrants(said, [tint, raised, sunken, raised], ink);
    series(said, ink, line);
    return said;
  }

  function quadrants(said, fills, ink) {
    fills.forEach(function (fill, index) {
      said["quadrant" + (index + 1) + "Fill"] = fill;
      said["quadrant" + (index + 1) + "TextFill"] = ink;
    });
  }

  function hues(suffix) {
    return Array.from({ length: HUES }, function (_, index) { return colour("--speaker-" + (index + 1) + suffix); });
  }

  // Parts of a whole, sections, branches: told apart by the tints that tell speakers apart, with text in ink.
  function series(said, ink, line) {
    var tints = hues("-tint");
    var strong = hues("");
    var paper = colour("--paper");
    for (var i = 0; i < 12; i++) {
      said["pie" + (i + 1)] = tints[i % HUES];
      said["cScale" + i] = tints[i % HUES];
      said["cScaleInv" + i] = strong[i % HUES];
      said["cScalePeer" + i] = strong[i % HUES];
      said["cScaleLabel" + i] = ink;
      if (i < 8) {
        said["fillType" + i] = tints[i % HUES];
        said["git" + i] = strong[i % HUES];
        said["gitInv" + i] = paper;
        said["gitBranchLabel" + i] = paper;
      }
    }
    said.tagLabelColor = ink;
    said.tagLabelBackground = colour("--accent-tint");
    said.tagLabelBorder = line;
    said.commitLabelColor = ink;
    said.commitLabelBackground = colour("--sunken");
  }
})();
