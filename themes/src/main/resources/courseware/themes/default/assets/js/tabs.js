// Shows one tab at a time. A title that was picked is picked in all groups of the page, and remembered.
(function () {
  "use strict";
  var KEPT = 20;
  var groups = Array.from(document.querySelectorAll(".tabs")).map(group);

  picked().reverse().forEach(pick);
  toTarget();
  addEventListener("hashchange", toTarget);

  function group(element) {
    var list = document.createElement("div");
    list.className = "tab-list";
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", element.dataset.label);
    var tabs = Array.from(element.children).map(function (panel) {
      var title = panel.querySelector(":scope > .tab-title");
      var button = document.createElement("button");
      button.type = "button";
      button.id = panel.id + "@button";
      button.setAttribute("role", "tab");
      button.setAttribute("aria-controls", panel.id);
      button.textContent = panel.dataset.title;
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", button.id);
      title.classList.add("in-list");
      list.append(button);
      return { title: panel.dataset.title, button: button, panel: panel };
    });
    element.prepend(list);
    var made = { list: list, tabs: tabs };
    tabs.forEach(function (tab) {
      tab.button.addEventListener("click", function () { choose(tab); });
      tab.panel.addEventListener("beforematch", function () { show(made, tab); });
    });
    list.addEventListener("keydown", function (event) { move(made, event); });
    show(made, tabs[0]);
    return made;
  }

  function show(group, shown) {
    group.tabs.forEach(function (tab) {
      var on = tab === shown;
      tab.button.setAttribute("aria-selected", String(on));
      tab.button.tabIndex = on ? 0 : -1;
      if (on) tab.panel.removeAttribute("hidden");
      else tab.panel.setAttribute("hidden", "until-found");
    });
  }

  function pick(title) {
    groups.forEach(function (group) {
      var tab = group.tabs.find(function (each) { return each.title === title; });
      if (tab) show(group, tab);
    });
  }

  // Other groups above change their height; what the reader looks at stays where it is.
  function choose(tab) {
    var before = tab.button.getBoundingClientRect().top;
    pick(tab.title);
    scrollBy({ top: tab.button.getBoundingClientRect().top - before, behavior: "instant" });
    keep(tab.title);
  }

  function move(group, event) {
    var here = group.tabs.findIndex(function (tab) { return tab.button === event.target; });
    var forward = getComputedStyle(group.list).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    var back = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    var count = group.tabs.length;
    var next = { Home: 0, End: count - 1 };
    next[forward] = (here + 1) % count;
    next[back] = (here + count - 1) % count;
    if (here < 0 || !(event.key in next) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    var tab = group.tabs[next[event.key]];
    choose(tab);
    tab.button.focus({ preventScroll: true });
  }

  // A link may lead into a tab that is not shown.
  function toTarget() {
    var target = window.targetOf(location.hash);
    var inside = target && target.closest(".tab");
    if (!inside) return;
    for (var panel = inside; panel; panel = panel.parentElement.closest(".tab")) {
      groups.forEach(function (group) {
        group.tabs.forEach(function (tab) {
          if (tab.panel === panel) show(group, tab);
        });
      });
    }
    target.scrollIntoView();
  }

  function picked() {
    try {
      var titles = JSON.parse(localStorage.getItem("tabs"));
      return Array.isArray(titles) ? titles.map(String) : [];
    } catch (storageForbidden) {
      return [];
    }
  }

  // The last picked first.
  function keep(title) {
    var titles = [title].concat(picked().filter(function (other) { return other !== title; }));
    try {
      localStorage.setItem("tabs", JSON.stringify(titles.slice(0, KEPT)));
    } catch (storageForbidden) {
      // The choice then lasts as long as the page.
    }
  }
})();
