// Pictures of a workshop in every phase, as phones, the trainer and the room see it: a phone's size and a laptop's. RealBrowserTest runs it and
// moves the room: a line "room: …" asks for it, a line on standard input says that it is done. Every other line names a picture.
import readline from 'node:readline';
import {createRequire} from 'node:module';

const {chromium} = createRequire(process.env.HANDOFF_BROWSER_TOOLS + '/')('playwright-core');
const {port, token, trainer, projector, pictures} = JSON.parse(process.argv[2]);
const HOST = 'http://127.0.0.1:' + port;
const SIZES = {phone: [390, 844], laptop: [1280, 800]};
const lines = readline.createInterface({input: process.stdin})[Symbol.asyncIterator]();
const room = async what => { console.log('room: ' + what); return (await lines.next()).value; };

const browser = await chromium.launch({executablePath: process.env.HANDOFF_CHROMIUM, args: ['--no-sandbox']});
const open = async path => {
  const page = await (await browser.newContext({viewport: {width: 390, height: 844}})).newPage();
  page.setDefaultTimeout(60000);
  await page.goto(HOST + path);
  return page;
};
const picture = async (page, name) => {
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    await page.setViewportSize({width, height});
    await page.screenshot({path: `${pictures}/${name}-${size}.png`, fullPage: size === 'phone'});
  }
  await page.setViewportSize({width: 390, height: 844});
  console.log('ok: ' + name);
};
const tap = (page, what) => Promise.all([page.waitForEvent('domcontentloaded'), page.locator(what).first().click()]);
// A page that goes on by itself at that moment breaks off whoever goes elsewhere: once more, then.
const go = async (page, path) => {
  for (let tries = 5; ; tries--) {
    try { await page.goto('about:blank'); return await page.goto(HOST + path); } catch (e) { if (!tries) { throw e; } }
    await page.waitForTimeout(1000);
  }
};
const see = async (page, path, name) => { await go(page, path); await picture(page, name); };
const join = async (name, side) => {
  const page = await open('/j/' + token);
  await page.fill('#name', name);
  await page.check(`[value=${side}]`);
  await tap(page, 'text=Come in');
  await page.waitForURL('**/lobby');
  return page;
};
const handIn = async page => { await go(page, '/desk/hand-in'); await tap(page, '.choice, .main'); };

await picture(await open('/'), 'join');
const mia = await join('Mia', 'marketing'), sam = await join('Sam', 'sales');
const ada = await join('Ada', 'marketing'), gus = await join('Gus', 'sales');
const wall = await open('/p/' + projector), console_ = await open('/t/' + trainer);
const all = async name => {
  await see(mia, '/', 'phone-' + name);
  await see(wall, '/p/' + projector, 'projector-' + name);
  await see(console_, '/trainer', 'console-' + name);
};

await all('1-lobby');
await room('open BRIEF 0');
await all('2-brief');
await room('open PRACTICE 0');
await see(mia, '/practice', 'phone-3-practice');
await tap(mia, '.choice >> nth=1');
await picture(mia, 'phone-3-practice-tried');
await go(gus, '/practice');
await tap(gus, '.choice >> nth=0');
await all('3-practice');
await room('open ROUND 1');
await all('4-round');
await go(mia, '/desk');
await mia.locator('.lever summary').first().click();
await picture(mia, 'phone-4-desk-lever');
await see(mia, '/desk/hand-in', 'phone-4-hand-in');
await handIn(mia);
await see(mia, '/', 'phone-4-waiting');
await room('close');
await all('5-results');
await see(console_, '/trainer/teams', 'console-teams');
await see(console_, '/trainer/people', 'console-people');
await see(console_, '/trainer/export', 'console-export');
for (const round of [2, 3]) { await room('open ROUND ' + round); if (round < 3) { await room('close'); } }
await see(mia, '/table', 'phone-6-table');
await see(mia, '/table/card', 'phone-6-card');
await room('close');
await room('open TALK 3');
await all('7-talk');
await room('open ROUND 4');
await room('close');
await room('open DEBRIEF 0');
await see(mia, '/word', 'phone-8-word');
await mia.fill('#answer', 'Odd');
await tap(mia, 'text=Send');
await picture(mia, 'phone-8-vote');
await tap(mia, '.choice');
await picture(mia, 'phone-8-sketch');
await tap(mia, 'button:has-text("Skip")');
await picture(mia, 'phone-8-own-debrief');
const pages = Number(await room('computed'));
for (let page = 0; page < pages; page++) {
  await room('reveal ' + page);
  const name = '9-page-' + String(page + 1).padStart(2, '0');
  await go(sam, '/');
  const isVote = (await sam.content()).includes('clause.attempts');
  if (isVote) {
    for (const voter of [mia, ada, gus]) {
      await go(voter, '/');
      await voter.evaluate(() => document.querySelectorAll('details').forEach(x => { x.open = true; }));
      for (const clause of ['definition', 'first-touch', 'attempts']) {
        await voter.locator(`[name="clause.${clause}"]`).nth(2).check();
      }
      if (voter === mia) { await picture(voter, 'phone-9-vote-open'); }
      await tap(voter, 'button:has-text("Send my vote")');
    }
  }
  await room('computed');
  await all(name);
}
await room('open ENDED 0');
await all('end');
await browser.close();
process.exit(0);
