import { inContent } from "../base/in-content.ts";
import type { OrganizationPlace } from "../check/contexts.ts";
import type { OrganizationFiles } from "../content/open-content.ts";
import type { DocumentRecord } from "../documents/document-record.ts";
import { fileProblem, type Problem } from "../problem.ts";

/** Papers that somebody put into the folder `sealed`, and that no record tells of: nobody reads them. */
export function findStraySealed(
  { id: own, folder, listSealed }: Pick<OrganizationFiles, "id" | "folder" | "listSealed">,
  records: readonly DocumentRecord[],
  { organization, content }: OrganizationPlace,
): Problem[] {
  const paths = listSealed();
  if (paths.length === 0) return [];
  const kept = new Set(
    records.flatMap(({ id, sealed }) => (sealed?.files ?? []).map(({ file }) => `${id}/${file}`)),
  );
  return paths.flatMap((path): Problem[] => {
    if (kept.has(path) || !isPaper(path)) return [];
    const [id = ""] = path.split("/");
    const known = records.some((record) => record.id === id) ? id : "запись";
    const problem = fileProblem(
      {
        path: `${folder}/sealed/${path}`,
        owner: { organization: own, file: `sealed/${path}` },
      },
      {
        rule: "stray-file",
        message: `О файле «sealed/${path}» в documents.yaml не сказано: программа его не читает.`,
        hint: `Если это подписанный документ, уберите файл отсюда и закрепите его командой: npx reglament seal ${organization}/${known} --file ФАЙЛ${inContent(content)}. Если он лишний, удалите.`,
      },
    );
    return [{ ...problem, severity: "warning" }];
  });
}

/** Not what systems and editors leave: «.DS_Store», «~$prikaz.docx». */
function isPaper(path: string): boolean {
  const name = path.split("/").at(-1) ?? "";
  return /^[^.~].*\.(?:pdf|docx?|rtf|odt|jpe?g|png|tiff?|html?|json)$/iu.test(name);
}
