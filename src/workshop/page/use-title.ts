import { useEffect } from "preact/hooks";

/** Says in the title of the tab where one is, the nearest first: by it readers and tabs tell pages apart. */
export function useTitle(...places: readonly string[]): void {
  const title = [...places, "Мастерская документов"].filter((place) => place !== "").join(" — ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
