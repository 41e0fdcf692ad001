// Runs before the first paint, so that a page never flashes in the other scheme.
// Where nothing else has a name, browsers let an element with such an id have it: reveal.js would take sections called
// "Exports" and "Module" for a loader of modules, and start nothing.
var define, exports, module;

(function () {
  "use strict";
  var root = document.documentElement;
  var own = root.dataset.scheme;
  root.classList.add("js");
  try {
    show(localStorage.getItem("scheme"));
    if (root.dataset.notice && localStorage.getItem("notice-" + root.dataset.notice)) root.dataset.noticeRead = "";
  } catch (storageForbidden) {
    // Pages opened as files may have no storage; the system's scheme is a good one.
  }
  // What is chosen in one window holds in all: the slides, the speaker view and its pictures.
  addEventListener("storage", function (event) {
    if (event.key === "scheme") show(event.newValue);
  });

  // Where nothing is chosen, the theme decides, or leaves it to the system.
  function show(chosen) {
    var scheme = chosen || own;
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
  }

  // The element that an address's part behind # leads to, as browsers find it: anyone may write anything there.
  window.targetOf = function (hash) {
    var id = hash.slice(1);
    if (!id) return null;
    var target = document.getElementById(id);
    if (target) return target;
    try {
      return document.getElementById(decodeURIComponent(id));
    } catch (notPercentEncoded) {
      return null;
    }
  };

  // Lines would break elsewhere when the fonts come after the first paint. A plain preload link would do, but browsers
  // refuse it on file:// and say so in the console.
  if (location.protocol !== "file:") {
    [document.currentScript.dataset.font, document.currentScript.dataset.interfaceFont].forEach(function (font) {
      if (!font) return;
      var preload = document.createElement("link");
      preload.rel = "preload";
      preload.as = "font";
      preload.type = "font/woff2";
      preload.crossOrigin = "anonymous";
      preload.href = font;
      document.head.append(preload);
    });
  }
})();
