/**
 * Asks the engine in a worker; where no module worker can start, in the page itself.
 * @param {string} index address of the index's folder
 */
export async function openEngine(index) {
  try {
    return await openWorker(index);
  } catch {
    const [{ Engine }, { IndexFiles }] = await Promise.all([import("./engine.js"), import("./index-files.js")]);
    const engine = new Engine(new IndexFiles(index));
    return (ask, argument) => engine[ask](argument);
  }
}

function openWorker(index) {
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
    ask("open", index).then(() => resolve(ask), reject);
  });
}
