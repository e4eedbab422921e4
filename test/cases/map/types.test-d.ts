import type { Stock } from "./expected/src/Stock.js";

export const stock: Stock = { A: 1, B: 2 };
export const count: number | undefined = stock.C;
// @ts-expect-error a count is a number
export const text: Stock = { A: "1" };
