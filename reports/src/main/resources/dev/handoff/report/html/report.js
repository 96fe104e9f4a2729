// What a page can do beyond being read: values on pointing and on the arrow keys, tables in another order, an appendix opened at once.
// Nothing is added that the page does not say already; without this script it is complete.
(() => {
  'use strict';

  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const make = (tag, kind, text) => {
    const element = document.createElement(tag);
    element.className = kind;
    element.textContent = text || '';
    return element;
  };

  // Values of a chart's marks, beside what is pointed at or focused.
  const tip = make('div', 'tip');
  const told = make('p', 'told');
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  told.setAttribute('aria-live', 'polite');
  document.body.append(tip);
  document.querySelector('main').append(told);

  const show = mark => {
    tip.textContent = mark.getAttribute('aria-label');
    tip.hidden = false;
    const at = mark.getBoundingClientRect();
    const room = document.documentElement.clientWidth - tip.offsetWidth - 8;
    const above = at.top - tip.offsetHeight - 8;
    tip.style.left = Math.max(8, Math.min(room, at.left + at.width / 2 - tip.offsetWidth / 2)) + 'px';
    tip.style.top = (above < 8 ? at.bottom + 8 : above) + 'px';
  };
  const hide = () => { tip.hidden = true; };
  const steps = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity};

  all('.values').forEach(chart => {
    const marks = all('rect', chart);
    marks.forEach((mark, index) => {
      const title = mark.querySelector('title');
      mark.setAttribute('aria-label', title.textContent);
      title.remove();
      mark.addEventListener('pointerenter', () => show(mark));
      mark.addEventListener('pointerleave', hide);
      mark.addEventListener('focus', () => show(mark));
      mark.addEventListener('blur', hide);
      mark.addEventListener('keydown', event => {
        if (event.key === 'Escape') { hide(); return; }
        if (!(event.key in steps)) { return; }
        event.preventDefault();
        const next = marks[Math.max(0, Math.min(marks.length - 1, index + steps[event.key]))];
        marks.forEach(other => other.setAttribute('tabindex', other === next ? '0' : '-1'));
        next.focus();
        told.textContent = next.getAttribute('aria-label');
      });
    });
  });
  window.addEventListener('scroll', () => {
    const focused = document.activeElement;
    if (focused && focused.matches('.values rect') && !tip.hidden) { show(focused); } else { hide(); }
  }, {passive: true});

  // Tables in the order of a column; parts stay below the row they belong to. A third press gives the first order back.
  const SCALES = {k: 1e3, M: 1e6, bn: 1e9};
  const TIMES = {ms: 0.001, s: 1, min: 60, h: 3600, d: 86400};
  const FIGURE = /^[<>\u2264\u2265~]?\s*([+-]?\d+(?:\.\d+)?)(?: to -?\d+(?:\.\d+)?)? ?(k|M|bn)?(?![A-Za-z])/;

  // The figure a cell begins with: "1,234 ± 5", "4.47 M EUR", "−7 %", "3 h 10 min ± 12 min", "never"; NaN for none.
  const figure = cell => {
    const text = cell.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2212/g, '-').replace(/(\d),(?=\d{3})/g, '$1').trim();
    if (text === 'never') { return Infinity; }
    if (/^(no difference|none)\b/.test(text)) { return 0; }
    const mean = text.split('\u00b1')[0];
    const times = Array.from(mean.matchAll(/([+-]?\d+(?:\.\d+)?) (ms|s|min|h|d)(?![a-z])/g));
    if (times.length > 0) {
      const sum = times.reduce((total, part) => total + Math.abs(part[1]) * TIMES[part[2]], 0);
      return mean.trim().startsWith('-') ? -sum : sum;
    }
    const found = FIGURE.exec(text);
    return found ? found[1] * (SCALES[found[2]] || 1) : NaN;
  };

  const ordered = (groups, column, direction) => {
    const cell = group => group[0].children[column] ? group[0].children[column].textContent : '';
    const figures = groups.map(group => figure(cell(group)));
    const numeric = figures.filter(value => !Number.isNaN(value)).length * 2 > groups.length;
    const compare = (a, b) => {
      if (!numeric) { return direction * cell(groups[a]).localeCompare(cell(groups[b]), 'en', {numeric: true}); }
      const none = Number.isNaN(figures[a]) - Number.isNaN(figures[b]);
      if (none !== 0 || Number.isNaN(figures[a])) { return none; }
      return figures[a] === figures[b] ? 0 : direction * (figures[a] < figures[b] ? -1 : 1);
    };
    return groups.map((group, index) => index).sort((a, b) => compare(a, b) || a - b).map(index => groups[index]);
  };

  all('main table').forEach(table => {
    const body = table.tBodies[0];
    const groups = [];
    Array.from(body.rows).forEach(row => {
      if (groups.length > 0 && row.querySelector('th.part')) { groups[groups.length - 1].push(row); } else { groups.push([row]); }
    });
    if (groups.length < 3) { return; }
    const heads = all('thead th', table);
    heads.forEach(head => {
      const column = head.cellIndex;
      const button = make('button', 'sort', head.textContent);
      button.type = 'button';
      head.textContent = '';
      head.append(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const next = {none: 'descending', descending: 'ascending', ascending: 'none'}[head.getAttribute('aria-sort')];
        heads.forEach(other => other.setAttribute('aria-sort', 'none'));
        head.setAttribute('aria-sort', next);
        const rows = next === 'none' ? groups : ordered(groups, column, next === 'ascending' ? 1 : -1);
        rows.forEach(group => body.append(...group));
      });
    });
  });

  // A table wider than its box can be scrolled with the keyboard, too.
  const boxes = () => all('.scroll').forEach(box => {
    const wider = box.scrollWidth > box.clientWidth + 1;
    box.classList.toggle('more', wider);
    if (!wider) { ['tabindex', 'role', 'aria-label'].forEach(name => box.removeAttribute(name)); return; }
    box.setAttribute('tabindex', '0');
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', box.querySelector('caption').textContent + ', to be scrolled');
  });
  boxes();
  window.addEventListener('resize', boxes);
  document.addEventListener('toggle', boxes, true);

  // The appendix: all of it at once, on the screen and on paper.
  const appendix = document.getElementById('appendix');
  const chapters = appendix ? Array.from(appendix.children).filter(child => child.tagName === 'DETAILS') : [];
  const open = () => { chapters.forEach(chapter => { chapter.open = true; }); };
  const printWithAll = () => {
    const closed = chapters.filter(chapter => !chapter.open);
    open();
    window.addEventListener('afterprint', () => closed.forEach(chapter => { chapter.open = false; }), {once: true});
    window.print();
  };
  const printWithout = () => {
    document.documentElement.classList.add('sheet-only');
    window.addEventListener('afterprint', () => document.documentElement.classList.remove('sheet-only'), {once: true});
    window.print();
  };
  if (chapters.length > 0) {
    const tools = make('p', 'tools');
    const tool = (text, action) => {
      const button = make('button', '', text);
      button.type = 'button';
      button.addEventListener('click', action);
      tools.append(button);
    };
    tool('Open all', open);
    tool('Close all', () => chapters.forEach(chapter => { chapter.open = false; }));
    tool('Print with the appendix', printWithAll);
    tool('Print without it', printWithout);
    appendix.querySelector('h2').after(tools);
  }
})();
