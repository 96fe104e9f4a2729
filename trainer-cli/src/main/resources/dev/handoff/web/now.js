// Asks whether the page is still right, tells the time left, keeps what is typed. Pages work without it.
(d => {
  'use strict';
  const id = x => d.getElementById(x), data = d.body.dataset, key = location.pathname + data.round, plan = setTimeout;
  let tag = data.tag, left = id('left'), end = left && left.dataset.left && Date.now() + left.dataset.left * 1e3;
  let typed = data.kept, sure, lost, last = Date.now(), shown = id('main').innerHTML, store = {};
  try { store = sessionStorage; } catch (e) { /* not allowed: nothing is kept */ }
  const form = () => d.querySelector('main form');
  const busy = () => typed || d.activeElement.closest('form');
  const put = (x, text) => { if (x && x.textContent !== text) { x.textContent = text; } };
  const say = (text, to) => {
    const line = id('say');
    if (!line || line.dataset.said === text) { return; }
    line.dataset.said = line.textContent = text;
    if (to) { const a = d.createElement('a'); a.href = to; a.textContent = 'Go there'; line.append(' ', a); }
  };
  const tick = () => {
    const s = Math.max(0, Math.round((end - Date.now()) / 1e3)), m = Math.ceil(s / 60);
    put(left, !end ? '' : data.every ? (s / 60 | 0) + ':' + ('0' + s % 60).slice(-2) : !s ? 'Time is up'
      : s < 60 ? 'Less than a minute left' : m + (m > 1 ? ' minutes left' : ' minute left'));
    plan(tick, 1e3);
  };
  const renew = async () => {
    const r = await fetch(location.href), page = new DOMParser().parseFromString(await r.text(), 'text/html');
    const main = page.getElementById('main'), now = id('main'), folds = x => x.querySelectorAll('details');
    if (r.redirected || !main) { location = r.url; return; }
    if (!r.ok || main.innerHTML === shown) { return; }
    if (busy()) { say('This page has changed.', location.href); return; }
    shown = main.innerHTML;
    folds(main).forEach((x, i) => { x.open = (folds(now)[i] || x).open; });
    now.replaceWith(main);
    left = id('left');
    d.title = page.title;
  };
  const ask = async () => {
    try {
      if (Date.now() - last > 9e3) { tag = ''; }
      const r = await fetch(data.now + '&v=' + tag, {signal: AbortSignal.timeout(8e3)});
      last = Date.now();
      if (r.status === 200) {
        const n = await r.json();
        if (n.go && !busy()) { location = n.go; return; }
        if (n.go) { say('The room has gone on.', n.go); } else { tag = n.v; say(n.say); }
        end = n.left >= 0 && Date.now() + n.left * 1e3;
        if (n.fresh && !n.go) { await renew(); }
      } else if (lost) { say(''); }
      lost = 0;
    } catch (e) { lost = tag = 'x'; say('No connection. What you sent is saved; this page goes on by itself.'); }
    plan(ask, data.every || 2e3);
  };
  const stands = x => {
    const lever = x.type === 'radio' && x.closest('.lever');
    if (lever) { put(lever.querySelector('summary span'), x.nextElementSibling.textContent); }
  };
  const fields = () => [...new FormData(form())].filter(x => x[0] !== 't' && x[0] !== 'round');
  d.addEventListener('input', e => {
    typed = 1;
    store[key] = JSON.stringify(fields());
    stands(e.target);
  });
  d.addEventListener('submit', e => {
    if (sure) { delete store[key]; return; }
    e.preventDefault();
    fetch('/now').then(() => { sure = 1; e.target.requestSubmit(e.submitter); },
      () => say('No connection. What you typed is kept: send it again in a moment.'));
  });
  addEventListener('pageshow', () => { sure = 0; });
  if (store[key] && form() && !data.kept) {
    JSON.parse(store[key]).forEach(x => { const f = form().elements[x[0]]; if (f) { f.value = x[1]; typed = 1; } });
    d.querySelectorAll(':checked').forEach(stands);
  }
  if (innerWidth > 900) { d.querySelectorAll('.rest').forEach(x => { x.open = true; }); }
  if (data.now) { tick(); ask(); }
})(document);
