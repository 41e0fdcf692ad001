// Ranks the places that have what was typed. A place is a section, a turn, a term or a note.
(function () {
  "use strict";
  var search = window.courseSearch;
  // By the index's weights: in the text, three times or more, a term, a heading.
  var WEIGHTS = [1, 1.5, 5, 6];
  var TITLE = 9;
  var HEADING = 3;
  var FROM_TITLE = 0.3;
  var FROM_PAGE = 0.1;
  var OF_ONE_PAGE = 3;

  // A word's places with its score at each.
  function score(found) {
    var places = new Map();
    var cut = false;
    found.forEach(function (hit) {
      var isCut = search.eachPlace(hit.postings, function (place, weight) {
        var title = weight === HEADING && search.firstPlaces[search.pageOf(place)] === place;
        var value = (title ? TITLE : WEIGHTS[weight]) * hit.quality;
        if (value > (places.get(place) || 0)) places.set(place, value);
      });
      cut = cut || isCut;
    });
    var rarity = Math.log(1 + search.placeCount / Math.max(1, places.size));
    var pages = new Map();
    places.forEach(function (value, place) {
      places.set(place, value * rarity);
      var page = search.pageOf(place);
      pages.set(page, Math.max(pages.get(page) || 0, value * rarity));
    });
    return { places: places, pages: pages, cut: cut };
  }

  // Words of a page's title hold for all its places; words elsewhere on the page count little.
  function rank(place, words) {
    var page = search.pageOf(place);
    var here = 0;
    var onPage = 0;
    var sum = 0;
    words.forEach(function (word) {
      var own = word.places.get(place) || 0;
      var title = word.places.get(search.firstPlaces[page]) || 0;
      var near = word.pages.get(page) || 0;
      if (own || title || word.cut) here++;
      if (near || word.cut) onPage++;
      sum += Math.max(own, title * FROM_TITLE, near * FROM_PAGE);
    });
    return { place: place, page: page, here: here, onPage: onPage, score: sum };
  }

  function better(a, b) {
    return b.here - a.here || b.onPage - a.onPage || b.score - a.score || a.place - b.place;
  }

  // All words in a place come first, then all on its page; only if there is neither, places with some.
  function choose(ranked, count) {
    var whole = ranked.filter(function (result) { return result.here === count || result.onPage === count; });
    var seen = {};
    return {
      complete: whole.length > 0,
      list: (whole.length ? whole : ranked).sort(better).filter(function (result) {
        seen[result.page] = (seen[result.page] || 0) + 1;
        return seen[result.page] <= (result.here === count ? OF_ONE_PAGE : 1);
      })
    };
  }

  // Resolves to what was found: the places to show, how many there are, whether they have all words, and a test for the
  // words to mark in a text.
  search.find = function (text, most) {
    var typed = Array.from(new Set(search.wordsOf(text, true)));
    return search.begin().then(function () {
      return Promise.all(typed.map(search.lookUp));
    }).then(function (found) {
      var words = found.map(score);
      var places = new Set();
      words.forEach(function (word) { word.places.forEach(function (value, place) { places.add(place); }); });
      var ranked = Array.from(places).map(function (place) { return rank(place, words); });
      var chosen = choose(ranked, typed.length);
      return Promise.all(chosen.list.slice(0, most).map(function (result) {
        return search.readPage(result.page).then(function (page) {
          return { page: page, place: page.places[result.place - search.firstPlaces[result.page]] };
        });
      })).then(function (results) {
        return { results: results, count: chosen.list.length, complete: chosen.complete, fits: fits(typed, found) };
      });
    });
  };

  function fits(typed, found) {
    var near = new Set();
    found.forEach(function (hits) {
      hits.forEach(function (hit) { if (hit.quality <= 0.5) near.add(hit.word); });
    });
    return function (word) {
      return near.has(word) || typed.some(function (one) { return word.startsWith(one); });
    };
  }
})();
