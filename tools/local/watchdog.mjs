/** Entry of the watchdog process, started by the supervisor with a pipe on stdin. */
import { require as load } from 'tsx/cjs/api';

load('./watchdog.ts', import.meta.url).watch(process.stdin);
