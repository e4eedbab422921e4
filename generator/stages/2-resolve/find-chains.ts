import type { RelatedPlace } from "../../diagnostics/diagnostic.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Place } from "../../ir/source.js";
import type { Visit } from "./visits.js";

/** Links of a chain that are told, at most. */
const mostLinks = 5;

/** Answers by which references one gets to a schema, for whoever wonders why it is read. */
export type ChainTo = (schema: SchemaId) => readonly RelatedPlace[];

interface Step {
  readonly from: Visit;
  readonly place: Place | undefined;
}

/** For each schema the shortest way to it from where validation may start, told from its end. */
export function findChains(visits: readonly Visit[], starts: ReadonlySet<SchemaId>): ChainTo {
  let chainTo: ChainTo | undefined;
  // Where there is nothing to say, nobody asks.
  return (schema) => {
    chainTo ??= walk(visits, starts);
    return chainTo(schema);
  };
}

function walk(visits: readonly Visit[], starts: ReadonlySet<SchemaId>): ChainTo {
  const steps = new Map<Visit, Step | undefined>();
  const first = new Map<SchemaId, Visit>();
  let reached = visits.filter(({ linked, startsHere }) => startsHere && starts.has(linked.schema.id));
  for (const visit of reached) steps.set(visit, undefined);
  // Round by round what is one reference further away. Subschemas are as far as what they are in.
  while (reached.length > 0) {
    const further: Visit[] = [];
    for (let at = 0; at < reached.length; at += 1) {
      const from = reached[at] as Visit;
      if (!first.has(from.linked.schema.id)) first.set(from.linked.schema.id, from);
      for (const [index, edge] of from.linked.edges.entries()) {
        const next = from.next[index];
        if (next === undefined || steps.has(next)) continue;
        if (edge.kind !== "child") further.push(next);
        else reached.push(next);
        steps.set(next, { from, place: edge.kind === "child" ? undefined : edge.place });
      }
    }
    reached = further;
  }
  return (schema) => {
    const places: Place[] = [];
    for (let step = stepTo(first.get(schema)); step !== undefined; step = stepTo(step.from)) {
      if (step.place !== undefined) places.push(step.place);
    }
    return told(places);
  };

  function stepTo(visit: Visit | undefined): Step | undefined {
    return visit === undefined ? undefined : steps.get(visit);
  }
}

/** The nearest links and the one at which the way begins. */
function told(places: readonly Place[]): readonly RelatedPlace[] {
  const left = places.length - mostLinks;
  const shown = left > 0 ? [...places.slice(0, mostLinks - 1), ...places.slice(-1)] : places;
  return shown.map((place, index) => {
    const isBeyond = left > 0 && index === mostLinks - 1;
    return { message: isBeyond ? `and, ${left} further away, from` : "referenced from", place };
  });
}
