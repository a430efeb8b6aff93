/**
 * A JSON Schema of ours with every `$ref` replaced by what it points to: only the keywords that
 * our code looks at. Made beforehand (`npm run generate`), so that walks over data resolve nothing.
 */
export interface FlatSchema {
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  properties?: Record<string, FlatSchema>;
  items?: FlatSchema;
  /** Several where a field is a plain value or a list. */
  type?: string | readonly string[];
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  "x-id"?: string;
  "x-reference"?: string;
  "x-audience"?: string;
}
