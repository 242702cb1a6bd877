// SPDX-License-Identifier: BSL-1.0

// usage: page.js ADDRESS BROWSER PROFILE
// Uses the page as a reader does, by the DevTools protocol over a pipe: messages of JSON, each with a NUL at its end.

'use strict';
const { spawn } = require('child_process');

const [address, browser, profile] = process.argv.slice(2);
const options = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync',
  '--disable-background-networking', '--disable-component-update', '--remote-debugging-pipe',
  `--user-data-dir=${profile}`, 'about:blank'];
const chromium = spawn(browser, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
const [, , , to_browser, from_browser] = chromium.stdio;
const closed = new Promise(resolve => chromium.on('close', resolve));

let failures = 0;
const fail = text => {
  console.log(text);
  failures += 1;
};
const expect_equal = (what, actual, expected) => {
  if (actual !== expected) fail(`${what}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
};

const waiting = new Map();
let session;
let loaded;
const receive = message => {
  const { id, method, params, result, error } = message;
  if (waiting.has(id)) waiting.get(id)(error ? Promise.reject(new Error(error.message)) : result);
  if (method === 'Page.loadEventFired') loaded();
  if (method === 'Log.entryAdded') fail(`logged: ${params.entry.text}`);
  if (method === 'Runtime.consoleAPICalled') fail(`console: ${JSON.stringify(params.args)}`);
  if (method === 'Runtime.exceptionThrown') fail(`thrown: ${JSON.stringify(params.exceptionDetails)}`);
};
let received = '';
from_browser.setEncoding('utf8').on('data', data => {
  const messages = (received + data).split('\0');
  received = messages.pop();
  messages.forEach(message => receive(JSON.parse(message)));
});

let last_id = 0;
const send = (method, params = {}) => new Promise(resolve => {
  last_id += 1;
  waiting.set(last_id, resolve);
  to_browser.write(JSON.stringify({ id: last_id, method, params, sessionId: session }) + '\0');
});

const evaluate = async expression => {
  const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
  return result.value;
};

const open = async () => {
  const is_loaded = new Promise(resolve => loaded = resolve);
  await send('Page.navigate', { url: address });
  await is_loaded;
};

const press = async (key, text, modifiers = 0) => {
  const codes = { Tab: 9, ArrowRight: 39 };
  const event = { key, code: key, text, modifiers, windowsVirtualKeyCode: codes[key] };
  await send('Input.dispatchKeyEvent', { ...event, type: 'keyDown' });
  await send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
};

const shown = () => evaluate(`[...document.querySelectorAll('li')].filter(row => row.checkVisibility()).map(row => row.id)`);
const count = () => evaluate(`document.querySelector('output').textContent`);
const focused = () => evaluate(`document.activeElement.type`);

// What is found by a text, typed into the empty field.
const found_by = async text => {
  await evaluate(`document.querySelector('form').reset(); document.querySelector('input[type=search]').focus()`);
  await evaluate(`document.querySelector('form').dispatchEvent(new Event('input'))`);
  if (text !== '') await send('Input.insertText', { text });
  return (await shown()).join(' ');
};

const choose = value => evaluate(`document.querySelector('input[type=radio][value="${value}"]').click()`);

const test = async () => {
  const { targetInfos } = await send('Target.getTargets');
  const { targetId } = targetInfos.find(target => target.type === 'page');
  session = (await send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);

  for (const width of [320, 345, 360, 1280]) {
    await send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: width < 500 });
    await open();
    expect_equal(`rows at ${width} px`, (await shown()).length, 64);
    expect_equal('count', await count(), '64 codes');
    expect_equal(`overflow at ${width} px`, await evaluate(`document.documentElement.scrollWidth > ${width}`), false);
    const beyond = `[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > ${width}).length`;
    expect_equal(`beyond ${width} px`, await evaluate(beyond), 0);
  }

  expect_equal('teapot', await found_by('teapot'), '418');
  expect_equal('count', await count(), '1 code');
  expect_equal('42', await found_by('42'), '421 422 423 424 425 426 428 429');
  expect_equal('a name', await found_by('not_found'), '404');
  expect_equal('words in any order', await found_by('GATEWAY  bad'), '502');
  expect_equal('a rule', await found_by('keeps method'), '307 308');
  expect_equal('nothing', await found_by('no such words'), '');
  expect_equal('count', await count(), '0 codes');
  expect_equal('is told', await evaluate(`document.querySelector('.none').checkVisibility()`), true);
  expect_equal('headings', await evaluate(`[...document.querySelectorAll('h2')].filter(e => e.checkVisibility()).length`), 0);

  await found_by('');
  await choose('5');
  expect_equal('5xx', (await shown()).join(' '), '500 501 502 503 504 505 506 507 508 510 511');
  expect_equal('count', await count(), '11 codes');
  await found_by('cacheable');
  await choose('3');
  expect_equal('cacheable 3xx', (await shown()).join(' '), '300 301 308');
  await evaluate(`location.hash = '404'`);
  await new Promise(resolve => setTimeout(resolve, 200));
  expect_equal('a link shows what was hidden', (await shown()).length, 64);

  await evaluate('scrollTo(0, document.body.scrollHeight)');
  await found_by('40');
  const first_is_covered = `document.getElementById('400').getBoundingClientRect().top
    < document.querySelector('.bar').getBoundingClientRect().bottom`;
  expect_equal('what is found is shown from its start', await evaluate(first_is_covered), false);

  await open();
  await press('/', '/');
  expect_equal('focus after /', await focused(), 'search');
  expect_equal('text after /', await evaluate('document.activeElement.value'), '');
  await press('Tab');
  expect_equal('focus after Tab', await focused(), 'radio');
  await press('ArrowRight');
  expect_equal('1xx by keyboard', (await shown()).join(' '), '100 101 102 103 104');

  await send('Emulation.setScriptExecutionDisabled', { value: true });
  await open();
  const { nodeId } = (await send('DOM.getDocument')).root;
  for (const [selector, number] of [['li', 64], ['li[hidden]', 0], ['form', 1], ['form[hidden]', 1]]) {
    const { nodeIds } = await send('DOM.querySelectorAll', { nodeId, selector });
    expect_equal(`${selector} without a script`, nodeIds.length, number);
  }
};

const too_long = setTimeout(() => {
  fail('The browser takes too long.');
  chromium.kill('SIGKILL');
  process.exitCode = 1;
}, 90000);
test().catch(error => fail(String(error))).then(async () => {
  session = undefined;
  send('Browser.close');
  await closed;
  clearTimeout(too_long);
  console.log(`${failures} failures`);
  process.exitCode = failures === 0 ? 0 : 1;
});
