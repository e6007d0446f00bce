// Sent with every page under preview: reloads it when the site was built again, and shows what is wrong while it cannot be.
const events = new EventSource("/preview-events");
events.onmessage = () => location.reload();
events.addEventListener("problems", (event) => show(JSON.parse(event.data)));

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
