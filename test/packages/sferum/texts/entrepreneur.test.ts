import { expect, test } from "vitest";

import { makeExample } from "../../rules/run-example.ts";

test("an entrepreneur has a number of his own name and no charter", async () => {
  const files = `
# organization.yaml
name: { full: Индивидуальный предприниматель Воробей Анна Сергеевна, short: ИП Воробей А. С. }
inn: "649900000185"
ogrn: "326649900000018"
kpp:
founder:
`;
  const documents = await makeExample({ files });
  expect(documents.get("request")).toContain("ОГРНИП 326649900000018, ИНН 649900000185");
  expect(documents.get("consent-publication")).toContain("ОГРНИП 326649900000018");
  expect(documents.get("regulation")).toContain(
    "в соответствии с законодательством Российской Федерации и локальными нормативными актами",
  );
  // Who he is, is no name: within a sentence it has a small letter.
  expect(documents.get("regulation")).toContain(
    "локальный нормативный акт индивидуального предпринимателя Воробей Анны Сергеевны (далее",
  );
  expect(documents.get("request")).toMatch(/^Индивидуальный предприниматель Воробей Анна/u);
  expect([...documents.values()].join("\n")).not.toMatch(
    /(?:^|\s)ОГРН\s|устав(?:ом|а|у)?(?!\p{L})/u,
  );
});
