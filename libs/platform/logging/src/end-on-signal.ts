const DEADLINE_MS = 9_000;

/**
 * Ends the process on SIGTERM or SIGINT: `close` gets nine seconds, then the process ends anyway
 * (a worker whose Redis is gone would wait for ever). The second signal ends it at once.
 */
export function endOnSignal(close: () => Promise<void>): void {
  let ending = false;
  const end = () => {
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), DEADLINE_MS).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
