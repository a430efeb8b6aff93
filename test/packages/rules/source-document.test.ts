import { expect, test } from "vitest";
import { runExample } from "./run-example.ts";

/**
 * The facts of the published Regulation that the requirements come from: adopted and approved on
 * 30.08.2024, on the site with the mark of a certificate that is valid from 19.09.2024 on. The
 * serial number and the owner are invented.
 */
const facts = (signedOn: string) => `
# documents.yaml
editions:
  - { id: order-use, number: "85", date: 2024-08-30, inForceFrom: 2024-08-30 }
  - id: regulation-1
    date: 2024-08-30
    adoption: { body: pedagogical-council, protocol: "1", date: 2024-08-30 }
    inForceFrom: 2024-08-30
    publishedOn: 2024-09-19
    signature: { validFrom: 2024-09-19, validUntil: 2025-12-13, signedOn: ${signedOn} }
`;

function verdict(signedOn: string, day: string): string[] {
  return (
    runExample({ day, files: facts(signedOn) })
      // The Regulation was never sealed: that is not what is asked here.
      .filter(({ rule }) => rule !== "edition-unsealed")
      .map(
        ({ rule, severity, owner, message }) =>
          `${rule} ${severity} ${owner?.record ?? ""}: ${message}`,
      )
  );
}

const late =
  "late-publication error editions.regulation-1.publishedOn: Положение от 30.08.2024 размещено 19.09.2024, позже срока: он истёк 13.09.2024.";

test("nobody wrote when it was signed: the certificate did not exist on the day of the document", () => {
  expect(verdict("", "2024-10-01")).toEqual([
    late,
    "certificate-not-valid error editions.regulation-1.signature.validFrom: Положение от 30.08.2024: сертификат подписи действует только с 19.09.2024, а документ датирован 30.08.2024.",
  ]);
});

test("signed on the first day of the certificate: later than it came into force", () => {
  expect(verdict("2024-09-19", "2024-10-01")).toEqual([
    late,
    "signed-after-force warning editions.regulation-1.signature.signedOn: Положение от 30.08.2024: действует с 30.08.2024, а подпись поставлена только 19.09.2024.",
  ]);
});

test("a year and more later: the certificate ends, then the platform is gone", () => {
  expect(verdict("2024-09-19", "2025-12-01")).toContain(
    "certificate-expiring warning editions.regulation-1.signature.validUntil: Сертификат электронной подписи заканчивается 13.12.2025.",
  );
  expect(verdict("2024-09-19", "2026-01-12")).toContain(
    "platform-retired error platform: Платформа «sferum-vk» (учебный профиль VK-мессенджера) не работает после 31.12.2025.",
  );
});
