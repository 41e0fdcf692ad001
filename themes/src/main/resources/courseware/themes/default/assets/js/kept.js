// What this browser keeps as text: how one likes to listen, and what one writes below questions, in conversations and before
// experiments. Where it keeps nothing, that lasts as long as the page.
(function () {
  "use strict";
  // What was written stands under its kind and its place: page and element.
  var WRITTEN = /^(answer|part|prediction) /;

  function written(kind, id) {
    return kind + " " + location.pathname + "#" + id;
  }

  function get(key) {
    try {
      return localStorage.getItem(key);
    } catch (storageForbidden) {
      return null;
    }
  }

  // Forgets what has no text; says whether it could.
  function set(key, text) {
    try {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
      return true;
    } catch (storageFullOrForbidden) {
      return false;
    }
  }

  function names() {
    try {
      return Object.keys(localStorage);
    } catch (storageForbidden) {
      return [];
    }
  }

  window.Kept = { WRITTEN: WRITTEN, written: written, get: get, set: set, names: names };
})();
