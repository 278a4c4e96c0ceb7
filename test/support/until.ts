/** Waits until `check` holds, asking every 50 ms; throws after `millis` with what was waited for. */
export async function until(
  check: () => boolean | Promise<boolean>,
  millis = 15_000,
): Promise<void> {
  const deadline = performance.now() + millis;
  while (!(await check())) {
    if (performance.now() > deadline)
      throw new Error(`Waited ${millis} ms in vain for: ${check.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
