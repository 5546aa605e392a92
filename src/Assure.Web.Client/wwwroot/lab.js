// The lab's page: choices in, the difference out. All words come from the page or from the reasoner; the state lives in the address.
const $ = (id) => document.getElementById(id);
const root = $('lab');
const words = { ...root.dataset };
const state = { on: '', view: '', lines: [], draft: null };
let worker;
let menus;
let asked = 0;
const chinese = { by: ['nine'], to: ['all-non-nuclear'], promises: ['use', 'threat'], unless: [], provided: [], allied: true, form: 'declaration', from: '', years: '', withdrawal: '', disarmament: '' };
const waiting = new Map();

/** Asks the worker; answers come by number. */
function ask(call, ...args) {
  return new Promise((resolve, reject) => {
    waiting.set(++asked, { call, resolve, reject });
    worker.postMessage({ id: asked, call, args });
  });
}

function heard({ data }) {
  if (data.progress !== undefined) {
    $('lab-progress').value = data.progress;
  } else if (data.prepared) {
    root.dataset.prepared = 'yes';
  } else {
    const { call, resolve, reject } = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ms !== undefined) root.dataset[`${call}Ms`] = Math.round(data.ms);
    data.error === undefined ? resolve(data.result) : reject(new Error(data.error));
  }
}

const say = (text) => { $('lab-status').textContent = text; };

function fail(text) {
  const fault = $('lab-fault');
  fault.textContent = text;
  fault.hidden = text === '';
}

/** An element with attributes and children. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

async function open() {
  $('lab-open').disabled = true;
  $('lab-loading').hidden = false;
  worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
  worker.addEventListener('message', heard);
  try {
    await new Promise((resolve, reject) => {
      worker.addEventListener('error', () => reject(new Error(words.failed)), { once: true });
      ask('start', words.language).then(resolve, reject);
    });
    menus = await ask('menus', state.on);
  } catch (error) {
    $('lab-loading').hidden = true;
    $('lab-open').disabled = false;
    worker.terminate();
    fail(`${words.failed} (${error.message})`);
    return;
  }

  $('lab-intro').hidden = true;
  $('lab-app').hidden = false;
  offer();
  $('lab-template').append(...menus.templates.map(({ name, title }) => make('option', { value: name }, title)));
  await reopen();
  root.dataset.ready = 'yes';
  $('lab-kind').focus();
}

/** Fills the first menu: what sort of change. */
function offer() {
  const kind = $('lab-kind');
  const chosen = kind.value;
  kind.replaceChildren(...menus.sentences.map((sentence) => make('option', { value: sentence.key }, sentence.title)));
  if (menus.sentences.some((sentence) => sentence.key === chosen)) kind.value = chosen;
  sentence();
}

/** Lays out the sentence chosen, a menu in each of its holes. */
function sentence() {
  const { say: text, menus: holes } = menus.sentences.find((one) => one.key === $('lab-kind').value);
  const parts = text.split(/\{(\d)\}/).map((part, i) => {
    if (i % 2 === 0) return part;
    const hole = holes[part];
    const select = make('select', { 'aria-label': hole.label, 'data-hole': part }, ...menus.lists[hole.list].map(([value, shown]) => make('option', { value }, shown)));
    select.value = hole.first;
    return select;
  });
  $('lab-words').replaceChildren(...parts);
}

function assume(event) {
  event.preventDefault();
  let { line } = menus.sentences.find((one) => one.key === $('lab-kind').value);
  for (const select of $('lab-words').querySelectorAll('select')) line = line.replace(`{${select.dataset.hole}}`, select.value);
  if (!state.lines.includes(line)) state.lines.push(line);
  run();
}

/** The assumptions as a list, each with what is wrong with it and a button that takes it away. */
function list(lines) {
  $('lab-lines').replaceChildren(...lines.map(({ line, say: told, slip }, i) => {
    const remove = make('button', { type: 'button', 'aria-label': `${words.remove}: ${told || line}` }, words.remove);
    remove.addEventListener('click', () => {
      state.lines.splice(i, 1);
      run();
      $('lab-kind').focus();
    });
    return make('li', slip ? { class: 'slip' } : {}, told ? make('span', {}, told, ' ') : '', make('code', {}, line), ' ', remove, slip ? make('p', { class: 'lab-slip' }, slip) : '');
  }));
  $('lab-none').hidden = lines.length > 0;
  if (document.activeElement !== $('lab-code')) $('lab-code').value = state.lines.join('\n');
}

let running = false;
let again = false;

