import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { fillPage } from "../../../src/node/workshop/fill-page.ts";
import { openCommand } from "../../../src/node/workshop/open-in-browser.ts";

const html = fillPage({
  page: 'document.title = "</script><!--";',
  worker: 'const end = "</script>";',
  style: "body { margin: 0; }",
  ...{ assets: "UEsF", version: "0.1.0" },
});

test("the policy lets in this script and this style, and no request out", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("connect-src 'none'");
  for (const tag of ["script", "style"]) {
    const [, inside = ""] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html) ?? [];
    const sum = createHash("sha256").update(inside).digest("base64");
    expect(policy).toContain(`${tag}-src 'sha256-${sum}'`);
  }
});

test("nothing in the scripts ends them early", () => {
  expect(html.match(/<\/script>/g)).toHaveLength(3);
  expect(html).not.toContain("<!--");
});

test("it is opened where somebody sits before a desktop", () => {
  expect(openCommand("linux", {})).toBeNull();
  expect(openCommand("linux", { DISPLAY: ":0" })).toEqual(["xdg-open"]);
  expect(openCommand("linux", { WAYLAND_DISPLAY: "wayland-0", CI: "true" })).toBeNull();
  expect(openCommand("win32", {})).toEqual(["explorer.exe"]);
  expect(openCommand("darwin", {})).toEqual(["open"]);
});
