import type { Event } from "./expected/src/Event.js";

export const created: Event = { id: "1", at: "2024-01-01T00:00:00Z", type: "created", payload: [1] };
// @ts-expect-error an event has an id
export const nameless: Event = { at: "2024-01-01T00:00:00Z", type: "created" };
