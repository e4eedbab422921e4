import type { Car } from "./expected/src/Car.js";

export const car: Car = { wheels: 4, doors: 5, colour: "red" };
// @ts-expect-error it cannot fly
export const plane: Car = { wheels: 3, wings: 2 };
