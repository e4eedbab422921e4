import type { Parcel } from "./expected/src/Parcel.js";

export const slow: Parcel = { express: false };
export const phone = (parcel: Parcel & { express: true }): string => parcel.phone;
// @ts-expect-error who gets an express parcel is called
export const fast: Parcel = { express: true };
