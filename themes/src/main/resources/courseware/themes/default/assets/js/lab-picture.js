// A lab's picture in the page. What changes is changed in place, so that focus stays where it is, and a frame costs little.
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg";
  var MANY = 20;

  // A picture in "holder"; act({name, target}) is told what a learner does in it.
  window.labPicture = function (holder, name, act) {
    var svg = document.createElementNS(SVG, "svg");
    var before = { tag: "svg", attributes: {}, children: [], action: null };
    var nodes = new Map();
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", name);
    holder.append(svg);

    svg.addEventListener("click", function (event) { use(event.target.closest("[data-action]")); });
    svg.addEventListener("keydown", function (event) {
      var button = event.target.closest("[data-action]");
      if (!button) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        event.stopPropagation();
        if (!event.repeat) use(button);
        return;
      }
      var buttons = all();
      var to = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
      if (!to || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      var at = Math.max(0, Math.min(buttons.length - 1, buttons.indexOf(button) + to));
      buttons[at].focus();
    });
    svg.addEventListener("focusin", function () { stops(); });

    function use(button) {
      if (!button || button.getAttribute("aria-disabled") === "true") return;
      var action = nodes.get(button);
      if (action) act({ name: action.name, target: action.target });
    }

    function all() {
      return Array.prototype.slice.call(svg.querySelectorAll("[data-action]"));
    }

    // Where there are many, one of them is a stop of the tabulator, and arrows lead on.
    function stops() {
      var buttons = all();
      var one = buttons.indexOf(document.activeElement);
      buttons.forEach(function (button, index) {
        var stop = buttons.length <= MANY || index === Math.max(0, one);
        set(button, "tabindex", stop ? "0" : "-1");
      });
    }

    return function (tree, width) {
      var focused = svg.contains(document.activeElement) ? document.activeElement : null;
      var at = focused ? all().indexOf(focused) : -1;
      set(svg, "viewBox", "0 0 " + width + " " + tree.attributes.height);
      set(svg, "width", String(width));
      set(svg, "height", tree.attributes.height);
      patch(svg, before, tree);
      before = tree;
      var buttons = all();
      if (buttons.length > MANY || focused) stops();
      if (!focused || document.activeElement === focused) return;
      // What was moved has lost the focus; what is gone leaves it to its neighbour.
      if (svg.contains(focused)) focused.focus();
      else if (buttons.length) buttons[Math.min(Math.max(0, at), buttons.length - 1)].focus();
    };

    function make(node) {
      if (typeof node === "string") return document.createTextNode(node);
      var element = document.createElementNS(SVG, node.tag);
      Object.keys(node.attributes).forEach(function (name) { element.setAttribute(name, node.attributes[name]); });
      action(element, node);
      node.children.forEach(function (child) { element.append(make(child)); });
      return element;
    }

    function action(element, node) {
      var given = node.action;
      if (!given) {
        if (nodes.delete(element)) ["role", "tabindex", "aria-label", "aria-pressed", "aria-disabled", "data-action"].forEach(function (name) { element.removeAttribute(name); });
        return;
      }
      nodes.set(element, given);
      set(element, "role", "button");
      set(element, "data-action", given.name);
      set(element, "aria-label", given.label);
      set(element, "aria-pressed", given.pressed === undefined ? null : String(Boolean(given.pressed)));
      set(element, "aria-disabled", given.disabled ? "true" : null);
      if (!element.hasAttribute("tabindex")) element.setAttribute("tabindex", "0");
    }

    function patch(element, old, fresh) {
      if (element !== svg) {
        change(element, old.attributes, fresh.attributes);
        action(element, fresh);
      }
      var olds = old.children;
      var keyed = null;
      var used = new Set();
      var present = Array.prototype.slice.call(element.childNodes);
      fresh.children.forEach(function (child, index) {
        var from = index;
        if (child.key !== null && child.key !== undefined && !alike(olds[index], child)) {
          keyed = keyed || byKey(olds);
          from = keyed.has(child.key) ? keyed.get(child.key) : -1;
        }
        var kept = !used.has(from) && alike(olds[from], child) ? present[from] : null;
        if (kept) {
          used.add(from);
          if (typeof child !== "string") patch(kept, olds[from], child);
          else if (olds[from] !== child) kept.data = child;
        }
        var here = element.childNodes[index] || null;
        var wanted = kept || make(child);
        if (here !== wanted) element.insertBefore(wanted, here);
      });
      while (element.childNodes.length > fresh.children.length) {
        var gone = element.lastChild;
        forget(gone);
        gone.remove();
      }
    }

    function forget(element) {
      nodes.delete(element);
      if (element.querySelectorAll) element.querySelectorAll("[data-action]").forEach(function (one) { nodes.delete(one); });
    }
  };

  function byKey(children) {
    var found = new Map();
    children.forEach(function (child, index) {
      if (typeof child !== "string" && child.key !== null) found.set(child.key, index);
    });
    return found;
  }

  function alike(old, fresh) {
    if (old === undefined) return false;
    if (typeof old === "string" || typeof fresh === "string") return typeof old === typeof fresh;
    return old.tag === fresh.tag && old.key === fresh.key;
  }

  function change(element, old, fresh) {
    Object.keys(old).forEach(function (name) {
      if (!(name in fresh)) element.removeAttribute(name);
    });
    Object.keys(fresh).forEach(function (name) {
      if (old[name] !== fresh[name]) element.setAttribute(name, fresh[name]);
    });
  }

  function set(element, name, value) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
})();
