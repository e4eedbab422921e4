import { items } from "../keywords/applicator/items.js";
import { exclusiveMaximumSwitch } from "../keywords/legacy/exclusive-maximum-switch.js";
import { exclusiveMinimumSwitch } from "../keywords/legacy/exclusive-minimum-switch.js";
import { switchableMaximum } from "../keywords/legacy/switchable-maximum.js";
import { switchableMinimum } from "../keywords/legacy/switchable-minimum.js";
import { deprecated } from "../keywords/metadata/deprecated.js";
import { readOnly } from "../keywords/metadata/read-only.js";
import { writeOnly } from "../keywords/metadata/write-only.js";
import { annotation } from "../keywords/openapi/annotation.js";
import { example } from "../keywords/openapi/example.js";
import { nullable } from "../keywords/openapi/nullable.js";
import { nullableType } from "../keywords/openapi/nullable-type.js";
import { commonKeywords } from "./common-keywords.js";
import { dialect, words } from "./dialect.js";

/** The Schema Object of OpenAPI 3.0. */
export const openapi30 = dialect({
  uri: "https://spec.openapis.org/oas/3.0/schema",
  name: "OpenAPI 3.0",
  identifier: "$id",
  referenceStandsAlone: true,
  keywords: new Map([
    ...commonKeywords,
    ...words(
      nullableType,
      nullable,
      items,
      switchableMinimum,
      switchableMaximum,
      exclusiveMinimumSwitch,
      exclusiveMaximumSwitch,
    ),
    ...words(deprecated, readOnly, writeOnly, example),
    ...words(annotation("discriminator"), annotation("xml"), annotation("externalDocs")),
  ]),
});
