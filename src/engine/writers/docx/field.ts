import { SimpleField, type TextRun } from "docx";

/** A field that Word computes, with the result that it has now; `docx` cannot make that bold. */
export class Field extends SimpleField {
  constructor(instruction: string, result: TextRun) {
    super(instruction);
    this.root.push(result);
  }
}
