import type { Event } from "./expected/src/Event.js";

export function describe(event: Event): string {
  if (event.source === "issue") return event.resolution;
  return event.action === "merged" ? event.commit : (event.reason ?? "");
}
// @ts-expect-error issues are not merged
export const wrong: Event = { source: "issue", action: "merged", commit: "1f" };
// @ts-expect-error a pull request that is merged has a commit
export const short: Event = { source: "pull_request", action: "merged" };
