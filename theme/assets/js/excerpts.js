// An excerpt that was cut opens in place: over its ellipsis lies a button, which brings the rest of the paragraph from the document's own data.
const ELLIPSIS = "…";
const EXCERPTS = ".excerpts li > p:not(.excerpt-note), .list-part > p:not(.dated-source), .dated li > p:not(.dated-source)";

const label = document.querySelector("[data-open-excerpt]")?.dataset.openExcerpt;
const documents = new Map();

function read(address) {
  const data = new URL("index.json", address).href;
  if (!documents.has(data)) {
    documents.set(data, fetch(data).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)))));
  }
  return documents.get(data);
}

/** What stands before and behind the words of an excerpt in their paragraph. */
function restOf(paragraph, excerpt) {
  const words = excerpt.replace(/^…\s*/, "").replace(/\s*…$/, "");
  const at = paragraph.indexOf(words);
  return at < 0 ? null : [paragraph.slice(0, at), paragraph.slice(at + words.length)];
}

async function open(paragraph, link) {
  const excerpt = paragraph.textContent;
  try {
    const { blocks } = await read(link.href);
    const [before, behind] = restOf(blocks.find((block) => `#${block.id}` === link.hash).text, excerpt);
    paragraph.querySelector(".open-excerpt").remove();
    trim(paragraph.firstChild, /^…\s*/);
    trim(paragraph.lastChild, /\s*…$/);
    paragraph.prepend(before);
    paragraph.append(behind);
    paragraph.tabIndex = -1;
    paragraph.focus();
  } catch {
    // The paragraph on its own page is the same, only not in place.
    location.assign(link.href);
  }
}

function trim(node, sign) {
  if (node?.nodeType === Node.TEXT_NODE) {
    node.data = node.data.replace(sign, "");
  }
}

// The button is out of the flow, so that no line breaks otherwise than before.
function buttonFor(paragraph, link, side) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `open-excerpt ${side}`;
  button.title = label;
  button.setAttribute("aria-label", label);
  button.addEventListener("click", () => open(paragraph, link));
  return button;
}

function prepare(paragraph) {
  const link = paragraph.parentElement.querySelector("a[href*='#']");
  const [first, last] = [paragraph.firstChild, paragraph.lastChild];
  if (!link || paragraph.textContent.trim() === ELLIPSIS) {
    return;
  }
  if (last?.nodeType === Node.TEXT_NODE && last.data.endsWith(ELLIPSIS)) {
    paragraph.append(buttonFor(paragraph, link, "behind"));
  } else if (first?.nodeType === Node.TEXT_NODE && first.data.startsWith(ELLIPSIS)) {
    paragraph.prepend(buttonFor(paragraph, link, "before"));
  }
}

if (label) {
  document.querySelectorAll(EXCERPTS).forEach(prepare);
}
