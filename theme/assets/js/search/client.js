/**
 * Asks the engine in a worker; where none can start, in the page itself.
 * @param {string} index address of the index's folder
 * @param {string[]} first addresses of files that every search reads and that the page has asked for already
 * @param {{query: string, isNarrowed: boolean}} asked what will be asked first, so that its words are on their way, and whether by more than words
 */
export async function openEngine(index, first, asked) {
  try {
    return await openWorker(index, asked, Promise.all(first.map(read)));
  } catch {
    const { answerInPage } = await import("./in-page.js");
    return answerInPage(index);
  }
}

// What the page could not read the engine asks for again, and says so when it fails.
async function read(address) {
  try {
    const response = await fetch(address);
    return { address, data: response.ok ? await response.arrayBuffer() : null };
  } catch {
    return { address, data: null };
  }
}

function openWorker(index, asked, first) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    const waiting = new Map();
    let last = 0;
    const ask = (name, argument) => new Promise((answer, fail) => {
      waiting.set(++last, { answer, fail });
      worker.postMessage({ id: last, ask: name, argument });
    });
    worker.addEventListener("message", ({ data }) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.error === undefined) {
        asked.answer(data.answer);
      } else {
        asked.fail(new Error(data.error));
      }
    });
    worker.addEventListener("error", reject, { once: true });
    first
      .then((files) => ask("open", { index, ...asked, first: files.filter((file) => file.data !== null) }))
      .then(() => resolve(ask), reject);
  });
}
