// Writes documents that this project published as ready Markdown for the peers: front matter with topics and states, paragraphs with ids.
// usage: node make-content.mjs PUBLISHED CONTENT
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [published, content] = process.argv.slice(2);
const documents = join(published, "documents");
mkdirSync(join(content, "documents"), { recursive: true });
for (const slug of readdirSync(documents)) {
  const file = join(documents, slug, "index.json");
  if (!existsSync(file) || slug === "index.json") {
    continue;
  }

  const text = JSON.parse(readFileSync(file, "utf8"));
  const named = (of) => [...new Set(text.blocks.flatMap((block) => (block[of] ?? []).map((item) => item.topic ?? item.iso ?? item.slug ?? item)))].filter((name) => typeof name === "string");
  const front = {
    title: text.title, date: (text.date ?? text.eventDate ?? "2000-01-01").slice(0, 10), kind: text.kind, topics: named("topics"), states: named("states"),
    years: [(text.date ?? text.eventDate ?? "2000").slice(0, 4)],
  };
  const blocks = text.blocks.map((block) => `${block.type === "heading" ? "## " : ""}${block.text}\n{#${block.id}}`);
  writeFileSync(join(content, "documents", `${slug}.md`), `${JSON.stringify(front)}\n\n${blocks.join("\n\n")}\n`);
}
