import { type Environment, isWatched, type OutputStream } from "./output-stream.js";

/** Tells who waits what a run is at. */
export interface Progress {
  /** The run has come to something else, or so far with it. */
  phase(name: string, step?: Step): void;
  /** Nothing is to be told any more, or something else comes now: the line is gone. */
  end(): void;
}

/** How many of how many. */
export interface Step {
  readonly done: number;
  readonly total: number;
}

/** Runs that are over before this many milliseconds tell nothing. */
const patience = 300;

/** One line on a terminal, which is rewritten while a run goes on and erased at its end; elsewhere nothing. */
export function createProgress(
  stream: OutputStream,
  environment: Environment,
  now: () => number = () => performance.now(),
): Progress {
  if (!isWatched(stream, environment)) return { phase() {}, end() {} };
  const started = now();
  let line = "";
  let isShown = false;
  const show = (): void => {
    isShown = true;
    stream.write(`\r\u001b[K${line}`);
  };
  // A phase that waits for the disk never gets to say more; most have the processor, and are shown by the next one.
  const timer = setTimeout(show, patience);
  timer.unref();
  return {
    phase(name, step) {
      const text = step === undefined ? `${name} …` : `${name} ${step.done}/${step.total}`;
      // A terminal that does not know its width says that it has none.
      line = text.slice(0, (stream.columns || 80) - 1);
      if (now() - started >= patience) show();
    },
    end() {
      clearTimeout(timer);
      if (isShown) stream.write("\r\u001b[K");
      isShown = false;
    },
  };
}
