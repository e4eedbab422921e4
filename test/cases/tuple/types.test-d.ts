import type { Measurement } from "./expected/src/Measurement.js";

export const plain: Measurement = [1.5, "kg"];
export const signed: Measurement = [1.5, "kg", "Ada"];
// @ts-expect-error a value alone says nothing
export const bare: Measurement = [1.5];
// @ts-expect-error one person takes it
export const many: Measurement = [1.5, "kg", "Ada", "Bob"];
// @ts-expect-error no such unit
export const miles: Measurement = [1.5, "mi"];
