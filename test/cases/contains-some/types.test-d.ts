import type { Crew } from "./expected/src/Crew.js";

export const crew: Crew = ["sailor", "captain"];
// TypeScript cannot count: only validators do.
export const leaderless: Crew = ["sailor", "sailor"];
// @ts-expect-error two at least
export const alone: Crew = ["captain"];
