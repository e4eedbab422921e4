import type { Employee } from "./expected/src/Employee.js";

export const ada: Employee = { name: "Ada", employer: "Works" };
// @ts-expect-error a worker is a person
export const nameless: Employee = { employer: "Works" };
