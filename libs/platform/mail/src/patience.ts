/** A wait that somebody gives up: one clock, set again when a new stage begins. */
export class Patience {
  private timer: NodeJS.Timeout | undefined;
  private over = false;
  private giveUp: () => void = () => undefined;

  /** From now on, so many seconds. */
  wait(seconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.over = true;
      this.giveUp();
    }, seconds * 1_000);
  }

  /** What to do when it is over; at once when it is over already. */
  onOver(giveUp: () => void): void {
    this.giveUp = giveUp;
    if (this.over) giveUp();
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
