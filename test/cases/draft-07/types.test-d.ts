import type { Track } from "./expected/src/Track.js";

export const short: Track = { points: [[46.8, 9.5]] };
// @ts-expect-error a point has two coordinates
export const flat: Track = { points: [[46.8]] };
