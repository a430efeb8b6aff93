import type { PictogramName } from "../../tree/pictograms.ts";
import { drawPictogram } from "./draw-pictogram.ts";

/** Draws pictograms for a run, each once. */
export function openPictograms(): (name: PictogramName) => Uint8Array {
  const known = new Map<PictogramName, Uint8Array>();
  return (name) => {
    const picture = known.get(name) ?? drawPictogram(name);
    known.set(name, picture);
    return picture;
  };
}
