import { openCommon } from "../../engine/check/open-common.ts";
import type { Content } from "../../engine/content/open-content.ts";
import { UserError } from "../../engine/problem.ts";
import { defaultPackage } from "../../index.ts";
import type { NameOf } from "./pages.ts";

/** Short names of organizations, read when they are asked for, and anew after `forget`. */
export interface Names {
  forget: () => void;
  of: NameOf;
}

export function openNames(open: () => Content): Names {
  let read: NameOf | null = null;
  const known = new Map<string, string>();
  return {
    forget: () => {
      read = null;
      known.clear();
    },
    of: (id) => {
      read ??= openReader(open());
      const name = known.get(id) ?? orId(id, read);
      known.set(id, name);
      return name;
    },
  };
}

function openReader(content: Content): NameOf {
  let common: ReturnType<typeof openCommon> | null = null;
  return (id) => {
    common ??= openCommon(content.readCommon(), defaultPackage, null);
    const { register } = common.reference.openOrganization(id, content.readOrganization(id));
    return register?.name ?? id;
  };
}

/** What is wrong with the data is told elsewhere: here the folder's name stands for them. */
function orId(id: string, read: NameOf): string {
  try {
    return read(id);
  } catch (error) {
    if (error instanceof UserError) return id;
    throw error;
  }
}
