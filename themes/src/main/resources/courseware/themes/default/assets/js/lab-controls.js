// A control for one parameter of a lab: a slider with its number, a choice, or a switch.
(function () {
  "use strict";

  window.labControl = function (lab, parameter, value, words, told) {
    var id = lab + "@" + parameter.name;
    var element = document.createElement("div");
    element.className = "lab-parameter";
    var label = document.createElement("label");
    label.htmlFor = id;
    label.textContent = parameter.label;
    var field;
    var output = document.createElement("output");
    output.htmlFor = id;
    if (parameter.choices) {
      field = document.createElement("select");
      parameter.choices.forEach(function (choice) { field.append(new Option(choice[1], choice[0])); });
      field.addEventListener("change", function () { told(field.value); });
    } else if (parameter.kind === "switch") {
      field = document.createElement("input");
      field.type = "checkbox";
      field.addEventListener("change", function () { told(field.checked); });
    } else {
      field = document.createElement("input");
      field.type = "range";
      field.min = 0;
      field.max = Math.round((parameter.high - parameter.low) / parameter.step);
      field.step = 1;
      field.addEventListener("input", function () {
        var fresh = Math.round((parameter.low + field.value * parameter.step) * 1e9) / 1e9;
        say(fresh);
        told(fresh);
      });
    }
    field.id = id;
    element.append(label, field, output);
    set(value);
    return { element: element, name: parameter.name, set: set };

    function set(fresh) {
      if (parameter.choices) field.value = fresh;
      else if (parameter.kind === "switch") field.checked = fresh;
      else {
        field.value = Math.round((fresh - parameter.low) / parameter.step);
        say(fresh);
      }
    }

    function say(fresh) {
      output.textContent = window.LabShapes.number(fresh, parameter.unit);
      field.setAttribute("aria-valuetext", output.textContent);
    }
  };
})();
