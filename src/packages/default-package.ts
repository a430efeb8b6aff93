/** The domain of the command line, of the site, and of the public API unless told: said here alone. */
export { sferum as defaultPackage } from "./sferum/package.ts";
