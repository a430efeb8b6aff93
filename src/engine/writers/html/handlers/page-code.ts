import { h } from "hastscript";
import { asciiUrl } from "../../../base/ascii-address.ts";
import type { Handler } from "./handler.ts";
import { codePicture } from "./qr-code.ts";

/** QR-код in the corner of what is printed: who reads on a screen is there already. */
export const pageCode: Handler<"pageCode"> = ({ url }, _write, { layout: { pageCodeSide } }) => [
  h("div", { class: "page-code" }, [
    h("a", { href: asciiUrl(url) }, [codePicture(url, pageCodeSide)]),
  ]),
];
