import type { Employee } from "./expected/src/Employee.js";

export const id = (employee: Employee): string => employee.id;
export const employee: Employee = { id: "1", name: "A", salary: 1 };
// @ts-expect-error of the one base it could be a number, not of both
export const numbered: Employee = { id: 1, name: "A", salary: 1 };
