import { peerSubject } from "./peer-subject.ts";
import { schemapressSubject } from "./schemapress-subject.ts";
import type { Subject } from "./subject.ts";

/** This project's own generator: with types that allow for further members, and as types are written by default. */
export const ownSubjects: readonly Subject[] = [
  schemapressSubject('schemapress, `openObjects: "index"`', { openObjects: "index" }),
  schemapressSubject("schemapress", {}),
];

/** The generators that it is compared with. */
export const peerSubjects: readonly Subject[] = [
  peerSubject("json-schema-to-typescript", "json-schema-to-typescript"),
  peerSubject("quicktype-core", "quicktype-core"),
  peerSubject("openapi-typescript", "openapi-typescript"),
  peerSubject("@hey-api/openapi-ts", "hey-api"),
  peerSubject("json-schema-to-ts", "json-schema-to-ts"),
  peerSubject("json-schema-to-zod, zod", "json-schema-to-zod"),
];
