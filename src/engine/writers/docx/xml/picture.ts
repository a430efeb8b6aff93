import { around, element } from "./element.ts";

/** A picture in a line of text, or in a corner of the page. */
export interface Picture {
  /** Which picture of the package: its number, from 0. */
  picture: number;
  /** Which drawing of the document, from 1. */
  number: number;
  /** In millimetres. */
  width: number;
  height: number;
  name: string;
  /** What those hear who do not see it. */
  description: string;
  /** The id of the relationship of the address that it leads to. */
  link?: string;
  /** In the upper right corner of the page, beside the text. */
  inCorner?: true;
}

const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const pictureNames = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/** A run that shows a picture (DrawingML). */
export function pictureRun(shown: Picture): string {
  const { width, height, inCorner } = shown;
  const size = { cx: toEmus(width), cy: toEmus(height) };
  const extent = element("wp:extent", size);
  const effect = element("wp:effectExtent", { t: 0, r: 0, b: 0, l: 0 });
  const rest =
    propertiesOf(shown) +
    around(
      "wp:cNvGraphicFramePr",
      element("a:graphicFrameLocks", { "xmlns:a": main, noChangeAspect: 1 }),
    ) +
    graphic(shown.picture, size);
  const drawing = inCorner
    ? element("wp:anchor", anchor(size.cy), `${corner}${extent}${effect}<wp:wrapNone/>${rest}`)
    : element("wp:inline", distances, extent + effect + rest);
  return around("w:r", around("w:drawing", drawing));
}

const distances = { distT: 0, distB: 0, distL: 0, distR: 0 };

/** Floating things lie in the order of their heights. */
function anchor(relativeHeight: number) {
  const places = { simplePos: 0, allowOverlap: 1, behindDoc: 0, locked: 0, layoutInCell: 1 };
  return { ...distances, ...places, relativeHeight };
}

const corner =
  element("wp:simplePos", { x: 0, y: 0 }) +
  element("wp:positionH", { relativeFrom: "margin" }, around("wp:align", "right")) +
  element("wp:positionV", { relativeFrom: "margin" }, around("wp:align", "top"));

function propertiesOf({ number, name, description, link }: Picture): string {
  const click = link && element("a:hlinkClick", { "xmlns:a": main, "r:id": link });
  return element("wp:docPr", { id: number, name, descr: description }, click);
}

function graphic(picture: number, size: { cx: number; cy: number }): string {
  const content =
    around(
      "pic:nvPicPr",
      element("pic:cNvPr", { id: 0, name: "", descr: "" }) +
        around("pic:cNvPicPr", element("a:picLocks", { noChangeAspect: 1, noChangeArrowheads: 1 })),
    ) +
    around(
      "pic:blipFill",
      element("a:blip", { "r:embed": pictureId(picture), cstate: "none" }) +
        `<a:srcRect/>${around("a:stretch", "<a:fillRect/>")}`,
    ) +
    element(
      "pic:spPr",
      { bwMode: "auto" },
      around("a:xfrm", element("a:off", { x: 0, y: 0 }) + element("a:ext", size)) +
        element("a:prstGeom", { prst: "rect" }, "<a:avLst/>"),
    );
  const pic = element("pic:pic", { "xmlns:pic": pictureNames }, content);
  return element(
    "a:graphic",
    { "xmlns:a": main },
    element("a:graphicData", { uri: pictureNames }, pic),
  );
}

/** The id of the relationship of a picture, by its number from 0. */
export function pictureId(number: number): string {
  return `rIdPicture${number + 1}`;
}

/** Millimetres in English Metric Units; pixels of 96 an inch between them have 9525. */
function toEmus(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 96 * 9525);
}