/** Asks anew; while one answer is on its way, only the newest question waits, and an answer to an older one, or to a draft that is being typed on, is not shown. */
async function run() {
  if (running) {
    again = true;
    return;
  }

  running = true;
  $('lab-result').setAttribute('aria-busy', 'true');
  do {
    again = false;
    try {
      const of = JSON.stringify(state);
      const result = await ask('run', state);
      if (!again && of === JSON.stringify(state)) show(result);
    } catch (error) {
      fail(error.message);
    }
  } while (again);
  running = false;
  $('lab-result').setAttribute('aria-busy', 'false');
}

/** What is wrong with a draft, under its lines and as a list; and what it says. */
function tell({ found, rule, fault }) {
  if (fault) fail(fault);
  if (!found) return;
  const text = $('lab-text').value;
  const under = [];
  let at = 0;
  for (const { start, end, message } of [...found].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    const to = Math.max(end, start + 1);
    under.push(text.slice(at, start), make('mark', { title: message }, text.slice(start, to) || ' '));
    at = to;
  }

  $('lab-under').replaceChildren(...under, text.slice(at), '\n');
  $('lab-found').replaceChildren(...found.map(({ id, line, column, start, end, message, help }) => {
    const go = make('button', { type: 'button' }, `${line}:${column}`);
    go.addEventListener('click', () => {
      $('lab-coded').open = true;
      $('lab-text').focus();
      $('lab-text').setSelectionRange(start, Math.max(end, start + 1));
    });
    return make('li', {}, go, ` ${message} `, make('span', { class: 'muted' }, `${help} ${id}`));
  }));
  if (rule !== '' || found.length === 0) $('lab-rule').innerHTML = rule;
  $('lab-text').setAttribute('aria-invalid', found.some(({ error }) => error) ? 'true' : 'false');
  if (found.length > 0) $('lab-coded').open = true;
}

/** The form of a draft as it stands. */
function form() {
  const ticked = (name) => [...document.querySelectorAll(`[data-list="${name}"] input:checked`)].map((input) => input.value);
  const to = $('lab-to').value;
  return {
    by: [$('lab-by').value],
    to: to === 'named' ? [$('lab-named').value] : [to],
    allied: $('lab-allied').checked,
    promises: ticked('promises'),
    unless: ticked('unless'),
    provided: ticked('provided'),
    form: $('lab-as').value,
    from: '',
    years: $('lab-years').value,
    withdrawal: $('lab-months').value,
    disarmament: $('lab-disarmament').value,
  };
}

/** Puts choices into the form. */
function fill(chosen) {
  $('lab-by').value = chosen.by[0];
  $('lab-to').value = chosen.to[0];
  $('lab-allied').checked = chosen.allied;
  $('lab-as').value = chosen.form;
  $('lab-years').value = chosen.years;
  for (const name of ['promises', 'unless', 'provided']) {
    for (const input of document.querySelectorAll(`[data-list="${name}"] input`)) input.checked = chosen[name].includes(input.value);
  }
}

/** Writes the draft that a form describes. */
async function compose(chosen) {
  const { code, slip } = await ask('compose', chosen, state.on);
  $('lab-form-slip').textContent = slip ?? '';
  $('lab-form-slip').hidden = !slip;
  if (code) await write(code);
}

/** Takes a draft over, tells what is wrong with it, and evaluates it. */
async function write(code) {
  state.draft = code;
  mode();
  const told = await ask('check', code, state.on);
  if (state.draft === code) tell(told);
  await run();
}

/** Shows what belongs to the chosen way of working. */
function mode() {
  const isDraft = state.draft !== null;
  document.querySelector(`[name="lab-mode"][value="${isDraft ? 'draft' : 'whatif'}"]`).checked = true;
  $('lab-whatif').hidden = isDraft;
  $('lab-draft').hidden = !isDraft;
  if (isDraft && $('lab-text').value !== state.draft) $('lab-text').value = state.draft;
}

function show(result) {
  fail(result.fault ?? '');
  mode();
  if (result.lines) list(result.lines);
  if (result.draft) tell(result.draft);
  $('lab-on').value = state.on || menus.readUpTo;
  if (result.link !== undefined) {
    const link = result.link === '' ? '' : `#${result.link}`;
    if (link !== location.hash || location.search) history.replaceState(null, '', location.pathname + link);
    for (const other of document.querySelectorAll('.languages a')) other.hash = result.link;
  }

  if (result.fault) {
    $('lab-result').replaceChildren();
    matrices([]);
    say(result.fault);
    return;
  }

  $('lab-banner').querySelector('span').textContent = result.banner;
  $('lab-result').innerHTML = result.html;
  for (const button of document.querySelectorAll('[data-download]')) button.disabled = result.html === '';
  say(result.say);
  matrices(result.kinds ?? [], result.head);
  if (result.kinds) rest();
}

let shown = 0;

