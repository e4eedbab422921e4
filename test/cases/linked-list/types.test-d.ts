import type { Cell } from "./expected/src/Cell.js";

export const sum = (cell: Cell | null): number => (cell === null ? 0 : cell.value + sum(cell.next));
// @ts-expect-error the last cell says that it is the last
export const last: Cell = { value: 1 };
