// Opens the search. What it needs, scripts and index, is loaded when a reader opens it for the first time.
(function () {
  "use strict";
  var settings = document.currentScript.dataset;
  var dialog = document.getElementById("@searchDialog");
  var button = document.querySelector(".search-open");
  if (!dialog || !dialog.showModal || !button) return;
  var field = dialog.querySelector("input");
  var loaded = false;

  // Files of the index register themselves here: pages opened from a disk may load scripts, and nothing else.
  window.courseSearch = { root: settings.root, dialog: dialog };

  function open() {
    if (dialog.open) return;
    document.querySelectorAll("[popover]:popover-open").forEach(function (popover) { popover.hidePopover(); });
    dialog.showModal();
    field.focus();
    field.select();
    if (loaded) return;
    loaded = true;
    settings.scripts.split(" ").forEach(function (address) {
      var script = document.createElement("script");
      script.src = address;
      script.async = false;
      document.head.append(script);
    });
  }

  function writes(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  // Whoever is quicker than the scripts has pressed it all the same.
  field.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && !event.isComposing) window.courseSearch.entered = true;
  });
  field.addEventListener("input", function () { window.courseSearch.entered = false; });
  button.addEventListener("click", open);
  dialog.querySelector("button").addEventListener("click", function () { dialog.close(); });
  dialog.addEventListener("click", function (event) {
    if (event.target === dialog) dialog.close();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (dialog.open ? event.target === field : writes(event.target) || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    if (dialog.open) field.focus();
    else open();
  });
})();
