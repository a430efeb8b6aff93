import { inspect } from "../src/build.ts";
import { plainText } from "../src/tree/plain-text.ts";
const { organizations } = inspect({
  content: process.argv[2] ?? "content",
  organizations: [],
  documents: process.argv.slice(3),
});
for (const o of organizations)
  for (const d of o.documents)
    console.log(`\n===== ${d.name}: ${d.tree.properties.title}\n` + plainText(d.tree));