/** The matrix under the difference: of the first kind of promise at once, of the others when they are unfolded. */
function matrices(kinds, head) {
  const of = ++shown;
  const parts = kinds.map(([kind, name], i) => {
    const part = make('details', { class: 'lab-kind', ...(i === 0 ? { open: '' } : {}) }, make('summary', {}, name));
    const fill = async () => {
      if (!part.open || part.dataset.filled) return;
      part.dataset.filled = 'begun';
      const html = await ask('matrix', kind);
      if (of !== shown) return;
      part.append(document.createRange().createContextualFragment(html));
      part.dataset.filled = 'yes';
    };
    part.addEventListener('toggle', fill);
    fill();
    return part;
  });
  $('lab-matrix').replaceChildren(...(kinds.length > 0 ? [make('h2', {}, head)] : []), ...parts);
}

/** What is told after the difference. */
async function rest() {
  const of = shown;
  const html = await ask('rest');
  if (of === shown) $('lab-result').append(document.createRange().createContextualFragment(html));
}

/** Takes the choices from the address. */
async function reopen() {
  const { state: opened, fault } = await ask('open', location.hash);
  if (fault) {
    fail(fault);
    say(fault);
    return;
  }

  Object.assign(state, opened);
  // A day that was chosen on another page, until anything is chosen here.
  if (location.hash === '') state.on = new URLSearchParams(location.search).get('on') ?? state.on;
  $('lab-view').value = state.view;
  await run();
}

async function download(button) {
  const format = button.dataset.download;
  const bytes = await ask('download', format, location.href);
  const url = URL.createObjectURL(new Blob([bytes], { type: button.dataset.type }));
  const link = make('a', { href: url, download: `assure-hypothetical.${format}` });
  link.click();
  URL.revokeObjectURL(url);
}

async function copy() {
  await run();
  try {
    await navigator.clipboard.writeText(location.href);
    say(words.copied);
  } catch {
    const field = $('lab-link');
    field.value = location.href;
    field.hidden = false;
    field.select();
    say(words.uncopied);
  }
}

let typed;

/** Does something when the typing pauses; what is chosen, not typed, need not wait. */
function later(work, wait = 60) {
  clearTimeout(typed);
  typed = setTimeout(work, wait);
}

$('lab-open').addEventListener('click', open);
$('lab-kind').addEventListener('change', sentence);
$('lab-sentence').addEventListener('submit', assume);
$('lab-on').addEventListener('change', async () => {
  state.on = $('lab-on').value === menus.readUpTo ? '' : $('lab-on').value;
  menus = await ask('menus', state.on);
  offer();
  run();
});
$('lab-view').addEventListener('change', () => {
  state.view = $('lab-view').value;
  run();
});
$('lab-code').addEventListener('input', () => later(() => {
  state.lines = $('lab-code').value.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  run();
}));
$('lab-copy').addEventListener('click', copy);
for (const button of document.querySelectorAll('[data-download]')) button.addEventListener('click', () => download(button));
for (const link of document.querySelectorAll('[data-example]')) {
  link.addEventListener('click', () => {
    Object.assign(state, { lines: link.dataset.example.split('\n'), draft: null });
    run();
  });
}

$('lab-china').addEventListener('click', () => {
  fill(chinese);
  compose(chinese);
});
for (const input of document.querySelectorAll('[name="lab-mode"]')) {
  input.addEventListener('change', () => {
    if (input.value === 'whatif') {
      state.draft = null;
      run();
    } else {
      compose(form());
    }
  });
}

$('lab-form').addEventListener('submit', (event) => event.preventDefault());
$('lab-form').addEventListener('input', (event) => {
  $('lab-named-row').hidden = $('lab-to').value !== 'named';
  $('lab-template').value = '';
  later(() => compose(form()), event.target.matches('select, [type=checkbox]') ? 0 : undefined);
  event.stopPropagation();
});
$('lab-template').addEventListener('change', () => {
  const { code } = menus.templates.find(({ name }) => name === $('lab-template').value) ?? {};
  code ? write(code) : compose(form());
});
// What is typed counts at once, so that no answer to what stood there before is laid over it.
$('lab-text').addEventListener('input', () => {
  state.draft = $('lab-text').value;
  later(() => state.draft !== null && write(state.draft));
});
$('lab-text').addEventListener('scroll', () => {
  $('lab-under').scrollTop = $('lab-text').scrollTop;
  $('lab-under').scrollLeft = $('lab-text').scrollLeft;
});

addEventListener('hashchange', () => { if (menus) reopen(); });
root.dataset.loaded = 'yes';
// A link with choices in it opens the lab: whoever follows it has asked for it.
if (location.hash.length > 1 || new URLSearchParams(location.search).has('on')) open();
