import { dropImpliedTypes } from "../../generator/optimise/drop-implied-types.ts";
import { plain, shows } from "./shows.ts";

shows(dropImpliedTypes, { type: "string", enum: ["a", "b"] }, ['return value === "a" || value === "b";']);
shows(dropImpliedTypes, { type: "integer", const: 1 }, ["return value === 1;"]);
const mixed = { type: "string", enum: ["a", 1] };
shows(dropImpliedTypes, mixed, plain(mixed));
