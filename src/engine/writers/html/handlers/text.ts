import { h } from "hastscript";
import { wholePieces } from "../../../russian/whole-pieces.ts";
import type { Handler } from "./handler.ts";

/** Stays text nodes: escaping happens in one place, where HTML nodes become a string. */
export const text: Handler<"text"> = ({ value }) =>
  wholePieces(value).map((piece) =>
    piece.isWhole ? h("span", { class: "nobr" }, piece.text) : { type: "text", value: piece.text },
  );
