import type { ElementContent } from "hast";
import { h, s } from "hastscript";
import { asciiUrl } from "../../../base/ascii-address.ts";
import { encodeQrCode, quietZone } from "../../measures/encode-qr-code.ts";
import type { Handler } from "./handler.ts";

/**
 * The code as a picture inside the page, light on dark screens too, and its caption. The size is
 * an attribute, so that a site builder without the style sheet keeps it.
 */
export const qrCode: Handler<"qrCode"> = ({ url, caption }, write, { layout: { qrCodeSide } }) => [
  h("div", { class: "qr-code" }, [
    h("a", { href: asciiUrl(url) }, [codePicture(url, qrCodeSide)]),
    h("p", write(caption)),
  ]),
];

/** The code as a picture, so many millimetres wide without its quiet zone. */
export function codePicture(url: string, width: number): ElementContent {
  const modules = encodeQrCode(url);
  const side = modules.length + 2 * quietZone;
  const length = `${((width * side) / modules.length).toFixed(2)}mm`;
  const picture = {
    role: "img",
    "aria-label": `QR-код: ${url}`,
    width: length,
    height: length,
    viewBox: `${-quietZone} ${-quietZone} ${side} ${side}`,
    "shape-rendering": "crispEdges",
  };
  return s("svg", picture, [
    s("rect", { x: -quietZone, y: -quietZone, width: side, height: side, fill: "#fff" }),
    s("path", { d: outline(modules), fill: "#000" }),
  ]);
}

/** One rectangle for each run of dark modules in a row. */
function outline(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => {
      const runs = row
        .map((dark) => (dark ? "1" : "0"))
        .join("")
        .matchAll(/1+/g);
      return Array.from(runs, ({ 0: run, index }) => `M${index} ${y}h${run.length}v1H${index}z`);
    })
    .join("");
}
