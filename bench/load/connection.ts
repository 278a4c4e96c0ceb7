import { connect, type Socket } from 'node:net';

/**
 * One kept-alive HTTP connection, written by hand: the load shares two cores with what it measures, and
 * an HTTP client of the usual kind costs about as much as the server's own HTTP.
 */
export class Connection {
  private socket: Socket | null = null;
  private received: Buffer = Buffer.alloc(0);
  private answer: ((answer: { status: number; text: string }) => void) | null = null;
  private fail: ((error: Error) => void) | null = null;

  constructor(private readonly url: URL) {}

  async post(
    body: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<{ status: number; text: string }> {
    const socket = await this.open();
    const head = [
      'POST /graphql HTTP/1.1',
      `host: ${this.url.host}`,
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    return new Promise((resolve, reject) => {
      this.answer = resolve;
      this.fail = reject;
      socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.socket?.destroy();
    this.socket = null;
  }

  private open(): Promise<Socket> {
    if (this.socket) return Promise.resolve(this.socket);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(this.url.port), this.url.hostname);
      socket.setNoDelay(true);
      socket.once('connect', () => resolve((this.socket = socket)));
      socket.on('data', (bytes) => this.read(bytes));
      const over = (error: Error): void => {
        this.socket = null;
        reject(error);
        this.fail?.(error);
      };
      socket.once('error', over);
      socket.once('close', () => over(new Error('The server closed the connection.')));
    });
  }

  /** All answers of the api name their length. */
  private read(bytes: Buffer): void {
    this.received = this.received.length === 0 ? bytes : Buffer.concat([this.received, bytes]);
    const end = this.received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.received.toString('latin1', 0, end);
    const length = /content-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) return void this.fail?.(new Error(`No length:\n${head}`));
    const from = end + 4;
    const to = from + Number(length);
    if (this.received.length < to) return;
    const text = this.received.toString('utf8', from, to);
    this.received = this.received.subarray(to);
    this.answer?.({ status: Number(head.slice(9, 12)), text });
  }
}
