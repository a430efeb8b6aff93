import type { ComponentProps } from "preact";

type LongLineProps = Omit<ComponentProps<"textarea">, "onInput" | "value"> & {
  value: string;
  onText: (text: string) => void;
};

/** From so many characters on one sees in a line only where one types. */
const longest = 48;

/** Whether what is usually typed somewhere does not fit into a line. */
export function isLong(example: string | null): boolean {
  return (example ?? "").length > longest;
}

/**
 * A text without ends of lines that is longer than a line: it is seen whole, goes with Enter as one
 * line would, and what is pasted of a table or a charter comes as one line.
 */
export function LongLine({ value, onText, ...rest }: LongLineProps) {
  return (
    <textarea
      {...rest}
      class="long"
      rows={3}
      value={value}
      onInput={({ currentTarget }) => {
        onText(currentTarget.value.replaceAll(/\s*\n\s*/gu, " "));
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.isComposing) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    />
  );
}
