// Sent with every page under preview: loads it again, at the place where one was reading, when the site was built again, and shows what is
// wrong while it cannot be.
const key = "preview-place:" + location.pathname;
const events = new EventSource("/preview-events");
let wasLost = false;
events.onmessage = reload;
events.onerror = () => { wasLost = true; };
// What happened while the preview was not there is not known.
events.onopen = () => { if (wasLost) reload(); };
events.addEventListener("problems", (event) => show(JSON.parse(event.data)));
if (document.readyState === "complete") goBack(); else addEventListener("load", goBack);

function reload() {
  const anchor = nearestToTop();
  const open = [...document.querySelectorAll("details")].map((element) => element.open);
  sessionStorage.setItem(key, JSON.stringify({ x: scrollX, y: scrollY, id: anchor?.id, top: anchor?.getBoundingClientRect().top, open }));
  history.scrollRestoration = "manual";
  location.reload();
}

// Of what has an id and moves with the page.
function nearestToTop() {
  let nearest = null;
  let least = innerHeight;
  for (const element of document.querySelectorAll("main [id]")) {
    const box = element.getBoundingClientRect();
    if (box.height > 0 && Math.abs(box.top) < least && moves(element)) {
      [nearest, least] = [element, Math.abs(box.top)];
    }
  }
  return nearest;
}

function moves(element) {
  for (let at = element; at; at = at.parentElement) {
    if (["fixed", "sticky"].includes(getComputedStyle(at).position)) {
      return false;
    }
  }
  return true;
}

function goBack() {
  const place = JSON.parse(sessionStorage.getItem(key) ?? "null");
  sessionStorage.removeItem(key);
  history.scrollRestoration = "auto";
  if (!place) {
    return;
  }
  const details = document.querySelectorAll("details");
  if (details.length === place.open.length) {
    details.forEach((element, at) => { element.open = place.open[at]; });
  }
  // What stands above may have grown: the paragraph that was at the top is there again.
  const anchor = place.id && document.getElementById(place.id);
  const y = anchor ? scrollY + anchor.getBoundingClientRect().top - place.top : place.y;
  scrollTo({ left: place.x, top: y, behavior: "instant" });
}

function show(problems) {
  document.getElementById("preview-problems")?.remove();
  if (problems.length === 0) {
    return;
  }
  const box = document.createElement("pre");
  box.id = "preview-problems";
  box.setAttribute("role", "alert");
  box.textContent = problems.join("\n");
  Object.assign(box.style, {
    position: "fixed", insetInline: "0", insetBlockEnd: "0", maxBlockSize: "50%", overflow: "auto", margin: "0", padding: "1em", zIndex: "9999",
    font: "14px/1.5 monospace", whiteSpace: "pre-wrap", color: "#ffffff", background: "#7a1f1f",
  });
  document.body.append(box);
}
