// A lab's picture in the page. What changes is changed in place, so that focus stays where it is, and a frame costs little.
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg";
  var MANY = 20;

  // A picture in "holder"; act({name, target}) is told what a learner does in it.
  window.labPicture = function (holder, name, act) {
    var svg = document.createElementNS(SVG, "svg");
    // What moves, on a sheet of its own: a browser paints all of a drawing again when a part of it has moved.
    var sheet = document.createElementNS(SVG, "svg");
    var before = empty(svg);
    var moved = empty(sheet);
    var nodes = new Map();
    // Whether something came, went or moved in this drawing.
    var structure = false;
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", name);
    sheet.setAttribute("aria-hidden", "true");
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

    return function (tree, width, height) {
      var focused = svg.contains(document.activeElement) ? document.activeElement : null;
      var at = focused ? all().indexOf(focused) : -1;
      // In room of a given height, what is lower keeps its size, and what is higher is scaled down.
      height = String(Math.max(height || 0, tree.attributes.height));
      [svg, sheet].forEach(function (one) {
        set(one, "viewBox", "0 0 " + width + " " + height);
        set(one, "width", String(width));
        set(one, "height", height);
      });
      var moving = tree.children.filter(moves);
      if (moving.length && !sheet.parentNode) svg.after(sheet);
      moved = patched(moved, moving);
      structure = false;
      before = patched(before, tree.children.filter(function (child) { return !moves(child); }));
      if (!structure) return;
      var buttons = all();
      set(svg, "role", buttons.length ? "group" : "img");
      if (buttons.length > MANY || focused) stops();
      if (!focused || document.activeElement === focused) return;
      // What was moved has lost the focus; what is gone leaves it to its neighbour.
      if (svg.contains(focused)) focused.focus();
      else if (buttons.length) buttons[Math.min(Math.max(0, at), buttons.length - 1)].focus();
    };

    function moves(child) {
      return Boolean(child.moves);
    }

    function patched(root, children) {
      var fresh = { attributes: {}, children: children };
      patch(root, fresh);
      return fresh;
    }

    function make(node) {
      if (typeof node === "string") return document.createTextNode(node);
      var element = node.element = document.createElementNS(SVG, node.tag);
      for (var name in node.attributes) element.setAttribute(name, node.attributes[name]);
      if (node.action) action(element, node.action);
      else unread(element);
      node.nodes = node.children.map(make);
      element.append.apply(element, node.nodes);
      structure = true;
      return element;
    }

    function action(element, given) {
      if (!given) {
        nodes.delete(element);
        unread(element);
        ["role", "tabindex", "aria-label", "aria-pressed", "aria-disabled", "data-action"].forEach(function (name) { element.removeAttribute(name); });
        return;
      }
      nodes.set(element, given);
      element.removeAttribute("aria-hidden");
      set(element, "role", "button");
      set(element, "data-action", given.name);
      set(element, "aria-label", given.label);
      set(element, "aria-pressed", given.pressed === undefined ? null : String(Boolean(given.pressed)));
      set(element, "aria-disabled", given.disabled ? "true" : null);
      if (!element.hasAttribute("tabindex")) element.setAttribute("tabindex", "0");
    }

    // Numbers and names without the lines between them would be heard as one run of words; what the picture shows is said of it
    // as a whole.
    function unread(element) {
      if (element.tagName === "text") element.setAttribute("aria-hidden", "true");
    }

    // Trees remember their elements, so that nothing is asked of the page, and only what differs is told to it.
    function patch(old, fresh) {
      if (old === fresh) return;
      var element = fresh.element = old.element;
      if (element !== svg && element !== sheet) {
        change(element, old.attributes, fresh.attributes);
        if (!same(old.action, fresh.action)) {
          if (!old.action || !fresh.action) structure = true;
          action(element, fresh.action);
        }
      }
      var olds = old.children;
      var all = fresh.children;
      var here = fresh.nodes = new Array(all.length);
      var inPlace = olds.length === all.length;
      var keyed = null;
      var used = null;
      for (var index = 0; index < all.length; index++) {
        var child = all[index];
        var from = index;
        if (child.key !== null && child.key !== undefined && !alike(olds[index], child)) {
          keyed = keyed || byKey(olds);
          from = keyed.has(child.key) ? keyed.get(child.key) : -1;
        }
        if (from !== index || !alike(olds[from], child)) {
          inPlace = false;
          used = used || first(index);
        }
        if (!alike(olds[from], child) || used && used.has(from)) continue;
        if (used) used.add(from);
        here[index] = old.nodes[from];
        if (typeof child !== "string") patch(olds[from], child);
        else if (olds[from] !== child) here[index].data = child;
      }
      if (inPlace) return;
      structure = true;
      // What is gone goes first, so that the others stay where they are.
      used = used || first(all.length);
      old.nodes.forEach(function (node, index) {
        if (used.has(index)) return;
        forget(node);
        node.remove();
      });
      var next = element.firstChild;
      for (index = 0; index < all.length; index++) {
        if (here[index] && here[index] === next) next = next.nextSibling;
        else element.insertBefore(here[index] = here[index] || make(all[index]), next);
      }
    }

    function forget(element) {
      nodes.delete(element);
      if (element.querySelectorAll) element.querySelectorAll("[data-action]").forEach(function (one) { nodes.delete(one); });
    }
  };

  function empty(svg) {
    return { attributes: {}, children: [], element: svg, nodes: [] };
  }

  // The first places, as a set.
  function first(count) {
    var all = new Set();
    for (var index = 0; index < count; index++) all.add(index);
    return all;
  }

  function same(one, other) {
    return one === other || Boolean(one && other) && one.name === other.name && one.target === other.target &&
      one.label === other.label && one.pressed === other.pressed && one.disabled === other.disabled;
  }

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
    for (var name in fresh) if (old[name] !== fresh[name]) element.setAttribute(name, fresh[name]);
    for (name in old) if (!(name in fresh)) element.removeAttribute(name);
  }

  function set(element, name, value) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
})();
