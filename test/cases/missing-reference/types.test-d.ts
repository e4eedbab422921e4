import type { Parcel } from "./expected/src/Parcel.js";

export const anywhere: Parcel = { to: { street: 1 }, weight: "unknown" };
// @ts-expect-error it goes somewhere
export const nowhere: Parcel = {};
