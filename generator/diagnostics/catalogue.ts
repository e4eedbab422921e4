import { contradictionCodes } from "./catalogue/contradiction-codes.js";
import { dialectCodes } from "./catalogue/dialect-codes.js";
import { effectCodes } from "./catalogue/effect-codes.js";
import { inputCodes } from "./catalogue/input-codes.js";
import { keywordCodes } from "./catalogue/keyword-codes.js";
import { limitCodes } from "./catalogue/limit-codes.js";
import { nameCodes } from "./catalogue/name-codes.js";
import { patternCodes } from "./catalogue/pattern-codes.js";
import { projectCodes } from "./catalogue/project-codes.js";
import { referenceCodes } from "./catalogue/reference-codes.js";
import { valueCodes } from "./catalogue/value-codes.js";

/** Every diagnostic there is, family by family. A message's parameters are checked by the compiler at each use. */
export const catalogue = {
  ...inputCodes,
  ...limitCodes,
  ...dialectCodes,
  ...keywordCodes,
  ...contradictionCodes,
  ...effectCodes,
  ...valueCodes,
  ...patternCodes,
  ...referenceCodes,
  ...nameCodes,
  ...projectCodes,
} as const;

export type Code = keyof typeof catalogue;

/** The parameters of a code's message. */
export type Params<C extends Code> = Parameters<(typeof catalogue)[C]["message"]>[0];
