import { showControls } from "./show-controls.js";

const safeScheme = /^(?:https?:\/\/|mailto:)[^\s]/i;
const troublesome = /[\s<>"`\\^|]/gu;

/** The URL in a form that is safe as a link's target, or `undefined` unless it is http, https or mailto. */
export function safeUrl(url: string): string | undefined {
  const trimmed = url.trim();
  if (!safeScheme.test(trimmed) || showControls(trimmed) !== trimmed) return undefined;
  return trimmed.replace(troublesome, encodeURIComponent);
}
