import { documentIn, placeIn, wordsIn } from "./document/mangled.js";

// The page for addresses that are not there names what was probably meant; it is served at any depth, and its links start at the root.
const page = document.querySelector("[data-not-found]");
const asked = decode(location.pathname + location.hash);

function decode(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function show(name, address, words) {
  const line = page.querySelector(`[data-${name}]`);
  if (line && words) {
    const link = line.querySelector("a");
    link.href = address(link.getAttribute("href"));
    link.textContent = link.dataset.label.replace("{0}", words);
    line.hidden = false;
  }
}

async function start() {
  const root = new URL(page.dataset.root, location.href).pathname;
  const words = wordsIn(asked.startsWith(root) ? asked.slice(root.length) : asked);
  show("search", (address) => `${address}?q=${encodeURIComponent(words)}`, words);
  const answer = await fetch(page.dataset.notFound);
  const meant = answer.ok ? documentIn((await answer.json()).documents, asked) : undefined;
  if (meant) {
    const { first } = placeIn(asked.slice(asked.toLowerCase().indexOf(`/${meant.slug}`) + meant.slug.length + 1));
    show("document", (address) => `${address}${meant.slug}/${first ? `#${first}` : ""}`, meant.title);
  }
}

start();
