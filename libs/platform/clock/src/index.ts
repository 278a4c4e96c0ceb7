export { Clock, MachineClock, monotonicMillis, MovableClock } from './clock';
export { Entropy } from './entropy';
