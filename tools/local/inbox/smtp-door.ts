import { type AddressInfo } from 'node:net';
import { type Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type Fault, type Faults } from './faults';
import { type Envelope } from './received-mail';

const SIZE_LIMIT = 25 * 1024 * 1024;

export interface SmtpDoorOptions {
  port: number;
  faults: () => Faults;
  keep: (raw: Buffer, envelope: Envelope) => Promise<void>;
}

export interface SmtpDoor {
  port: number;
  close(): Promise<void>;
}

type Reply = (error?: Error | null) => void;

export async function openSmtpDoor(options: SmtpDoorOptions): Promise<SmtpDoor> {
  const { faults } = options;
  const server: SMTPServer = new SMTPServer({
    name: 'localhost',
    banner: 'Asaza inbox',
    size: SIZE_LIMIT,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 200,
    onConnect: (session, reply) => act(server, session, () => faults().onConnect?.(), reply),
    onMailFrom: ({ address }, session, reply) =>
      act(server, session, () => faults().onMail?.(address), reply),
    onRcptTo: ({ address }, session, reply) =>
      act(server, session, () => faults().onRcpt?.(address), reply),
    onData: (stream, session, reply) => void receive(server, options, stream, session, reply),
  });
  // A sender that goes away in the middle is one of the things to try out, not an error of this server.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function receive(
  server: SMTPServer,
  options: SmtpDoorOptions,
  stream: Readable & { sizeExceeded?: boolean },
  session: SMTPServerSession,
  reply: Reply,
): Promise<void> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    if (stream.sizeExceeded) return reply(replyError(552, 'Message too large'));
    const raw = Buffer.concat(chunks);
    const { mailFrom, rcptTo } = session.envelope;
    const envelope = {
      from: mailFrom ? mailFrom.address : '',
      to: rcptTo.map(({ address }) => address),
    };
    const fault = await options.faults().onData?.(envelope, raw);
    if (fault === undefined || fault.kind === 'delay' || fault.kind === 'cut-after-keeping') {
      await options.keep(raw, envelope);
    }
    await perform(server, session, fault, reply);
  } catch (error) {
    reply(replyError(451, error instanceof Error ? error.message : 'not kept'));
  }
}

function act(
  server: SMTPServer,
  session: SMTPServerSession,
  ask: () => ReturnType<NonNullable<Faults['onConnect']>>,
  reply: Reply,
): void {
  void Promise.resolve(ask()).then((fault) => perform(server, session, fault, reply));
}

async function perform(
  server: SMTPServer,
  session: SMTPServerSession,
  fault: Fault | undefined,
  reply: Reply,
): Promise<void> {
  switch (fault?.kind) {
    case undefined:
      return reply();
    case 'reply':
      return reply(replyError(fault.code, fault.message ?? 'refused by the test'));
    case 'delay':
      await pause(fault.ms);
      return reply();
    case 'hang':
      return;
    case 'cut':
    case 'cut-after-keeping':
      return destroy(server, session);
  }
}

/** smtp-server hands out no socket, but it lists its connections with their sessions. */
function destroy(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections) {
    if (connection.id === session.id) connection._socket.destroy();
  }
}

function replyError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
