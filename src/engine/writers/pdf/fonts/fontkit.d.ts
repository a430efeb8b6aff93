import "fontkit";

/* What fontkit 2 takes and its published types do not know. */
declare module "fontkit" {
  export function create(file: Uint8Array): Font | FontCollection;
}
