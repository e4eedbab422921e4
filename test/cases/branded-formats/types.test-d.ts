import { type Instant, isInstant, isUuid, type Uuid } from "./expected/src/formats.js";
import type { Moment } from "./expected/src/Moment.js";
import type { Session } from "./expected/src/Session.js";

export function open(id: Uuid, text: string): Session {
  const session: Session = { id, user: null, ends: "never" };
  // @ts-expect-error a text is no identifier before it has been looked at
  session.id = text;
  if (isUuid(text)) session.id = text;
  // @ts-expect-error a moment is none either
  session.user = "2026-01-31T12:00:00Z" as Instant;
  if (isInstant(text)) session.started = text;
  const read: string = session.id;
  session.mail = read;
  session.about = id;
  return session;
}

export const same: (moment: Moment) => Instant = (moment) => moment;

/** What another package has found to be of the format is of the format. */
export const elsewhere = (id: string & { readonly "~format": "uuid" }): Uuid => id;
