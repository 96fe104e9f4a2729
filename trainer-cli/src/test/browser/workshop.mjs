// A workshop as people see it: a real browser, the sizes of a phone, a small phone and a laptop. RealBrowserTest runs it and moves the room:
// a line "room: …" asks for it, a line on standard input says that it is done. Every other line tells how a check went.
import fs from 'node:fs';
import readline from 'node:readline';
import {createRequire} from 'node:module';

const require = createRequire(process.env.HANDOFF_BROWSER_TOOLS + '/');
const {chromium} = require('playwright-core');
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIZES = {phone: [390, 844], small: [320, 640], laptop: [1280, 800]};
const {port, code, token, trainer, projector, pictures} = JSON.parse(process.argv[2]);
// A private address: on 127.0.0.1 a browser grants what a phone will not have.
const HOST = 'http://192.168.1.20:' + port, LOCAL = 'http://127.0.0.1:' + port;

const lines = readline.createInterface({input: process.stdin})[Symbol.asyncIterator]();
const room = async what => { console.log('room: ' + what); return (await lines.next()).value; };
const noise = [];
const assert = (holds, words) => { if (!holds) { throw new Error(words); } };
const check = async (name, steps) => {
  try {
    await steps();
    console.log('ok: ' + name);
  } catch (e) {
    const where = browser.contexts().flatMap(x => x.pages()).map(x => new URL(x.url()).pathname);
    console.log('not ok: ' + name + ': ' + String(e.message || e).replace(/\s+/g, ' ').slice(0, 600) + ' Pages are at ' + where);
  }
};

const browser = await chromium.launch({
  executablePath: process.env.HANDOFF_CHROMIUM,
  args: ['--no-sandbox', '--host-resolver-rules=MAP 192.168.1.20 127.0.0.1'],
});
const open = async (options = {}) => {
  const context = await browser.newContext({viewport: {width: 390, height: 844}, ...options});
  context.setDefaultTimeout(60000);
  return watched(await context.newPage());
};
// What the page's own rules forbid, and faults of its script, would be told here and nowhere else.
const watched = page => {
  page.on('pageerror', e => noise.push(page.url() + ' ' + e));
  page.on('console', m => {
    if (m.type() === 'error' && !/ERR_CONNECTION|status of (403|404|409|422)|favicon/.test(m.text())) { noise.push(page.url() + ' ' + m.text()); }
  });
  return page;
};
const join = async (page, name, side) => {
  await page.goto(HOST + '/j/' + token);
  await page.fill('#name', name);
  await page.check(`[value=${side}]`);
  await tap(page, 'text=Come in');
  await page.waitForURL('**/lobby');
};
// A tap that leads to another page, or to the same one anew.
const tap = (page, what) => Promise.all([
  page.waitForEvent('domcontentloaded'),
  (typeof what === 'string' ? page.locator(what).first() : what).click(),
]);
// Texts of a page that are smaller than can be read from the last row.
const SMALL = () => [...document.querySelectorAll('main *')]
  .filter(x => x.getClientRects().length && !x.closest('svg') && x.textContent.trim() && !x.children.length
    && parseFloat(getComputedStyle(x).fontSize) < 28).map(x => x.textContent);
// What a wall cannot show, for nobody scrolls there: pages that are higher than it, texts that are too small.
const cut = async (wall, name) => {
  const faults = [];
  for (const height of [800, 720]) {
    await wall.setViewportSize({width: 1280, height});
    await wall.goto(LOCAL + '/p/' + projector);
    const high = await wall.evaluate(() => document.documentElement.scrollHeight), small = await wall.evaluate(SMALL);
    if (high > height) { faults.push(`${await heading(wall)} is ${high} px high at 1280 x ${height}`); }
    if (small.length) { faults.push(`${await heading(wall)}: smaller than 28 px: ${small}`); }
    if (pictures) { await wall.screenshot({path: `${pictures}/wall-${name}-${height}.png`}); }
  }
  return faults;
};
const heading = page => page.textContent('h1');

