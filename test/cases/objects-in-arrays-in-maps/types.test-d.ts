import type { Timetable } from "./expected/src/Timetable.js";

export const chur: Timetable = {
  Chur: [
    { line: "S1", at: "07:00:00Z", platform: "3A" },
    { line: "S2", at: "07:05:00Z", platform: 4 },
  ],
};
// @ts-expect-error when does it leave?
export const unknown: Timetable = { Chur: [{ line: "S1" }] };
