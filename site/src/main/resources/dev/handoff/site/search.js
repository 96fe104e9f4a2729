// Finds sections by the words typed: all of them must be there, a word in a heading counts more. No server is asked.
(function () {
  'use strict';
  const MOST = 20;
  const form = document.getElementById('search-form');
  const field = document.getElementById('search');
  const found = document.getElementById('found');
  const hits = document.getElementById('hits');
  const top = document.body.dataset.top;
  const pages = (window.handoffPages || []).map(function (entry) {
    return Object.assign({ heading: (entry.page + ' ' + entry.title).toLowerCase(), words: entry.text.toLowerCase() }, entry);
  });
  form.hidden = false;

  function weight(entry, words) {
    let sum = 0;
    for (const word of words) {
      const inHeading = entry.heading.includes(word);
      if (!inHeading && !entry.words.includes(word)) {
        return 0;
      }
      sum += inHeading ? 5 : 1;
    }
    return sum;
  }

  function excerpt(entry, word) {
    const at = Math.max(0, entry.words.indexOf(word));
    const from = Math.max(0, at - 60);
    return (from > 0 ? '… ' : '') + entry.text.slice(from, from + 160) + ' …';
  }

  function item(entry, words) {
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = top + entry.address;
    link.textContent = entry.title === entry.page ? entry.page : entry.page + ': ' + entry.title;
    const text = document.createElement('p');
    text.textContent = excerpt(entry, words[0]);
    line.append(link, text);
    return line;
  }

  function search() {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    hits.replaceChildren();
    if (words.length === 0) {
      found.textContent = '';
      return;
    }
    const fitting = pages
      .map(function (entry) { return { entry: entry, weight: weight(entry, words) }; })
      .filter(function (hit) { return hit.weight > 0; })
      .sort(function (a, b) { return b.weight - a.weight; });
    found.textContent = fitting.length === 0 ? 'Nothing found.'
      : fitting.length > MOST ? 'The best ' + MOST + ' of ' + fitting.length + ' places' : fitting.length + (fitting.length === 1 ? ' place' : ' places');
    hits.append.apply(hits, fitting.slice(0, MOST).map(function (hit) { return item(hit.entry, words); }));
  }

  field.addEventListener('input', search);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    const first = hits.querySelector('a');
    if (first) {
      first.focus();
    }
  });
})();
