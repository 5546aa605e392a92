// Runs the reasoner off the page's own thread, so that the page never waits for it.
import { dotnet } from './_framework/dotnet.js';

const SLICE = 24;
let lab;
let isAhead = false;

/** Fetches the runtime and the record, and begins. */
async function start(language) {
  const [runtime, record] = await Promise.all([
    dotnet.withModuleConfig({ onDownloadResourceProgress: (done, all) => postMessage({ progress: all > 0 ? done / all : 0 }) }).create(),
    fetch(new URL('record.bundle', import.meta.url)).then((answer) => {
      if (!answer.ok) throw new Error(`record.bundle: ${answer.status}`);
      return answer.arrayBuffer();
    }),
  ]);
  const exports = await runtime.getAssemblyExports(runtime.getConfig().mainAssemblyName);
  lab = exports.Assure.Web.Client.LabExports;
  lab.Start(new Uint8Array(record), language);
}

/** Works ahead in slices, between which questions are answered. */
function ahead() {
  isAhead = lab.Prepare(SLICE);
  if (isAhead) {
    setTimeout(ahead);
  } else {
    postMessage({ prepared: true });
  }
}

const calls = {
  start,
  menus: (on) => JSON.parse(lab.Menus(on)),
  open: (link) => JSON.parse(lab.Open(link)),
  run: (state) => JSON.parse(lab.Run(JSON.stringify(state))),
  compose: (form, on) => JSON.parse(lab.Compose(JSON.stringify(form), on)),
  check: (code, on) => JSON.parse(lab.Check(code, on)),
  matrix: (kind) => lab.Matrix(kind),
  rest: () => lab.Rest(),
  download: (format, link) => lab.Download(format, link),
};

addEventListener('message', async ({ data: { id, call, args } }) => {
  try {
    const from = performance.now();
    const result = await calls[call](...args);
    postMessage({ id, result, ms: performance.now() - from });
  } catch (error) {
    postMessage({ id, error: String(error?.message ?? error) });
  }
  if (lab && !isAhead) {
    isAhead = true;
    setTimeout(ahead);
  }
});
