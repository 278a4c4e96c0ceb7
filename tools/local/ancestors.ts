import { factsOf, identityOf, isAlive, type ProcessIdentity } from './process-identity';

/**
 * Calls `gone` when the npm that runs this command is killed: npm cannot pass a kill -9 on, and an orphan
 * would hold the ports. Started without npm, the process is its own master (nohup, systemd).
 */
export function watchAncestors(gone: () => void): () => void {
  if (process.env.npm_lifecycle_event === undefined) return () => undefined;
  const watched = ancestors();
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && watched.every(isAlive)) return;
    clearInterval(timer);
    gone();
  }, 1000);
  timer.unref();
  return () => clearInterval(timer);
}

/** npm, and the shell between npm and this process where the shell did not replace itself. */
function ancestors(): ProcessIdentity[] {
  const parent = identityOf(process.ppid);
  if (parent === null || parent.pid <= 1) return [];
  const facts = factsOf(parent.pid);
  const isShell = facts !== null && /^(ba|da|a|z|k)?sh$/.test(facts.command);
  const above = isShell && facts.parent > 1 ? identityOf(facts.parent) : null;
  return above === null ? [parent] : [parent, above];
}
