import { Document, type Node, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { isInternal } from "../base/internal.ts";
import { isRecord } from "../base/is-record.ts";
import type { EffectiveFile } from "../check/check-organization.ts";
import { schemaAt } from "../schema/walk-schema.ts";
import { findSaying } from "../yaml/find-saying.ts";
import { locate, type Path, type YamlFile } from "../yaml/yaml-file.ts";

/** What stands in the place of an internal value. */
const mask = "***";

/**
 * The data of an organization as they count, a mapping a file, as YAML: each value with a comment
 * where it was said, by default or by what it follows from. Internal values are masked unless asked
 * for; so is what the schema does not know, since nobody can say whose it is.
 */
export function showData(
  files: ReadonlyMap<string, EffectiveFile>,
  { heading, internal }: { heading: string; internal: boolean },
): string {
  const root = new YAMLMap();
  for (const [name, { yaml, schema }] of files) {
    if (yaml?.data === undefined) continue;
    const isShown = (path: Path): boolean => {
      const part = schemaAt(schema, path);
      return internal || (part !== null && part["x-audience"] !== "internal");
    };
    root.set(name, toNode(yaml.data, [], { yaml, isShown }));
  }
  const document = new Document(root);
  document.commentBefore = ` ${heading}`;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

interface Shown {
  yaml: YamlFile;
  isShown: (path: Path) => boolean;
}

function toNode(value: unknown, path: Path, shown: Shown): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((item, index) => toNode(item, [...path, index], shown));
    return list.items.length === 0 ? withPlace(list, path, shown) : list;
  }
  if (!isInternal(value) && isRecord(value)) {
    const map = new YAMLMap();
    for (const [key, inner] of Object.entries(value))
      map.set(new Scalar(key), toNode(inner, [...path, key], shown));
    return map.items.length === 0 ? withPlace(map, path, shown) : map;
  }
  const said = isInternal(value) ? value.internal : value;
  return withPlace(new Scalar(shown.isShown(path) ? said : mask), path, shown);
}

/** In the same line: an empty collection is written as `[]` or `{}`. */
function withPlace<Kind extends Scalar | YAMLMap | YAMLSeq>(
  node: Kind,
  path: Path,
  shown: Shown,
): Kind {
  node.comment = ` ${tellPlace(path, shown)}`.replaceAll(/\s+/gu, " ");
  return node;
}

function tellPlace(path: Path, { yaml, isShown }: Shown): string {
  const { kind, because = "" } = findSaying(yaml, path);
  const { file, line, owner } = locate(yaml, path, "value");
  const place = `${owner?.file ?? file}:${line}`;
  const hidden = isShown(path) ? "" : "скрыто (--internal покажет), ";
  if (kind === "derived") return `${hidden}выведено: ${because}, ${place}`;
  return kind === "default" ? `${hidden}по умолчанию: ${place}` : `${hidden}${place}`;
}
