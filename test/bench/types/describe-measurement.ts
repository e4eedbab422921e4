import { ways } from "../../conformance/type-offer.ts";
import { figuresOf, type JudgedGroup } from "./figures.ts";
import type { Measurement } from "./measure.ts";
import { markdownTable, shareText, suiteName } from "./report.ts";

/** What was measured, in one line for each way to offer an instance. */
export function describeMeasurement(measurement: Measurement): string {
  const { subject, seconds, figures } = measurement;
  const times = `printed in ${seconds.printing.toFixed(1)} s, judged in ${seconds.judging.toFixed(1)} s`;
  const lines = ways.map((way) => {
    const [sound, precise] = [figures.sound[way], figures.precise[way]];
    const counts = `${sound.right}/${sound.ofUsable} valid, ${precise.right}/${precise.ofUsable} invalid`;
    return `  ${way.padEnd(10)} sound ${shareText(sound)}, precise ${shareText(precise)} (${counts})`;
  });
  const usable = `${figures.usable} of ${figures.groups} groups`;
  return [`${subject}, ${suiteName(measurement)}: ${usable}; ${times}`, ...lines].join("\n");
}

/** The figures of each keyword, and whatever is not as it should be. */
export function describeGroups({ judged }: Measurement): string {
  const keywords = [...new Set(judged.map(({ group }) => group.keyword))];
  const rows = keywords.map((keyword) => {
    const own = figuresOf(judged.filter(({ group }) => group.keyword === keyword));
    const { sound, precise } = own;
    const shares = [sound.structural, sound.assign, precise.assign, precise.literal].map(shareText);
    return [keyword, `${own.usable} of ${own.groups}`, ...shares];
  });
  const head = ["", "usable", "sound as sets", "sound", "precise", "precise in literals"];
  return [markdownTable([head, ...rows]), ...judged.flatMap(describeGroup)].join("\n");
}

function describeGroup({ group, verdict }: JudgedGroup): readonly string[] {
  const place = `${group.keyword}: ${group.description}`;
  if (verdict.kind === "unusable") return [`NOT USABLE  ${place}: ${verdict.reason}`];
  return group.tests.flatMap(({ description, valid }, at) => {
    const taken = verdict.taken[at];
    if (taken === undefined) return [];
    const modes = ways.filter((way) => taken[way] !== valid);
    if (modes.length === 0) return [];
    return [`${valid ? "REFUSES" : "takes  "} ${place}: ${description} (${modes.join(", ")})`];
  });
}
