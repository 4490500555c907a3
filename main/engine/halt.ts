/** A gate that work goes through between two pieces; shut, it waits until it opens or the work is cancelled. */
export function createHalt(signal: AbortSignal) {
  let shut: Promise<void> | null = null;
  let open: () => void = () => undefined;
  signal.addEventListener('abort', () => open());
  return {
    rest: async (): Promise<void> => {
      if (shut !== null && !signal.aborted) await shut;
    },
    set(halted: boolean): void {
      if (halted === (shut !== null)) return;
      open();
      shut = halted ? new Promise((resolve) => (open = resolve)) : null;
    },
  };
}

/** Seconds that were worked, without those in which it stood still. */
export function stopwatch() {
  let before = 0;
  let since: number | null = null;
  return {
    run(now: number, running: boolean): void {
      if (since !== null) before += now - since;
      since = running ? now : null;
    },
    seconds: (now: number): number => (before + (since === null ? 0 : now - since)) / 1000,
  };
}
