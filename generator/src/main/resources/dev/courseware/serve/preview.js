// Keeps a page of the preview as its source is: reloads it when it has changed, goes to the page that was edited, and
// shows what was found. Only previews have it; no file of a site does.
(function () {
  'use strict';

  var KEY = 'courseware-preview';
  var version = document.currentScript.dataset.version.split(' ');
  var run = version[0];
  var number = Number(version[1]);
  var panel = null;
  var open = null;

  function pageOf(path) {
    var name = decodeURIComponent(path).replace(/^\//, '');
    return name === '' || name.endsWith('/') ? name + 'index.html' : name;
  }

  function lessonOf(page) {
    return page.replace(/(\.slides|\.slides-linear|\.handout)?\.html$/, '');
  }

  function shown() {
    var names = [pageOf(location.pathname)];
    performance.getEntriesByType('resource').forEach(function (entry) {
      var address = new URL(entry.name, location.href);
      if (address.origin === location.origin) {
        names.push(pageOf(address.pathname));
      }
    });
    return names;
  }

  function reload() {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ page: location.pathname, top: window.scrollY }));
    } catch (e) {
      // Without storage the browser keeps the place as well as it can.
    }
    location.reload();
  }

  function keepPlace() {
    try {
      var kept = JSON.parse(sessionStorage.getItem(KEY) || 'null');
      sessionStorage.removeItem(KEY);
      if (kept && kept.page === location.pathname && !location.hash) {
        window.scrollTo({ top: kept.top, behavior: 'instant' });
      }
    } catch (e) {
      // As above.
    }
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function problemOf(problem) {
    var item = element('li', problem.severity);
    var head = element('p', 'head');
    head.append(element('strong', '', problem.severity));
    var place = element('button', 'place', problem.place);
    place.type = 'button';
    place.title = 'Copy this place';
    place.addEventListener('click', function () {
      navigator.clipboard.writeText(problem.place).then(function () {
        place.textContent = 'Copied';
        setTimeout(function () {
          place.textContent = problem.place;
        }, 900);
      });
    });
    head.append(place, element('span', 'rule', problem.rule));
    item.append(head, element('p', '', problem.message));
    if (problem.hint) {
      item.append(element('p', 'hint', problem.hint));
    }
    if (problem.excerpt) {
      item.append(element('pre', '', problem.excerpt));
    }
    return item;
  }

  function count(list, severity, name) {
    var many = list.filter(function (problem) {
      return problem.severity === severity;
    }).length;
    return many === 0 ? '' : many + ' ' + name + (many === 1 ? '' : 's');
  }

  function show(news) {
    var here = pageOf(location.pathname);
    var mine = news.problems.filter(function (problem) {
      return problem.severity === 'error' || problem.page === here || problem.page === '';
    });
    if (panel) {
      panel.remove();
      panel = null;
    }
    if (mine.length === 0) {
      open = null;
      return;
    }
    panel = element('div');
    var root = panel.attachShadow({ mode: 'open' });
    var style = element('link');
    style.rel = 'stylesheet';
    style.href = '/-courseware/preview.css';
    var details = element('details');
    details.open = open === null ? count(mine, 'error', 'error') !== '' : open;
    details.addEventListener('toggle', function () {
      open = details.open;
    });
    details.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && details.open) {
        details.open = false;
        details.querySelector('summary').focus();
        event.stopPropagation();
      }
    });
    var parts = [count(mine, 'error', 'error'), count(mine, 'warning', 'warning'), count(mine, 'info', 'remark')];
    var title = parts.filter(Boolean).join(', ') + (news.good ? '' : ' – you see the last good version');
    var list = element('ul');
    mine.forEach(function (problem) {
      list.append(problemOf(problem));
    });
    details.append(element('summary', news.good ? '' : 'stale', title), list);
    var region = element('section');
    region.setAttribute('aria-label', 'Problems of this course');
    region.append(details);
    root.append(style, region);
    document.body.append(panel);
  }

  function hear(news) {
    // Of the builds that this page has missed, nobody knows what they changed.
    if (news.run !== run || news.number > number + 1) {
      reload();
      return;
    }
    if (news.number > number && news.changed.length > 0) {
      number = news.number;
      // Whoever looks at a lesson's deck while its text is edited wants to go on looking at the deck.
      var elsewhere = news.edited && lessonOf(news.edited) !== lessonOf(pageOf(location.pathname));
      if (elsewhere && document.visibilityState === 'visible') {
        location.href = '/' + news.edited.split('/').map(encodeURIComponent).join('/');
        return;
      }
      var names = shown();
      if (news.changed.some(function (name) { return names.indexOf(name) >= 0; })) {
        reload();
        return;
      }
    }
    number = news.number;
    show(news);
  }

  keepPlace();
  new EventSource('/-courseware/events').addEventListener('message', function (event) {
    hear(JSON.parse(event.data));
  });
})();
