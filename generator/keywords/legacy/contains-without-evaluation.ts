import { contains } from "../applicator/contains.js";
import { keyword } from "../keyword.js";

const { evaluates: _, name, ...definition } = contains;

/** `contains` up to 2019-09: it does not evaluate the items that match (2019-09 Core, 9.3.1.4). */
export const containsWithoutEvaluation = keyword(name, definition);
