// The page of knobs as people see it: a real browser, a laptop and a phone, keys alone. ExploreBrowserTest runs it with the page's address.
import fs from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(process.env.HANDOFF_BROWSER_TOOLS + '/');
const {chromium} = require('playwright-core');
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const [, , address, most] = process.argv;
const noise = [];
const assert = (holds, words) => { if (!holds) { throw new Error(words); } };
const check = async (name, steps) => {
  try {
    await steps();
    console.log('ok: ' + name);
  } catch (e) {
    console.log('not ok: ' + name + ': ' + String(e.message || e).replace(/\s+/g, ' ').slice(0, 600));
  }
};
const browser = await chromium.launch({executablePath: process.env.HANDOFF_CHROMIUM, args: ['--no-sandbox']});
// The page's own rules forbid what axe needs; scripts of the test are let in.
const context = await browser.newContext({viewport: {width: 1280, height: 1000}, bypassCSP: true});
context.setDefaultTimeout(60000);
const page = await context.newPage();
page.on('pageerror', e => noise.push(String(e)));
page.on('console', m => { if (m.type() === 'error') { noise.push(m.text()); } });
const said = words => page.waitForFunction(text => document.getElementById('say').textContent.includes(text), words);
const field = path => page.locator(`[id="${path}"]`);
const axe = async () => {
  await page.evaluate(AXE);
  const found = await page.evaluate(rules => window.axe.run({runOnly: {type: 'tag', values: rules}}), RULES);
  assert(found.violations.length === 0, found.violations.map(v => v.id + ' ' + v.nodes[0].html).join(' | '));
};

await check('the company as it is has its figures', async () => {
  await page.goto(address);
  await said('The company as it is. ' + most + ' simulated times');
  assert(await page.locator('#answer tbody tr').count() === 5, 'five figures');
});
await check('a knob moved by keys alone changes figures, chart and command', async () => {
  await field('teams.sales.reps').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('9');
  await said('Contribution: ');
  await said(most + ' simulated times.');
  assert(await page.locator('#answer svg title').count() === 6, 'values to hover over');
  assert((await page.inputValue('#command')).includes('teams.sales.reps=9'), 'the command has the knob');
  assert(page.url().includes('teams.sales.reps=9'), 'the address has the knob');
});
await check('a slider moves its number, by arrow keys', async () => {
  await page.locator('input[type=range][data-for="teams.sales.reps"]').focus();
  await page.keyboard.press('ArrowLeft');
  assert(await field('teams.sales.reps').inputValue() === '8', 'the slider took the number along');
  await page.waitForFunction(() => document.getElementById('command').value.includes('reps=8'));
});
await check('a wrong value is refused beside its knob', async () => {
  await field('sla.sales.firstTouch.limit').fill('2 bananas');
  await page.waitForFunction(() => document.getElementById('sla.sales.firstTouch.limit-problem').textContent.includes('is not a duration'));
  assert(await field('sla.sales.firstTouch.limit').getAttribute('aria-invalid') === 'true', 'marked as invalid');
  await field('sla.sales.firstTouch.limit').fill('2 working hours');
  await page.waitForFunction(() => document.getElementById('command').value.includes('2 working hours'));
});
await check('nothing is found by axe on a laptop', axe);
await check('a phone shows it without scrolling sideways', async () => {
  await page.setViewportSize({width: 390, height: 844});
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert(wide <= 390, 'it is ' + wide + ' wide');
  await axe();
});
await check('everything can be put back', async () => {
  await page.click('#reset');
  await said('The company as it is.');
  assert(!page.url().includes('='), 'the address is plain again');
});
await check('what is saved is a scenario', async () => {
  await field('teams.sales.reps').fill('9');
  await page.waitForFunction(() => document.getElementById('save').getAttribute('href').includes('reps=9'));
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  assert(file.suggestedFilename() === 'my-scenario.yaml', file.suggestedFilename());
  assert(fs.readFileSync(await file.path(), 'utf8').includes('reps: 9'), 'it states the knob');
});
await check('without a script the form answers', async () => {
  const plain = await browser.newContext({javaScriptEnabled: false, storageState: await context.storageState()});
  const other = await plain.newPage();
  await other.goto(address);
  await other.locator('[id="teams.sales.reps"]').fill('9');
  await Promise.all([other.waitForEvent('domcontentloaded'), other.click('#ask')]);
  assert((await other.textContent('#answer')).includes('As you set it'), 'figures are on the page');
});
await check('nothing was wrong on the way', async () => assert(noise.length === 0, noise.join(' | ')));
await browser.close();
