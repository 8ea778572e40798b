/** Closed while the run is paused. */
export class Gate {
  private waiting: { readonly opened: Promise<void>; readonly open: () => void } | null = null;
  /** How many may pass while it is shut. */
  private singles = 0;

  get isShut(): boolean {
    return this.waiting !== null;
  }

  pause(): void {
    if (this.waiting) return;
    this.singles = 0;
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    this.waiting = { opened, open };
  }

  resume(): void {
    this.waiting?.open();
    this.waiting = null;
  }

  /** Lets one pass, and stays shut. */
  step(): void {
    if (!this.waiting) return;
    const { open } = this.waiting;
    const { singles } = this;
    this.waiting = null;
    this.pause();
    this.singles = singles + 1;
    open();
  }

  /** Waits until it is open, or lets one pass. */
  async pass(): Promise<void> {
    while (this.waiting) {
      if (this.singles > 0) {
        this.singles--;
        return;
      }
      await this.waiting.opened;
    }
  }
}

/** One turn of the event loop, with a message to oneself, which unlike a timer is not delayed to 4 ms. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