// Whatever a page is: nothing sideways, targets of 48 px, no finding of axe.
const looked = async (page, name) => {
  await page.evaluate(() => document.querySelectorAll('details').forEach(x => { x.open = true; }));
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    await page.setViewportSize({width, height});
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert(over <= 0, `${name} at ${width} px is ${over} px too wide`);
    if (pictures) { await page.screenshot({path: `${pictures}/${name}-${size}.png`, fullPage: size !== 'laptop'}); }
  }
  await page.setViewportSize({width: 390, height: 844});
  const small = await page.evaluate(() => [...document.querySelectorAll('button, summary, input:not([type=hidden]), main a')]
    .map(x => x.type === 'radio' ? x.parentElement : x)
    .filter(x => x.getClientRects().length && x.getBoundingClientRect().height < 47.5)
    .map(x => x.textContent.trim()));
  assert(small.length === 0, `${name}: targets below 48 px: ${small}`);
  await page.evaluate(AXE);
  const found = await page.evaluate(rules => window.axe.run({runOnly: rules}), RULES);
  assert(found.violations.length === 0, name + ': ' + found.violations
    .map(v => v.id + ' at ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3)).join('; '));
};
const visit = async (page, path, name) => { await page.goto((page.url().startsWith(LOCAL) ? LOCAL : HOST) + path); await looked(page, name); };

const mia = await open(), sam = await open({colorScheme: 'dark'});

await check('the join page fits every size and has no finding', async () => { await mia.goto(HOST); await looked(mia, 'join'); });

await check('a name that is taken has its reason beside the field, the focus, and what was typed', async () => {
  await join(mia, 'Mia', 'marketing');
  await sam.goto(HOST);
  await sam.fill('#code', code);
  await sam.fill('#name', 'Mia');
  await sam.check('[value=sales]');
  await tap(sam, 'text=Come in');
  assert(await sam.inputValue('#name') === 'Mia', 'the name is gone');
  assert(await sam.evaluate(() => document.activeElement.id) === 'name', 'the focus is elsewhere');
  await looked(sam, 'join-again');
  await sam.fill('#name', 'Sam');
  await tap(sam, 'text=Come in');
  await sam.waitForURL('**/lobby');
  await looked(sam, 'lobby');
});

await check('an open round brings every phone to its desk by itself', async () => {
  await mia.reload();
  await room('open ROUND 1');
  await Promise.all([mia.waitForURL('**/desk'), sam.waitForURL('**/desk')]);
  assert((await heading(mia)).includes('marketing desk'), await heading(mia));
});

await check('a desk fits a phone without scrolling to the levers, and every size without a finding', async () => {
  const levers = await mia.locator('.lever').last().boundingBox();
  assert(levers.y + levers.height < 844, 'the last lever ends at ' + (levers.y + levers.height));
  await looked(mia, 'desk');
  await looked(sam, 'desk-dark');
  await mia.reload();
});

await check('what a lever is set to is kept, shown again after a reload and in a second tab', async () => {
  await mia.locator('.lever summary').first().click();
  await mia.locator('.lever').first().locator('.option').nth(1).click();
  const set = await mia.locator('.lever').first().locator('summary span').textContent();
  await tap(mia, 'text=Keep for now');
  const stands = async page => (await page.locator('.lever').first().locator('summary span').textContent());
  assert(await stands(mia) === set, 'it stands at ' + await stands(mia));
  await mia.reload();
  assert(await stands(mia) === set, 'after a reload it stands at ' + await stands(mia));
  const second = watched(await mia.context().newPage());
  await second.goto(HOST + '/desk');
  assert(await stands(second) === set, 'in a second tab it stands at ' + await stands(second));
  await second.close();
});

await check('Back leads to the page before', async () => {
  await tap(mia, 'text=Forecast');
  await mia.waitForURL('**/desk/forecast');
  await looked(mia, 'forecast');
  await mia.goBack();
  assert(new URL(mia.url()).pathname === '/desk', mia.url());
  await mia.goForward();
  assert(new URL(mia.url()).pathname === '/desk/forecast', mia.url());
});

await check('an amount that cannot be read keeps what was typed and says why', async () => {
  await mia.fill('#answer', 'plenty');
  await tap(mia, 'text=Send');
  await mia.waitForSelector('#error');
  assert(await mia.inputValue('#answer') === 'plenty', 'what was typed is gone');
  assert((await mia.title()).startsWith('Error: '), await mia.title());
  await looked(mia, 'forecast-again');
});

await check('a host that is gone and comes back loses nothing that was typed, and the page stays open', async () => {
  await mia.goto(HOST + '/desk/forecast');
  await mia.fill('#answer', '123k');
  await room('down');
  await mia.waitForSelector('#say:has-text("No connection")');
  await mia.click('text=Send');
  await mia.waitForSelector('#say:has-text("What you typed is kept")');
  assert(await mia.inputValue('#answer') === '123k', 'what was typed is gone');
  await room('up');
  await mia.waitForFunction(() => !document.getElementById('say').textContent.includes('No connection'));
  await mia.reload();
  assert(await mia.inputValue('#answer') === '123k', 'after a reload what was typed is gone');
  await tap(mia, 'text=Send');
  await mia.waitForURL('**/desk');
  assert((await mia.textContent('form')).includes('123'), 'the forecast is not there');
});

await check('handing in shows who is waited for', async () => {
  await tap(sam, 'button:has-text("Hand in")');
  await sam.waitForURL('**/hand-in');
  await looked(sam, 'hand-in');
  await tap(sam, '.choice, .main');
  await sam.waitForFunction(() => document.querySelector('.waiting'));
  await looked(sam, 'waiting');
});

await check('who types when the round closes is not moved, is told, and sees again what was typed', async () => {
  await mia.goto(HOST + '/desk/forecast');
  await mia.fill('#answer', '456k');
  await room('close');
  await sam.waitForURL('**/results');
  await mia.waitForSelector('#say a');
  assert(new URL(mia.url()).pathname === '/desk/forecast', 'moved to ' + mia.url());
  assert(await mia.inputValue('#answer') === '456k', 'what was typed is gone');
  await tap(mia, 'text=Send');
  await mia.waitForSelector('dd');
  assert((await mia.textContent('main')).includes('456k'), 'what was typed is not shown');
  await looked(mia, 'closed');
  await tap(mia, 'text=Go on');
  await mia.waitForURL('**/results');
  await looked(mia, 'results');
});

await check('a page says the time left in words, and the trainer\'s line once', async () => {
  await room('open ROUND 2');
  await mia.waitForURL('**/desk');
  await room('say Two minutes, please');
  await mia.waitForSelector('#say:has-text("Two minutes, please")');
  assert(await mia.locator('[role=status]').count() === 1, 'more than one line is announced');
});

await check('the trainer leads from a browser on the host\'s machine', async () => {
  const page = await open({viewport: {width: 1280, height: 800}});
  await page.goto(LOCAL + '/t/' + trainer);
  await page.waitForURL('**/trainer');
  await looked(page, 'console');
  const far = await open();
  assert((await far.goto(HOST + '/t/' + trainer)).status() === 404, 'the console opens over plain HTTP');
});

await check('a projector can be read from afar and shows what is new by itself', async () => {
  const page = await open({viewport: {width: 1280, height: 720}});
  await page.goto(LOCAL + '/p/' + projector);
  const small = await page.evaluate(SMALL);
  assert(small.length === 0, 'smaller than 28 px: ' + small);
  await room('close');
  await room('open TALK 2');
  await page.waitForSelector('h1:has-text("Talk")');
  await looked(page, 'projector');
});

await check('everything can be done by keys alone', async () => {
  const page = await open();
  await page.goto(HOST + '/j/' + token);
  const reach = async selector => {
    for (let i = 0; i < 60; i++) {
      if (await page.evaluate(s => document.activeElement.matches(s), selector)) { return; }
      await page.keyboard.press('Tab');
    }
    throw new Error('no way to ' + selector);
  };
  await reach('#name');
  await page.keyboard.type('Kim');
  await reach('[name=side]');
  await page.keyboard.press('Space');
  await reach('button');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/results');
  await room('open ROUND 3');
  await page.waitForURL('**/desk');
  await reach('.lever summary');
  await page.keyboard.press('Enter');
  await reach('.lever input');
  const before = await page.locator('.lever summary span').first().textContent();
  await page.keyboard.press('ArrowDown');
  const after = await page.locator('.lever summary span').first().textContent();
  assert(before !== after, 'the arrow has chosen nothing');
  assert(await page.evaluate(() => parseFloat(getComputedStyle(document.activeElement).outlineWidth)) >= 3, 'the focus cannot be seen');
});

await check('without a script people join, wait, decide and hand in', async () => {
  const page = await open({javaScriptEnabled: false});
  await page.goto(HOST + '/j/' + token);
  await page.fill('#name', 'Noa');
  await page.check('[value=neither]');
  await tap(page, 'text=Come in');
  await page.waitForURL('**/desk');
  const own = await open({javaScriptEnabled: false, storageState: await sam.context().storageState()});
  await own.goto(HOST + '/desk');
  await tap(own, 'button:has-text("Hand in")');
  await own.waitForURL('**/hand-in');
  await tap(own, '.choice, .main');
  await own.waitForSelector('.waiting');
  await own.waitForRequest(request => request.isNavigationRequest(), {timeout: 15000});
});

await check('the table and the debrief fit every size and have no finding', async () => {
  await visit(mia, '/table', 'table');
  await visit(mia, '/table/card', 'card');
  await room('close');
  const results = await cut(await open(), 'results');
  assert(!results.length, results.join('; '));
  await room('open ROUND 4');
  await room('close');
  await room('open DEBRIEF 0');
  await mia.waitForURL('**/word');
  await looked(mia, 'word');
  await mia.fill('#answer', 'Odd');
  await tap(mia, 'text=Send');
  await mia.waitForURL('**/vote');
  await looked(mia, 'vote');
  await tap(mia, '.choice');
  await looked(mia, 'sketch');
  await tap(mia, 'button:has-text("Skip")');
  await mia.waitForURL('**/debrief**');
  for (let page = 1; page < 30; page++) {
    const at = mia.url(), on = mia.locator('.choice.main, button.main').first();
    await looked(mia, 'debrief-' + page);
    if (!await on.count()) { break; }
    await tap(mia, on);
    assert(mia.url() !== at, 'no way on from ' + at);
  }
});

await check('every page of the debrief is no higher than the wall, and none is too small to read', async () => {
  const wall = await open(), faults = [];
  const pages = Number(await room('computed'));
  for (let page = 0; page < pages; page++) {
    await room('reveal ' + page);
    await room('computed');
    await mia.goto(HOST + '/');
    if ((await mia.content()).includes('clause.attempts')) {
      await mia.evaluate(() => document.querySelectorAll('.lever').forEach(x => { x.open = true; }));
      for (const options of await mia.locator('.lever').all()) { await options.locator('input').last().check(); }
      await tap(mia, 'button:has-text("Send my vote")');
    }
    await room('computed');
    faults.push(...await cut(wall, page + 1));
  }
  assert(pages > 10 && !faults.length, faults.join('; '));
});

await check('no page broke its own rules and no script failed', async () => { assert(noise.length === 0, noise.join(' | ')); });

await browser.close();
process.exit(0);
