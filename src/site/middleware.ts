import { defineMiddleware } from "astro:middleware";

/** Keeps what a component throws: Astro would make a page of it. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  try {
    return await next();
  } catch (error) {
    locals.failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  }
});
